import type { NamedLot } from '~/domain/calls/lot-names';
import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';

interface ResultsPanelProps {
  callId: string;
  lots: readonly NamedLot[];
  mayReadLetters: boolean;
}

/** The ranked lots of a call, for those who oversee its evaluation. */
export function ResultsPanel({ callId, lots, mayReadLetters }: ResultsPanelProps) {
  const text = useText();
  if (lots.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h2 className="govuk-heading-m" id="results">
        {text('ranking.results')}
      </h2>
      <ul className="govuk-list">
        {lots.map(({ key, name }) => (
          <li key={key}>
            <a className="govuk-link" href={`/evaluations/${callId}/lots/${key}/ranking`}>
              <LocalizedText value={name} />
            </a>
          </li>
        ))}
      </ul>
      {mayReadLetters && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/calls/${callId}/letters`}>
            {text('letterLife.office.link')}
          </a>
        </p>
      )}
    </section>
  );
}

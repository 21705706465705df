import type { NamedLot } from '~/domain/calls/lot-names';
import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';

/** The ranked lots of a call, for those who oversee its evaluation. */
export function ResultsPanel({ callId, lots }: { callId: string; lots: readonly NamedLot[] }) {
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
    </section>
  );
}

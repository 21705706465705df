import { useText } from '../portal-context';

const PAGES = [
  { path: 'decision', label: 'decisions.open' },
  { path: 'awards', label: 'awards.office.title' },
] as const;

/** The way to what follows a ranking: the decisions on the lots, and their awards. */
export function DecisionPanel({ callId, lots }: { callId: string; lots: number }) {
  const text = useText();
  if (lots === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 className="govuk-heading-m" id="decisions">
        {text('decisions.panel')}
      </h2>
      <ul className="govuk-list">
        {PAGES.map(({ path, label }) => (
          <li key={path}>
            <a className="govuk-link" href={`/office/calls/${callId}/${path}`}>
              {text(label)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

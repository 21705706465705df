import { auditActionLabel } from '~/domain/audit/labels';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from './portal-context';

interface HistoryPanelProps {
  /** The newest first, as `server/audit/list-history.ts` gives them. */
  events: readonly { id: string; at: Date; action: string; person: string | null }[];
}

/** What happened to one subject: when, what, who. */
export function HistoryPanel({ events }: HistoryPanelProps) {
  const { locale, text } = usePortal();
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        {text('audit.history.title')}
      </h2>
      {events.length === 0 ? (
        <p className="govuk-body">{text('audit.history.empty')}</p>
      ) : (
        <ol className="govuk-list govuk-list--spaced">
          {events.map(({ id, at, action, person }) => {
            const label = auditActionLabel(action);
            return (
              <li key={id}>
                <strong>{label ? text(label) : action}</strong>
                {', '}
                {person ?? text('audit.portal')}
                <br />
                <time className="govuk-hint govuk-!-margin-bottom-0" dateTime={at.toISOString()}>
                  {formatDateTime(locale, at, { seconds: true })}
                </time>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

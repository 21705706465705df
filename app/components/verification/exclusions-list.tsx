import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';

interface Act {
  by: string;
  at: Date;
}

interface ListedExclusion {
  id: string;
  from: string;
  until: string | null;
  reason: string;
  proposed: Act;
  approved: Act | null;
  declined: (Act & { reason: string }) | null;
  lifted: (Act & { reason: string }) | null;
}

/** "from 1 December 2026 until 1 June 2027", "from 1 December 2026, without an end". */
export function PeriodText({ from, until }: { from: string; until: string | null }) {
  const { locale, text } = usePortal();
  const day = (date: string) => formatDate(locale, startOfPortalDay(date));
  return (
    <>
      {until
        ? text('exclusions.period', { from: day(from), until: day(until) })
        : text('exclusions.periodOpen', { from: day(from) })}
    </>
  );
}

/** Every exclusion of an organisation with those who acted on it, the latest first. */
export function ExclusionsList({ exclusions }: { exclusions: readonly ListedExclusion[] }) {
  const { locale, text } = usePortal();
  if (exclusions.length === 0) return <p className="govuk-body">{text('exclusions.none')}</p>;
  const acted = ({ by, at }: Act) => ({ by, at: formatDateTime(locale, at) });
  return (
    <ol className="govuk-list govuk-list--spaced">
      {exclusions.map(({ id, from, until, reason, proposed, approved, declined, lifted }) => (
        <li key={id}>
          <strong>
            <PeriodText from={from} until={until} />
          </strong>
          <p className="govuk-body portal-lines govuk-!-margin-bottom-1">{reason}</p>
          <ul className="govuk-list govuk-!-margin-bottom-0">
            <li className="portal-quiet">{text('exclusions.act.proposed', acted(proposed))}</li>
            {approved && <li className="portal-quiet">{text('exclusions.act.approved', acted(approved))}</li>}
            {declined && (
              <li className="portal-quiet portal-lines">
                {text('exclusions.act.declined', acted(declined))} {declined.reason}
              </li>
            )}
            {lifted && (
              <li className="portal-quiet portal-lines">
                {text('exclusions.act.lifted', acted(lifted))} {lifted.reason}
              </li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  );
}

import type { MilestonePage } from '#server/milestones/get-milestone';
import { REPORT_STATE_LABELS } from '~/domain/milestones/labels';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** The reports on a milestone, the newest first: when each was handed in, returned and accepted. */
export function ReportRounds({ page: { reports, milestone } }: { page: MilestonePage }) {
  const { text, locale } = usePortal();
  if (reports.length === 0) return null;
  const by = ({ name, at }: { name: string; at: Date }) =>
    text('milestones.by', { name, at: formatDateTime(locale, at) });
  return (
    <section aria-labelledby="reports">
      <h2 className="govuk-heading-m" id="reports">
        {text('milestones.reports')}
      </h2>
      {reports.map(({ id, number, state, rounds, accepted }) => (
        <section key={id}>
          <h3 className="govuk-heading-s">
            {text('milestones.report.numbered', { number })} <StatusTag status={state} labels={REPORT_STATE_LABELS} />
          </h3>
          <ol className="govuk-list govuk-list--spaced">
            {rounds.map(({ submitted, sha256, returned }) => (
              <li key={sha256 + String(submitted.at)}>
                {text('milestones.report.handedIn')} {by(submitted)}
                <br />
                <span className="portal-line govuk-hint portal-digest">
                  {text('milestones.report.sha256', { sha256 })}
                </span>
                {returned && (
                  <>
                    {text('milestones.report.returnedBy')} {by(returned)}
                    <br />
                    <span className="portal-lines">{returned.reason}</span>
                  </>
                )}
              </li>
            ))}
            {accepted && (
              <li>
                {text('milestones.report.acceptedWith', {
                  amount: formatMoney(locale, { amount: accepted.amount, currency: milestone.currency }),
                })}{' '}
                {by(accepted)}
                {accepted.comment && (
                  <>
                    <br />
                    <span className="portal-lines">{accepted.comment}</span>
                  </>
                )}
              </li>
            )}
          </ol>
        </section>
      ))}
    </section>
  );
}

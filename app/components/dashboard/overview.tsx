import type { Measures } from '~/domain/dashboard/figures';
import { SEVERITIES } from '~/domain/quality/quality';
import { formatNumber } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { useCounts } from './counts';

interface DashboardOverviewProps {
  measures: Measures;
  /** The reader may open the list of all findings. */
  mayReadFindings: boolean;
}

/** The measures of what the filter chose, and its money by currency. */
export function DashboardOverview({ measures, mayReadFindings }: DashboardOverviewProps) {
  const { text, locale } = usePortal();
  const { count, plain, days, money, share } = useCounts();
  const { staff, findings } = measures;
  const found = SEVERITIES.map((one) => `${text(`dashboard.severity.${one}`)}: ${formatNumber(locale, findings[one])}`);
  const trained = `${formatNumber(locale, staff.trained)} / ${formatNumber(locale, staff.there)}`;
  return (
    <>
      <SummaryList
        rows={[
          { label: text('dashboard.services'), value: plain(measures.services) },
          { label: text('dashboard.column.requests'), value: count(measures.requests) },
          { label: text('dashboard.inQuarter'), value: count(measures.inQuarter) },
          {
            label: text('dashboard.servedOfTarget'),
            value: `${count(measures.served)} / ${plain(measures.target)}`,
          },
          { label: text('dashboard.column.wait'), value: days(measures.medianWait) },
          { label: text('dashboard.longestWait'), value: days(measures.longestWait) },
          { label: text('dashboard.trained'), value: `${trained} (${share(staff.trained, staff.there)})` },
          {
            label: text('dashboard.findings'),
            value: (
              <>
                {found.join(', ')}
                {mayReadFindings && (
                  <span className="portal-line">
                    <a className="govuk-link" href="/office/quality/findings">
                      {text('quality.findings.all')}
                    </a>
                  </span>
                )}
              </>
            ),
          },
          { label: text('dashboard.overdue'), value: plain(measures.overdue) },
        ]}
      />
      <h2 className="govuk-heading-m">{text('dashboard.money')}</h2>
      {measures.money.length === 0 ? (
        <p className="govuk-body">{text('dashboard.money.none')}</p>
      ) : (
        <PlainTable
          caption={text('dashboard.money')}
          captionHidden
          rows={measures.money}
          keyOf={({ currency }) => currency}
          columns={[
            { label: text('dashboard.column.currency'), cell: ({ currency }) => currency },
            ...(['awarded', 'paid', 'remaining', 'perPerson'] as const).map((key) => ({
              label: text(`dashboard.column.${key}`),
              numeric: true,
              cell: ({ currency, [key]: amount }: Measures['money'][number]) =>
                money(amount === null ? null : { amount, currency }),
            })),
          ]}
        />
      )}
    </>
  );
}

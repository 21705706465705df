import type { SerializeFrom } from '@remix-run/node';
import type { ExpenditurePage } from '#server/expenditure/get-expenditure';
import { agreementPath } from '~/domain/agreements/places';
import { REPORT_STATE_LABELS } from '~/domain/milestones/labels';
import { formatMoney } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { WarningText } from '../warning-text';
import { BudgetTable } from './budget-table';
import { costsPath } from './expenditure-above';
import { ExpenditureFrame } from './expenditure-frame';

interface ExpenditureViewProps {
  side: 'organisation' | 'office';
  page: SerializeFrom<ExpenditurePage>;
}

/** The budget of an agreement beside what was spent, what it leads to, and the reports that say so. */
export function ExpenditureView({ side, page }: ExpenditureViewProps) {
  const { text, locale } = usePortal();
  const { agreement, currency, lines, total, received, ineligible, forecast, reports } = page;
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const spent = total.accepted + total.reported;
  const here = `${agreementPath(side, agreement.id)}/expenditure`;
  return (
    <ExpenditureFrame side={side} agreement={agreement} title={text('agreements.page.expenditure')}>
      <p className="govuk-body">{text('expenditure.intro')}</p>
      {spent > received && (
        <WarningText>{text('expenditure.aboveReceived', { amount: money(spent - received) })}</WarningText>
      )}
      <SummaryList
        rows={[
          { label: text('expenditure.received'), value: money(received) },
          { label: text('expenditure.spent'), value: money(spent) },
          { label: text('expenditure.ineligible'), value: money(ineligible) },
          {
            label: text('expenditure.forecast'),
            value: forecast === null ? text('expenditure.forecast.early') : money(forecast),
          },
        ]}
      />
      <p className="govuk-hint">{text('expenditure.forecast.how')}</p>
      {side === 'office' && ineligible > 0 && (
        <p className="govuk-body">
          {text('expenditure.recovery')}{' '}
          <a className="govuk-link" href={`${agreementPath(side, agreement.id)}/payments`}>
            {text('agreements.page.payments')}
          </a>
        </p>
      )}
      <BudgetTable lines={lines} total={total} currency={currency} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}.csv`}>
          {text('expenditure.csv')}
        </a>{' '}
        <a className="govuk-link" href={`${here}.xlsx`}>
          {text('expenditure.xlsx')}
        </a>
      </p>
      {reports.length === 0 ? (
        <EmptyState title={text('expenditure.reports.empty')} text={text('expenditure.reports.empty.text')} />
      ) : (
        <PlainTable
          caption={text('expenditure.reports')}
          rows={reports}
          keyOf={({ key }) => key}
          columns={[
            {
              label: text('expenditure.milestone'),
              cell: ({ key, title }) => (
                <a className="govuk-link" href={costsPath(side, agreement.id, key)}>
                  <LocalizedText value={title} />
                </a>
              ),
            },
            {
              label: text('expenditure.state'),
              cell: ({ state }) => <StatusTag status={state} labels={REPORT_STATE_LABELS} />,
            },
            { label: text('expenditure.count'), numeric: true, cell: ({ count }) => count },
            { label: text('expenditure.amount'), numeric: true, cell: ({ amount }) => money(amount) },
            { label: text('expenditure.ineligible'), numeric: true, cell: (report) => money(report.ineligible) },
          ]}
        />
      )}
    </ExpenditureFrame>
  );
}

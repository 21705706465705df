import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { formatMoney } from '~/locales/formats';
import { PortalDay } from '../milestones/portal-day';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { ReceiptLink } from './receipt-link';

type Page = SerializeFrom<ReportExpenditure>;

/** One cost as it is reported. */
export function CostFacts({ cost, page }: { cost: Page['costs'][number]; page: Pick<Page, 'budget' | 'currency'> }) {
  const { text, locale } = usePortal();
  const { line, spentOn, description, supplier, document, amount, receipt } = cost;
  return (
    <SummaryList
      rows={[
        { label: text('expenditure.description'), value: description },
        { label: text('expenditure.line'), value: page.budget.find(({ key }) => key === line)?.description ?? line },
        { label: text('expenditure.spentOn'), value: <PortalDay day={spentOn} /> },
        { label: text('expenditure.supplier'), value: supplier },
        { label: text('expenditure.document'), value: document },
        { label: text('expenditure.amount'), value: formatMoney(locale, { amount, currency: page.currency }) },
        { label: text('expenditure.receipt'), value: <ReceiptLink receipt={receipt} /> },
      ]}
    />
  );
}

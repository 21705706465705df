import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { formatMoney } from '~/locales/formats';
import { PortalDay } from '../milestones/portal-day';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';
import { ReceiptLink } from './receipt-link';

type Page = SerializeFrom<ReportExpenditure>;
type ShownCost = Page['costs'][number];

interface CostsTableProps {
  page: Page;
  /** What can be done with a cost, and where; null where nothing can. */
  act: { label: string; href: (costId: string) => string } | null;
}

/** The costs of a report in the order of their days. */
export function CostsTable({ page: { costs, budget, currency }, act }: CostsTableProps) {
  const { text, locale } = usePortal();
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const lineOf = (key: string) => budget.find((line) => line.key === key)?.description ?? key;
  const total = costs.reduce((sum, { amount, ineligible }) => sum + (ineligible === null ? amount : 0), 0);
  const columns = [
    {
      label: text('expenditure.description'),
      cell: ({ description, supplier, document, ineligible }: ShownCost) => (
        <>
          {description}
          <span className="govuk-hint govuk-!-margin-bottom-0">
            {supplier}
            {document && `, ${document}`}
          </span>
          {ineligible !== null && (
            <>
              <Tag colour="red">{text('expenditure.ineligible.one')}</Tag>{' '}
              <span className="portal-lines">{ineligible}</span>
            </>
          )}
        </>
      ),
    },
    { label: text('expenditure.line'), cell: ({ line }: ShownCost) => lineOf(line) },
    { label: text('expenditure.spentOn'), cell: ({ spentOn }: ShownCost) => <PortalDay day={spentOn} /> },
    { label: text('expenditure.receipt'), cell: ({ receipt }: ShownCost) => <ReceiptLink receipt={receipt} /> },
    { label: text('expenditure.amount'), numeric: true, cell: ({ amount }: ShownCost) => money(amount) },
  ];
  const acting = act && {
    label: text('expenditure.act'),
    cell: ({ id, description }: ShownCost) => (
      <a className="govuk-link" href={act.href(id)}>
        {act.label}
        <span className="govuk-visually-hidden"> {description}</span>
      </a>
    ),
  };
  return (
    <PlainTable
      caption={text('expenditure.costs.caption', { count: costs.length })}
      rows={costs}
      keyOf={({ id }) => id}
      columns={acting ? [...columns, acting] : columns}
      foot={[text('expenditure.costs.total'), '', '', '', money(total), ...(acting ? [''] : [])]}
    />
  );
}

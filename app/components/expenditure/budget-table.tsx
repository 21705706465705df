import type { ComparedLine } from '~/domain/expenditure/comparison';
import type { Localized } from '~/domain/shared/localized';
import type { Currency } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { ShareBar } from '../charts/share-bar';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface BudgetTableProps {
  lines: readonly (ComparedLine & { label: Localized | null; description: string })[];
  total: Omit<ComparedLine, 'line'>;
  currency: Currency;
}

/** Every budget line beside what was spent on it; the bar's line is the budget. */
export function BudgetTable({ lines, total, currency }: BudgetTableProps) {
  const { text, locale } = usePortal();
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const most = Math.max(1, ...lines.map(({ budget, accepted, reported }) => Math.max(budget, accepted + reported)));
  return (
    <PlainTable
      caption={text('expenditure.budget.caption')}
      rows={lines}
      keyOf={({ line }) => line}
      columns={[
        {
          label: text('expenditure.line'),
          cell: ({ label, description, isOverspent }) => (
            <>
              {description}
              {label && (
                <span className="portal-line govuk-hint govuk-!-margin-bottom-0">
                  <LocalizedText value={label} />
                </span>
              )}
              {isOverspent && <Tag colour="red">{text('expenditure.over')}</Tag>}
            </>
          ),
        },
        { label: text('expenditure.budget'), numeric: true, cell: ({ budget }) => money(budget) },
        { label: text('expenditure.accepted'), numeric: true, cell: ({ accepted }) => money(accepted) },
        { label: text('expenditure.reported'), numeric: true, cell: ({ reported }) => money(reported) },
        { label: text('expenditure.remaining'), numeric: true, cell: ({ remaining }) => money(remaining) },
        {
          label: text('expenditure.share'),
          cell: ({ accepted, reported, budget, percent }) => (
            <>
              {`${percent} %`}
              <ShareBar value={accepted + reported} most={most} mark={budget} />
            </>
          ),
        },
      ]}
      foot={[
        text('expenditure.total'),
        money(total.budget),
        money(total.accepted),
        money(total.reported),
        money(total.remaining),
        `${total.percent} %`,
      ]}
    />
  );
}

import type { BudgetLine, FormContext } from '~/domain/applications/answers';
import { budgetTotals, type BudgetLimit, type BudgetSums } from '~/domain/applications/budget';
import type { QuestionOf } from '~/domain/applications/form-definition';
import { decimalOf } from '~/domain/shared/money';
import { formatMoney, formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { Tag } from '../tag';

interface BudgetTablesProps {
  question: QuestionOf<'budget'>;
  lines: readonly BudgetLine[];
  context: FormContext;
}

const COLUMNS = ['cost', 'own', 'requested'] as const;

/** The sums of a budget by category, and how it stands to its limits. */
export function BudgetTables({ question, lines, context }: BudgetTablesProps) {
  const { text, locale } = usePortal();
  const { currency } = context.ceiling;
  const totals = budgetTotals(question, lines, context);
  const plain = (amount: number) => formatNumber(locale, decimalOf({ amount, currency }), 2);
  const rows: (BudgetSums & { key: string })[] = [...totals.categories, { ...totals, key: '' }];
  const nameOf = ({ key }: { key: string }) => {
    const category = question.categories.find((one) => one.key === key);
    return category ? <LocalizedText value={category.label} /> : <strong>{text('answers.budget.total')}</strong>;
  };
  return (
    <>
      <PlainTable
        caption={text('answers.budget.totals', { currency })}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { label: text('answers.column.category'), cell: nameOf },
          ...COLUMNS.map((column) => ({
            label: text(`answers.column.${column}`),
            numeric: true,
            cell: (row: BudgetSums) => plain(row[column]),
          })),
        ]}
      />
      <Limits question={question} totals={totals} context={context} />
    </>
  );
}

function Limits({
  question: { overheadPercent },
  totals: { ceiling, overhead, ownContribution },
  context,
}: Pick<BudgetTablesProps, 'question' | 'context'> & { totals: ReturnType<typeof budgetTotals> }) {
  const { text, locale } = usePortal();
  const { currency } = context.ceiling;
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const row = (label: string, { amount, kept }: BudgetLimit) => ({
    label,
    value: (
      <>
        {money(amount)}{' '}
        <Tag colour={kept ? 'green' : 'red'}>{text(kept ? 'answers.budget.kept' : 'answers.budget.broken')}</Tag>
      </>
    ),
  });
  const shared = (limit: BudgetLimit, percent: number | null) => ({ limit: money(limit.limit), percent: percent ?? 0 });
  return (
    <SummaryList
      rows={[
        row(text('answers.budget.ceiling', { limit: money(ceiling.limit) }), ceiling),
        ...(overhead ? [row(text('answers.budget.overhead', shared(overhead, overheadPercent)), overhead)] : []),
        ...(ownContribution
          ? [
              row(
                text('answers.budget.ownContribution', shared(ownContribution, context.ownContribution)),
                ownContribution,
              ),
            ]
          : []),
      ]}
    />
  );
}

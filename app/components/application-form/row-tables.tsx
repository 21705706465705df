import type { ActivityRow, BudgetLine, FormContext, PersonRow } from '~/domain/applications/answers';
import { costOf } from '~/domain/applications/budget';
import type { QuestionOf } from '~/domain/applications/form-definition';
import type { RowsType } from '~/domain/applications/typed/rows';
import type { MessageKey } from '~/domain/shared/message-key';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import { formatNumber } from '~/locales/formats';
import { PlainTable, type PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';
import { BudgetTables } from './budget-tables';

const CAPTION: Record<RowsType, MessageKey> = {
  people: 'answers.type.people',
  'work-plan': 'answers.type.workPlan',
  budget: 'answers.type.budget',
};

/** A row with its place in the list, which is what it is known by. */
type Placed<Row> = Row & { at: number };
const placed = <Row,>(rows: readonly Row[]): Placed<Row>[] => rows.map((row, index) => ({ ...row, at: index + 1 }));

function RowsTable<Row>({
  rows,
  type,
  columns,
}: {
  rows: readonly Row[];
  type: RowsType;
  columns: readonly PlainColumn<Placed<Row>>[];
}) {
  const { text } = usePortal();
  return (
    <PlainTable
      caption={text(CAPTION[type])}
      captionHidden
      columns={columns}
      rows={placed(rows)}
      keyOf={({ at }) => String(at)}
    />
  );
}

export function PeopleTable({ rows }: { rows: readonly PersonRow[] }) {
  const { text, locale } = usePortal();
  const years = (count: number | null) => (count === null ? '' : formatNumber(locale, count));
  return (
    <RowsTable
      rows={rows}
      type="people"
      columns={[
        { label: text('answers.column.name'), cell: ({ name }) => name },
        { label: text('answers.column.position'), cell: ({ position }) => position },
        { label: text('answers.column.qualification'), cell: ({ qualification }) => qualification },
        { label: text('answers.column.years'), cell: (row) => years(row.years), numeric: true },
      ]}
    />
  );
}

export function ActivitiesTable({ rows, months }: { rows: readonly ActivityRow[]; months: number }) {
  const { text } = usePortal();
  return (
    <RowsTable
      rows={rows}
      type="work-plan"
      columns={[
        { label: text('answers.column.activity'), cell: ({ activity }) => activity },
        { label: text('answers.column.responsible'), cell: ({ responsible }) => responsible },
        { label: text('answers.column.result'), cell: ({ result }) => result },
        {
          label: text('answers.monthsOf', { months }),
          cell: ({ months: done }) => spans(done).join(', '),
        },
      ]}
    />
  );
}

/** Months in a row as from–to: 1, 2, 3, 7 are "1–3, 7". */
function spans(months: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

interface LinesTableProps {
  question: QuestionOf<'budget'>;
  lines: readonly BudgetLine[];
  context: FormContext;
}

export function LinesTable({ question, lines, context }: LinesTableProps) {
  const { text, locale } = usePortal();
  const { currency } = context.ceiling;
  const money = (amount: number) => formatNumber(locale, decimalOf({ amount, currency }), 2);
  const category = (key: string) => question.categories.find((one) => one.key === key);
  const quantity = ({ quantity: exact, unit }: BudgetLine) =>
    [exact.replace('.', locale === 'en' ? '.' : ','), unit].join(' ');
  return (
    <>
      <RowsTable
        rows={lines}
        type="budget"
        columns={[
          { label: text('answers.column.description'), cell: ({ description }) => description },
          {
            label: text('answers.column.category'),
            cell: (line) => {
              const found = category(line.category);
              return found ? inLanguage(found.label, locale) : '';
            },
          },
          { label: text('answers.column.quantity'), cell: quantity, numeric: true },
          { label: text('answers.column.unitCost'), cell: ({ unitCost }) => money(unitCost), numeric: true },
          { label: text('answers.column.cost'), cell: (line) => money(Number(costOf(line))), numeric: true },
          { label: text('answers.column.own'), cell: ({ own }) => money(own), numeric: true },
          {
            label: text('answers.column.requested'),
            cell: (line) => money(Number(costOf(line)) - line.own),
            numeric: true,
          },
        ]}
      />
      <BudgetTables question={question} lines={lines} context={context} />
    </>
  );
}

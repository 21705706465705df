import type { Fraction } from '~/domain/ranking/rational';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';
import { formatPoints } from '~/locales/sentence';

interface ComparedRow {
  key: string;
  name: Localized;
  weight: number;
  /** In the order of the evaluators; null: does not apply. */
  levels: readonly (number | null | undefined)[];
  isApart: boolean;
  agreed: number | null | undefined;
}

interface SheetsTableProps {
  rows: readonly ComparedRow[];
  evaluators: readonly { name: string; points: Fraction }[];
  isTotalApart: boolean;
}

/** All sheets of one application: a criterion a row, an evaluator a column, the totals below. */
export function SheetsTable({ rows, evaluators, isTotalApart }: SheetsTableProps) {
  const { locale, text } = usePortal();
  const said = (level: number | null | undefined) =>
    level === undefined ? '–' : (level ?? text('consensus.notApplicable.short'));
  return (
    <PlainTable
      caption={text('consensus.item.scores')}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { label: text('consensus.application.criterion'), cell: ({ name }) => inLanguage(name, locale) },
        ...evaluators.map(({ name }, at) => ({
          label: name,
          numeric: true,
          cell: ({ levels }: ComparedRow) => said(levels[at]),
        })),
        {
          label: text('consensus.application.agreed'),
          cell: ({ isApart, agreed }) =>
            agreed !== undefined ? (
              <Tag colour="green">{said(agreed)}</Tag>
            ) : (
              isApart && <Tag colour="red">{text('consensus.apart')}</Tag>
            ),
        },
      ]}
      foot={[
        text('consensus.item.points'),
        ...evaluators.map(({ points }) => formatPoints(locale, points)),
        isTotalApart && <Tag colour="red">{text('consensus.apart')}</Tag>,
      ]}
    />
  );
}

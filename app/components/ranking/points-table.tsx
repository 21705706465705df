import { SCORE_SOURCE_LABELS } from '~/domain/ranking/labels';
import type { RankedCriterion, RankedPosition } from '~/domain/ranking/result';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatPoints } from '~/locales/sentence';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface PointsTableProps {
  position: Pick<RankedPosition, 'criteria' | 'total'>;
  criteria: readonly { key: string; name: Localized }[];
}

/** The arithmetic of one application, criterion by criterion, down to its total. */
export function PointsTable({ position, criteria }: PointsTableProps) {
  const { text, locale } = usePortal();
  const points = (fraction: string) => formatPoints(locale, fraction);
  const named = ({ key }: RankedCriterion) => criteria.find((criterion) => criterion.key === key)?.name;
  return (
    <PlainTable
      caption={text('ranking.position.points')}
      columns={[
        {
          label: text('ranking.column.criterion'),
          cell: (one) => inLanguage(named(one) ?? { en: '', ru: '', tk: '' }, locale),
        },
        { label: text('ranking.column.from'), cell: ({ from }) => text(SCORE_SOURCE_LABELS[from]) },
        { label: text('ranking.column.levels'), cell: ({ levels }) => levels.join(', ') || '–' },
        {
          label: text('ranking.column.score'),
          numeric: true,
          cell: ({ level }) => (level === null ? '–' : points(level)),
        },
        { label: text('ranking.column.weight'), numeric: true, cell: ({ weight }) => points(weight) },
        { label: text('ranking.column.points'), numeric: true, cell: (one) => points(one.points) },
      ]}
      rows={position.criteria}
      keyOf={({ key }) => key}
      foot={[text('ranking.position.sum'), '', '', '', '100', position.total === null ? '–' : points(position.total)]}
    />
  );
}

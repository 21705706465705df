import type { Analytics } from '~/domain/analytics/analyse';
import { ShareBar } from '../charts/share-bar';
import { StackedBar } from '../charts/stacked-bar';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface DistributionTablesProps {
  analytics: Pick<Analytics, 'totals' | 'levels'>;
  scale: number;
  nameOf: (criterion: string) => string;
}

/** Most levels that get a column each; a longer scale is told by its drawing and its file. */
const COLUMNS = 10;

/** How totals and levels are spread. */
export function DistributionTables({ analytics: { totals, levels }, scale, nameOf }: DistributionTablesProps) {
  const { text } = usePortal();
  const most = Math.max(1, ...totals.map(({ count }) => count));
  const shown = scale <= COLUMNS ? Array.from({ length: scale + 1 }, (_, level) => level) : [];
  return (
    <>
      <PlainTable
        caption={text('analytics.totals')}
        captionSize="s"
        columns={[
          { label: text('analytics.column.span'), cell: ({ from, to }) => text('analytics.span', { from, to }) },
          { label: text('analytics.column.drawn'), cell: ({ count }) => <ShareBar value={count} most={most} /> },
          { label: text('analytics.column.applications'), numeric: true, cell: ({ count }) => count },
        ]}
        rows={totals}
        keyOf={({ from }) => String(from)}
      />
      <PlainTable
        caption={text('analytics.levels')}
        captionSize="s"
        columns={[
          { label: text('ranking.column.criterion'), cell: ({ criterion }) => nameOf(criterion) },
          { label: text('analytics.column.drawn'), cell: (one) => <StackedBar parts={one.levels} /> },
          ...shown.map((level) => ({
            label: text('analytics.column.level', { level }),
            numeric: true,
            cell: (one: Analytics['levels'][number]) => one.levels[level] ?? 0,
          })),
          { label: text('ranking.from.not-applicable'), numeric: true, cell: ({ notApplicable }) => notApplicable },
        ]}
        rows={levels}
        keyOf={({ criterion }) => criterion}
      />
    </>
  );
}

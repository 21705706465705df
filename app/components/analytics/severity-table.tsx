import type { Severity } from '~/domain/analytics/severity';
import { DivergingBar } from '../charts/diverging-bar';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { signed } from './signed';

interface SeverityTableProps {
  severities: readonly Severity[];
  /** Names by evaluator. */
  evaluators: Readonly<Record<string, string>>;
}

/** Who scores stricter or milder than the others of the same applications, the strictest first. */
export function SeverityTable({ severities, evaluators }: SeverityTableProps) {
  const { text, locale } = usePortal();
  const most = Math.max(10, ...severities.map(({ difference }) => Math.abs(difference ?? 0)));
  return (
    <PlainTable
      caption={text('analytics.severity')}
      captionHidden
      columns={[
        { label: text('analytics.column.evaluator'), cell: ({ evaluator }) => evaluators[evaluator] ?? '' },
        {
          label: text('analytics.column.milder'),
          cell: ({ difference }) => <DivergingBar value={difference ?? 0} most={most} />,
        },
        {
          label: text('analytics.column.difference'),
          numeric: true,
          cell: ({ difference }) => (difference === null ? '–' : signed(locale, difference, 1)),
        },
        { label: text('analytics.column.compared'), numeric: true, cell: ({ compared }) => compared },
        {
          label: text('analytics.column.totals'),
          numeric: true,
          cell: ({ totals: { least, mean, most: highest } }) =>
            [least, mean, highest].map((total) => signed(locale, total, 1, false)).join(' / '),
        },
      ]}
      rows={[...severities].sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0))}
      keyOf={({ evaluator }) => evaluator}
    />
  );
}

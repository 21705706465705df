import type { Analytics } from '~/domain/analytics/analyse';
import { IntervalBar } from '../charts/interval-bar';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { signed } from './signed';

interface AgreementTableProps {
  agreements: Analytics['agreements'];
  nameOf: (criterion: string) => string;
}

/** How far evaluators agree on each criterion. */
export function AgreementTable({ agreements, nameOf }: AgreementTableProps) {
  const { text, locale } = usePortal();
  const shown = (value: number) => signed(locale, value, 3, false);
  return (
    <PlainTable
      caption={text('analytics.agreement')}
      captionHidden
      columns={[
        { label: text('ranking.column.criterion'), cell: ({ criterion }) => nameOf(criterion) },
        {
          label: text('analytics.column.axis'),
          cell: ({ alpha, interval }) =>
            alpha === null ? '–' : <IntervalBar value={alpha} interval={interval} from={-1} to={1} mark={0} />,
        },
        {
          label: text('analytics.column.alpha'),
          numeric: true,
          cell: ({ alpha }) => (alpha === null ? text('analytics.alpha.none') : shown(alpha)),
        },
        {
          label: text('analytics.column.interval'),
          numeric: true,
          cell: ({ interval }) =>
            interval === null
              ? '–'
              : text('analytics.interval', { low: shown(interval.low), high: shown(interval.high) }),
        },
        { label: text('analytics.column.units'), numeric: true, cell: ({ units }) => units },
      ]}
      rows={agreements}
      keyOf={({ criterion }) => criterion}
    />
  );
}

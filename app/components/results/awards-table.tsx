import { PUBLIC_AWARD_LABELS } from '~/domain/results/labels';
import type { PublicAward } from '~/domain/results/public-result';
import { formatMoney } from '~/locales/formats';
import { formatPoints } from '~/locales/sentence';
import { LocalizedText } from '../localized-text';
import { PlainTable, type PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** Who receives how much, with places and totals where the call publishes them. */
export function AwardsTable({ awards }: { awards: readonly PublicAward[] }) {
  const { locale, text } = usePortal();
  const isScored = awards.some(({ total }) => total !== null);
  const scores: PlainColumn<PublicAward>[] = [
    { label: text('results.column.place'), numeric: true, cell: ({ place }) => place },
    {
      label: text('results.column.points'),
      numeric: true,
      cell: ({ total }) => (total === null ? text('table.none') : formatPoints(locale, total)),
    },
  ];
  return (
    <PlainTable
      caption={text('results.grants')}
      captionSize="s"
      rows={awards}
      keyOf={({ organisation, fromReserve, state }) => `${organisation}${fromReserve}${state}`}
      columns={[
        { label: text('results.column.organisation'), cell: ({ organisation }) => organisation },
        { label: text('results.column.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
        ...(isScored ? scores : []),
        {
          label: text('results.column.state'),
          cell: ({ state, fromReserve }) => (
            <div>
              <StatusTag status={state} labels={PUBLIC_AWARD_LABELS} />
              {fromReserve && ` ${text('results.fromReserve')}`}
            </div>
          ),
        },
      ]}
    />
  );
}

/** The points of those that were awarded, criterion by criterion, where the call publishes them. */
export function CriteriaTable({ awards }: { awards: readonly PublicAward[] }) {
  const { locale, text } = usePortal();
  const rows = awards.flatMap(({ organisation, criteria }) =>
    criteria.map((criterion, at) => ({ organisation, at, ...criterion })),
  );
  if (rows.length === 0) return null;
  return (
    <PlainTable
      caption={text('results.criteria')}
      captionSize="s"
      rows={rows}
      keyOf={({ organisation, at }) => `${organisation}${at}`}
      columns={[
        { label: text('results.column.organisation'), cell: ({ organisation }) => organisation },
        { label: text('results.column.criterion'), cell: ({ name }) => <LocalizedText value={name} /> },
        {
          label: text('results.own.points'),
          numeric: true,
          cell: ({ points, maximum }) =>
            text('results.of', { points: formatPoints(locale, points), maximum: formatPoints(locale, maximum) }),
        },
      ]}
    />
  );
}

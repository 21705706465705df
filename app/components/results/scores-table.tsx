import type { LetterFacts, LetterScore } from '~/domain/letters/facts';
import { drawn, reaches } from '~/domain/results/reaches';
import { formatPoints } from '~/locales/sentence';
import { ShareBar } from '../charts/share-bar';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** The scores of one's own application against what could be had and what was needed; never against others. */
export function ScoresTable({ scores }: { scores: NonNullable<LetterFacts['scores']> }) {
  const { text, locale } = usePortal();
  const { rows, total, minimumTotal, scale } = scores;
  const points = (fraction: string) => formatPoints(locale, fraction);
  const hasMinimum = rows.some(({ minimum }) => minimum !== null);
  return (
    <>
      <p className="govuk-body">
        <strong>{text('results.own.total', { points: points(total) })}</strong>
        {minimumTotal !== null && ` ${text('results.own.total.minimum', { minimum: minimumTotal })}`}
        {minimumTotal !== null && !reaches(total, minimumTotal) && ` ${text('results.own.total.missed')}`}
      </p>
      {rows.length > 0 && (
        <>
          {hasMinimum && <p className="govuk-body">{text('results.own.chart.note')}</p>}
          <PlainTable
            caption={text('results.criteria')}
            captionSize="s"
            rows={rows}
            keyOf={({ name }) => `${name.en}${name.ru}${name.tk}`}
            columns={[
              { label: text('results.column.criterion'), cell: ({ name }) => <LocalizedText value={name} /> },
              {
                label: text('results.own.chart'),
                cell: ({ points: reached, maximum, minimum }) => (
                  <ShareBar
                    value={drawn(reached) / drawn(maximum)}
                    most={1}
                    mark={minimum === null ? null : minimum / scale}
                  />
                ),
              },
              {
                label: text('results.own.points'),
                numeric: true,
                cell: ({ points: reached, maximum }) =>
                  text('results.of', { points: points(reached), maximum: points(maximum) }),
              },
              {
                label: text('results.own.level'),
                numeric: true,
                cell: ({ level }) =>
                  level === null ? text('table.none') : text('results.own.level.of', { level: points(level), scale }),
              },
              { label: text('results.own.minimum'), cell: (row) => <Minimum row={row} /> },
            ]}
          />
        </>
      )}
    </>
  );
}

function Minimum({ row: { level, minimum } }: { row: LetterScore }) {
  const { text } = usePortal();
  if (minimum === null || level === null) return text('table.none');
  return text(reaches(level, minimum) ? 'results.own.minimum.met' : 'results.own.minimum.missed', { minimum });
}

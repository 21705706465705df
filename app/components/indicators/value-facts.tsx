import type { getValue } from '#server/indicators/get-value';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime, formatNumber } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { VALUE_LABELS } from './indicator-labels';
import { quarterName } from './quarter-name';
import { partName } from './value-parts';

export type ValuePage = Awaited<ReturnType<typeof getValue>>;

/** What an indicator is, and what was reported of it for the quarter. */
export function ValueFacts({ page }: { page: ValuePage }) {
  const { text, locale } = usePortal();
  const { indicator, quarter, reported, ways, places } = page;
  const shown = (value: number) => formatNumber(locale, value, value % 1 === 0 ? 0 : 2);
  const unit = inLanguage(indicator.unit, locale);
  const plan = { baseline: shown(indicator.baseline), target: shown(indicator.target), unit };
  const split = ways.flatMap(({ way, parts }) =>
    parts.map((part) => ({ way, part, value: reported?.split[way]?.[part] ?? 0 })),
  );
  return (
    <>
      <SummaryList
        rows={[
          { label: text('indicators.name'), value: inLanguage(indicator.name, locale) },
          { label: text('indicators.plan.short'), value: text('indicators.from', plan) },
          { label: text('indicators.period'), value: quarterName(quarter, text) },
          ...(reported
            ? [
                { label: text('indicators.value'), value: `${shown(reported.value)} ${unit}` },
                {
                  label: text('indicators.evidence'),
                  value: <span className="portal-lines">{reported.evidence}</span>,
                },
                {
                  label: text('indicators.reported'),
                  value: `${reported.reported.name}, ${formatDateTime(locale, new Date(reported.reported.at))}`,
                },
                {
                  label: text('indicators.state'),
                  value: (
                    <>
                      <StatusTag status={reported.state} labels={VALUE_LABELS} />
                      {reported.decided?.reason && <span className="portal-line">{reported.decided.reason}</span>}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {reported && split.length > 0 && (
        <PlainTable
          caption={text('indicators.split')}
          captionSize="s"
          rows={split}
          keyOf={({ way, part }) => `${way}.${part}`}
          columns={[
            {
              label: text('indicators.part'),
              cell: ({ way, part }) =>
                `${text(`indicators.way.${way}`)}: ${partName(way, part, { text, locale, places })}`,
            },
            { label: text('indicators.value'), numeric: true, cell: ({ value }) => shown(value) },
          ]}
        />
      )}
    </>
  );
}

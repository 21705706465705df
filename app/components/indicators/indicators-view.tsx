import type { getIndicators, IndicatorQuarter } from '#server/indicators/get-indicators';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { inLanguage } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { EmptyState } from '../empty-state';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { ServiceFrame } from '../services/service-frame';
import { StatusTag } from '../status-tag';
import { LIGHT_LABELS, VALUE_LABELS } from './indicator-labels';
import { quarterName } from './quarter-name';

type Page = Awaited<ReturnType<typeof getIndicators>>;

/** What a service is measured by, quarter for quarter against its plan. */
export function IndicatorsView({ side, page }: { side: ServiceSide; page: Page }) {
  const { text } = usePortal();
  const { service, indicators, may } = page;
  const home = `${servicePath(side, service.id)}/indicators`;
  return (
    <ServiceFrame side={side} service={service} heading={text('service.page.indicators')}>
      {indicators.length === 0 && <EmptyState title={text('indicators.none')} text={text(`indicators.none.${side}`)} />}
      {may.plan && <ButtonLink href={`${home}/plan`}>{text('indicators.plan')}</ButtonLink>}
      {indicators.map((indicator) => (
        <IndicatorTable key={indicator.key} side={side} home={home} indicator={indicator} mayDecide={may.plan} />
      ))}
    </ServiceFrame>
  );
}

interface IndicatorTableProps {
  side: ServiceSide;
  home: string;
  indicator: Page['indicators'][number];
  mayDecide: boolean;
}

function IndicatorTable({ side, home, indicator, mayDecide }: IndicatorTableProps) {
  const { text, locale } = usePortal();
  const { key, name, unit, baseline, target, derived, quarters } = indicator;
  const shown = (value: number) => formatNumber(locale, value, value % 1 === 0 ? 0 : 2);
  const isOpen = ({ state }: IndicatorQuarter) =>
    side === 'provider'
      ? state === 'missing' || state === 'reported' || state === 'returned'
      : mayDecide && state === 'reported';
  return (
    <section>
      <h2 className="govuk-heading-m">{inLanguage(name, locale)}</h2>
      <p className="govuk-body">
        {text('indicators.from', { baseline: shown(baseline), target: shown(target), unit: inLanguage(unit, locale) })}
        {derived && <span className="portal-line">{text(`indicators.derived.${derived}`)}</span>}
      </p>
      <PlainTable
        caption={inLanguage(name, locale)}
        captionHidden
        rows={quarters}
        keyOf={({ quarter }) => quarter}
        columns={[
          { label: text('indicators.period'), cell: ({ quarter }) => quarterName(quarter, text) },
          { label: text('indicators.planned'), numeric: true, cell: ({ planned }) => shown(planned) },
          {
            label: text('indicators.value'),
            numeric: true,
            cell: ({ value }) => (value === null ? '–' : shown(value)),
          },
          {
            label: text('indicators.light'),
            cell: ({ light }) => light && <StatusTag status={light} labels={LIGHT_LABELS} />,
          },
          {
            label: text('indicators.state'),
            cell: (quarter) => (
              <>
                <StatusTag status={quarter.state} labels={VALUE_LABELS} />
                {isOpen(quarter) && (
                  <span className="portal-line">
                    <a className="govuk-link" href={`${home}/${key}/${quarter.quarter}`}>
                      {text(`indicators.act.${side}`)}
                      <span className="govuk-visually-hidden">
                        {' '}
                        {inLanguage(name, locale)}, {quarterName(quarter.quarter, text)}
                      </span>
                    </a>
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/accounts/permissions';
import { permitted } from '#server/accounts/permitted';
import { getDashboard } from '#server/dashboard/get-dashboard';
import { BarsTable } from '~/components/dashboard/bars-table';
import { CityMap } from '~/components/dashboard/city-map';
import { useCounts } from '~/components/dashboard/counts';
import { DashboardFilters } from '~/components/dashboard/dashboard-filters';
import { MeasuresTable } from '~/components/dashboard/measures-table';
import { DashboardPart, TableLink } from '~/components/dashboard/dashboard-part';
import { DashboardOverview } from '~/components/dashboard/overview';
import { QuarterLinks } from '~/components/dashboard/quarter-links';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { searchOf } from '~/domain/dashboard/views';
import { EARLIER } from '~/domain/dashboard/dashboard';
import { servicePath } from '~/domain/services/places';
import { inLanguage } from '~/domain/shared/localized';
import { formatMonth } from '~/locales/formats';

export const handle: PageHandle = { title: 'dashboard.title', breadcrumb: 'dashboard.title' };

export const loader = permitted('services.oversee', async ({ actor, request, now }) => ({
  ...(await getDashboard({ actor, parameters: new URL(request.url).searchParams, now })),
  mayReadFindings: can(actor, 'quality.oversee', { institutionId: actor.home?.id ?? '' }),
}));

export default function DashboardPage() {
  const { text } = usePortal();
  const { programmes, shown, mayReadFindings } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading {...(shown ? { caption: shown.code } : {})}>{text('dashboard.title')}</PageHeading>
      {shown ? (
        <>
          <DashboardFilters programmes={programmes} shown={shown} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/office/dashboard/views?${searchOf(shown)}`}>
              {text('views.link')}
            </a>
          </p>
          {!shown.isFull && <InsetText>{text('dashboard.suppressed.lead')}</InsetText>}
          {shown.services.length === 0 ? (
            <EmptyState title={text('service.title')} text={text('dashboard.noServices')} />
          ) : (
            <>
              <Tables shown={shown} mayReadFindings={mayReadFindings} />
              <section>
                <h2 className="govuk-heading-m">{text('quarterReport.title')}</h2>
                <QuarterLinks programmeId={shown.programmeId} quarters={shown.quarters} />
              </section>
            </>
          )}
        </>
      ) : (
        <EmptyState title={text('dashboard.none')} text={text('dashboard.none.text')} />
      )}
    </>
  );
}

type Shown = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['shown']>;

interface TablesProps {
  shown: Shown;
  mayReadFindings: boolean;
}

function Tables({ shown, mayReadFindings }: TablesProps) {
  const { programmeId, filter, options, services, tables, isFull } = shown;
  const { text, locale } = usePortal();
  const { count } = useCounts();
  const nameIn = (all: Shown['options']['types'], value: string) => {
    const found = all.find((one) => one.value === value);
    return found ? inLanguage(found.name, locale) : value;
  };
  const cities = tables.cities.map(({ city, measures }) => ({
    key: city,
    name: nameIn(options.cities, city),
    measures,
  }));
  const search = searchOf({ programmeId, filter });
  return (
    <>
      <DashboardOverview measures={tables.measures} mayReadFindings={mayReadFindings} />
      <TableLink table="all" search={search} />
      <DashboardPart table="source" search={search}>
        <BarsTable
          caption={text('dashboard.bySource')}
          label={text('dashboard.column.source')}
          rows={tables.sources.map(({ source, requests }) => ({
            ...{ key: source, name: text(`request.source.${source}`), requests },
          }))}
        />
      </DashboardPart>
      <DashboardPart table="month" search={search}>
        <BarsTable
          caption={text('dashboard.byMonth')}
          label={text('dashboard.column.month')}
          rows={tables.months.map(({ month, requests }) => ({
            ...{
              key: month,
              name: month === EARLIER ? text('dashboard.earlier') : formatMonth(locale, month),
              requests,
            },
          }))}
        />
      </DashboardPart>
      <DashboardPart table="city" search={search}>
        <CityMap
          cities={cities.map(({ key, name, measures: { requests } }) => ({
            ...{ city: key, name, requests, label: count(requests) },
          }))}
        />
        <MeasuresTable caption={text('dashboard.byCity')} label={text('dashboard.filter.city')} rows={cities} />
      </DashboardPart>
      <DashboardPart table="service" search={search}>
        <MeasuresTable
          caption={text('dashboard.byService')}
          label={text('dashboard.column.service')}
          rows={tables.services.map(({ id, measures }) => ({
            key: id,
            name: <ServiceName id={id} services={services} />,
            measures,
            requestsHref: isFull ? `${servicePath('office', id)}/requests` : undefined,
          }))}
        />
      </DashboardPart>
      <DashboardPart table="comparison" search={search}>
        <MeasuresTable
          caption={text('dashboard.comparison')}
          label={text('dashboard.column.delivery')}
          rows={tables.comparison.map(({ type, kind, measures }) => ({
            ...{
              key: `${type} ${kind}`,
              name: `${nameIn(options.types, type)}: ${text(`dashboard.kind.${kind}`)}`,
              measures,
            },
          }))}
        />
      </DashboardPart>
      <p className="govuk-body">
        <a className="govuk-link" href={`/office/dashboard.csv?${search}`}>
          {text('dashboard.csv')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/office/dashboard.xlsx?${search}`}>
          {text('dashboard.xlsx')}
        </a>
      </p>
    </>
  );
}

function ServiceName({ id, services }: { id: string; services: Shown['services'] }) {
  const { locale } = usePortal();
  const found = services.find((one) => one.id === id);
  return (
    <a className="govuk-link" href={servicePath('office', id)}>
      {found ? `${inLanguage(found.title, locale)}: ${inLanguage(found.provider, locale)}` : id}
    </a>
  );
}

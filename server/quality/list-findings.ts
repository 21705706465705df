import type { Actor } from '~/domain/accounts/roles';
import { isLate } from '~/domain/quality/quality';
import { findingsTable, type FindingColumn } from '~/domain/quality/quality-tables';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { batchesOf } from '#server/database/batches';
import { escaped } from '#server/database/list-filter';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Finding, type FindingRecord } from '#server/models/finding';
import { QualityVisit } from '#server/models/quality-visit';
import { ofServices, ofServicesCalled, overseenServices, withinDays, type OverseenServices } from './overseen-services';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
  now: Date;
}

type Row = TableRow<FindingColumn> & { serviceId: string; visitId: string; number: number };

/** A page of the findings about the services that the actor oversees. */
export async function listFindings(given: Arguments) {
  const { services, query, options } = await prepare(given);
  const page = await listPage(options);
  return {
    ...page,
    places: services.places,
    query: { ...page.query, search: query.search, filters: query.filters },
    rows: await rowsOf(page.rows, services, given),
  };
}

/** All of the same list, for files. */
export async function exportFindings(given: Arguments) {
  const { services, options } = await prepare(given);
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const batch of batchesOf(eachRow(options))) yield* await rowsOf(batch, services, given);
  };
  return { definition: options.definition, rows: rows() };
}

async function prepare({ actor, parameters, locale, now }: Arguments) {
  const services = await overseenServices(actor, locale);
  const definition = findingsTable(services.places);
  const query = parseTableQuery(definition, parameters);
  const { place, severity, state, late } = query.filters;
  const conditions = [
    services.scope,
    ...withinDays('dueOn', query.filters),
    ...(late ? [lateness(late === 'yes', portalDay(now))] : []),
    ...(place ? [ofServices(services, ({ code }) => code === place)] : []),
    ...(query.search ? [saying(query.search, services)] : []),
  ];
  const options: ListOptions<FindingRecord, FindingColumn> = {
    ...{ model: Finding, definition, scope: { $and: conditions } },
    query: { ...query, search: '', filters: { ...(severity ? { severity } : {}), ...(state ? { state } : {}) } },
  };
  return { services, query, options };
}

/** The same as `isLate`, as a condition of the database. */
function lateness(wanted: boolean, today: string): Record<string, unknown> {
  const late = { state: { $in: ['open', 'corrected'] }, dueOn: { $lt: today } };
  return wanted ? late : { $nor: [late] };
}

const saying = (search: string, services: OverseenServices) => ({
  $or: [{ text: { $regex: escaped(search), $options: 'i' } }, ofServicesCalled(services, search)],
});

async function rowsOf(
  findings: readonly FindingRecord[],
  { named }: OverseenServices,
  { locale, now }: Arguments,
): Promise<Row[]> {
  const today = portalDay(now);
  const standards = await standardsOf(findings, locale);
  return findings.map((finding) => {
    const { _id: id, serviceId, visitId, text, standard, severity, dueOn, state } = finding;
    const service = named.get(serviceId);
    return {
      ...{ id, serviceId, visitId, number: Number(id.split('.').at(-1)) },
      cells: {
        ...{ finding: text, service: service?.name ?? '', place: service?.place ?? '', severity, dueOn, state },
        standard: standards.get(`${visitId}:${standard}`) ?? null,
        late: isLate(finding, today) ? 'yes' : 'no',
      },
    };
  });
}

/** The standards that are not met, in the words of the visits that found it so. */
async function standardsOf(findings: readonly FindingRecord[], locale: Locale): Promise<Map<string, string>> {
  const visitIds = [...new Set(findings.map(({ visitId }) => visitId))];
  const visits = await QualityVisit.find({ _id: { $in: visitIds } }, { standards: 1 }).lean();
  return new Map(
    visits.flatMap(({ _id, standards }) =>
      standards.map(({ key, text }) => [`${_id}:${key}`, inLanguage(text, locale)] as const),
    ),
  );
}

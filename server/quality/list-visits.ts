import type { Actor } from '~/domain/accounts/roles';
import { visitsTable, type VisitColumn } from '~/domain/quality/quality-tables';
import type { Locale } from '~/domain/shared/locale';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { batchesOf } from '#server/database/batches';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Finding } from '#server/models/finding';
import { QualityVisit, type QualityVisitRecord } from '#server/models/quality-visit';
import { ofServices, ofServicesCalled, overseenServices, withinDays, type OverseenServices } from './overseen-services';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
}

type Row = TableRow<VisitColumn> & { serviceId: string };

/** A page of the visits and self-assessments of the services that the actor oversees. */
export async function listVisits(given: Arguments) {
  const { services, query, options } = await prepare(given);
  const page = await listPage(options);
  return {
    ...page,
    places: services.places,
    query: { ...page.query, search: query.search, filters: query.filters },
    rows: await rowsOf(page.rows, services),
  };
}

/** All of the same list, for files. */
export async function exportVisits(given: Arguments) {
  const { services, options } = await prepare(given);
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const batch of batchesOf(eachRow(options))) yield* await rowsOf(batch, services);
  };
  return { definition: options.definition, rows: rows() };
}

async function prepare({ actor, parameters, locale }: Arguments) {
  const services = await overseenServices(actor, locale);
  const definition = visitsTable(services.places);
  const query = parseTableQuery(definition, parameters);
  const { place, kind, state } = query.filters;
  const conditions = [
    services.scope,
    ...withinDays('plannedOn', query.filters),
    ...withinDays('doneOn', query.filters),
    ...(place ? [ofServices(services, ({ code }) => code === place)] : []),
    ...(query.search ? [ofServicesCalled(services, query.search)] : []),
  ];
  const options: ListOptions<QualityVisitRecord, VisitColumn> = {
    ...{ model: QualityVisit, definition, scope: { $and: conditions } },
    query: { ...query, search: '', filters: { ...(kind ? { kind } : {}), ...(state ? { state } : {}) } },
  };
  return { services, query, options };
}

async function rowsOf(visits: readonly QualityVisitRecord[], { named }: OverseenServices): Promise<Row[]> {
  const counts = await countFindings(visits.map(({ _id }) => _id));
  return visits.map(({ _id: id, serviceId, kind, plannedOn, doneOn, state }) => {
    const service = named.get(serviceId);
    // Only a visit that was made has findings, be it none.
    const found = kind === 'visit' && state === 'done' ? counts.filter(({ visitId }) => visitId === id) : null;
    return {
      ...{ id, serviceId },
      cells: {
        ...{ service: service?.name ?? '', place: service?.place ?? '', kind, plannedOn, doneOn, state },
        open: found && added(found.filter((one) => one.state !== 'closed')),
        findings: found && added(found),
      },
    };
  });
}

interface Count {
  visitId: string;
  state: string;
  findings: number;
}

const added = (counts: readonly Count[]) => counts.reduce((sum, { findings }) => sum + findings, 0);

function countFindings(visitIds: readonly string[]): Promise<Count[]> {
  return Finding.aggregate<Count>([
    { $match: { visitId: { $in: visitIds } } },
    { $group: { _id: { visitId: '$visitId', state: '$state' }, findings: { $sum: 1 } } },
    { $replaceWith: { $mergeObjects: ['$_id', { findings: '$findings' }] } },
  ]);
}

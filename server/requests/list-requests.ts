import type { Actor } from '~/domain/accounts/roles';
import { placeName } from '~/domain/calls/place-name';
import { REQUEST_STATES, type RequestState } from '~/domain/requests/request';
import { requestsTable, type PlaceOption, type RequestColumn } from '~/domain/requests/requests-table';
import type { ServiceSide } from '~/domain/services/places';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { appendEvent } from '#server/audit/append-event';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import type { ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { loadRegister } from './load-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  side: ServiceSide;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
  now: Date;
}

/** A page of a service's register, and how many cases are in which state. That an office reads it is recorded. */
export async function listRequests({ actor, serviceId, side, parameters, locale, now }: Arguments) {
  const service = await loadRegister(actor, serviceId, side);
  const places = await placesOf(service, locale);
  const { options, query } = optionsOf(service, places, parameters);
  const page = await listPage(options);
  if (side === 'office') await recordReading({ actor, serviceId, parameters, rows: page.rows.length, now });
  const counts = await Promise.all(
    REQUEST_STATES.filter((state) => state !== 'offered').map((state) => countOf(serviceId, state)),
  );
  const { _id: id, title, providerName } = service;
  return {
    ...page,
    ...{ counts, places, service: { id, title, providerName } },
    query: { ...page.query, filters: query.filters },
    rows: page.rows.map(rowOf),
  };
}

/** Beyond so many in a state it says that there are more: whoever plans with them reads the file or the dashboard. */
const STATE_COUNTED_TO = 1_000;

async function countOf(serviceId: string, state: RequestState) {
  const count = await ServiceRequest.countDocuments({ serviceId, state }, { limit: STATE_COUNTED_TO + 1 });
  return { state, count: Math.min(count, STATE_COUNTED_TO), more: count > STATE_COUNTED_TO };
}

/** The same list from its first to its last row, for files; that it was taken out is recorded. */
export async function exportRequests({ actor, serviceId, side, parameters, locale, now }: Arguments) {
  const service = await loadRegister(actor, serviceId, side);
  await recordReading({ actor, serviceId, parameters, rows: null, now });
  const places = await placesOf(service, locale);
  const { options } = optionsOf(service, places, parameters);
  const rows = async function* (): AsyncGenerator<TableRow<RequestColumn>> {
    for await (const request of eachRow(options)) yield rowOf(request);
  };
  return { definition: options.definition, rows: rows() };
}

function optionsOf({ _id: serviceId }: ServiceRecord, places: readonly PlaceOption[], parameters: URLSearchParams) {
  const definition = requestsTable(places);
  const query = parseTableQuery(definition, parameters);
  // Days of the register are texts that sort by time, not instants.
  const { 'receivedOn.from': from, 'receivedOn.to': to, ...filters } = query.filters;
  const days = { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) };
  const options: ListOptions<ServiceRequestRecord, RequestColumn> = {
    model: ServiceRequest,
    definition,
    scope: { serviceId, ...(from || to ? { receivedOn: days } : {}) },
    query: { ...query, filters },
    fields: { case: 'caseCode' },
  };
  return { options, query };
}

interface Reading {
  actor: Actor;
  serviceId: string;
  parameters: URLSearchParams;
  /** Null for the whole list. */
  rows: number | null;
  now: Date;
}

const recordReading = ({ actor, serviceId, parameters, rows, now }: Reading) =>
  inTransaction(() =>
    appendEvent({
      actor,
      action: rows === null ? 'requests.exported' : 'requests.read',
      subject: { kind: 'service', id: serviceId },
      details: { asked: parameters.toString().slice(0, 200), ...(rows === null ? {} : { rows }) },
      now,
    }),
  );

async function placesOf({ programmeId }: ServiceRecord, locale: Locale): Promise<PlaceOption[]> {
  const { places } = await Programme.findById(programmeId, { places: 1 }).orFail().lean();
  return places.map((place) => ({ code: place.code, name: inLanguage(placeName(place), locale) }));
}

const rowOf = (request: ServiceRequestRecord): TableRow<RequestColumn> => {
  const { _id: id, caseCode, receivedOn, place, source, ageGroup, sex, disability, state } = request;
  return {
    id,
    cells: {
      ...{ receivedOn, place, source, ageGroup, sex, disability, state },
      case: caseCode,
      waitingSince: state === 'waiting' ? request.waitingSince : null,
      startedOn: request.startedOn,
    },
  };
};

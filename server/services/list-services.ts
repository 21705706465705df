import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { placeName } from '~/domain/calls/place-name';
import { SERVICES_TABLE, type ServiceColumn } from '~/domain/services/services-table';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
}

/** A page of the services that the institution follows; auditors see all. */
export async function listServices({ actor, parameters, locale }: Arguments) {
  const page = await listPage(optionsOf(actor, parameters, locale));
  const places = await placesOf(page.rows, locale);
  return { ...page, rows: page.rows.map((service) => rowOf(service, locale, places)) };
}

/** The same list from its first to its last row, for files. */
export async function exportServices({ actor, parameters, locale }: Arguments) {
  const options = optionsOf(actor, parameters, locale);
  const places = await placesOf(await Service.find(options.scope, { programmeId: 1 }).lean<ServiceRecord[]>(), locale);
  const rows = async function* (): AsyncGenerator<TableRow<ServiceColumn>> {
    for await (const service of eachRow(options)) yield rowOf(service, locale, places);
  };
  return { definition: SERVICES_TABLE, rows: rows() };
}

/** The services of the actor's own organisation or institution, open ones first. */
export async function listOwnServices({ home }: Actor) {
  if (!home) return [];
  const own = await Service.find({ 'provider.id': home.id, 'provider.kind': home.kind })
    .sort({ state: 1, opensOn: -1, _id: 1 })
    .lean<ServiceRecord[]>();
  return own.map(({ _id: id, title, state, place, programmeId, opensOn }) => ({
    ...{ id, title, state, place, programmeId, opensOn },
  }));
}

const optionsOf = (
  actor: Actor,
  parameters: URLSearchParams,
  locale: Locale,
): ListOptions<ServiceRecord, ServiceColumn> => ({
  model: Service,
  definition: SERVICES_TABLE,
  scope: can(actor, 'services.oversee', {}) ? {} : { institutionId: actor.home?.id ?? '' },
  query: parseTableQuery(SERVICES_TABLE, parameters),
  fields: { title: `title.${locale}`, provider: `providerName.${locale}`, kind: 'provider.kind' },
});

type Places = Map<string, string>;

async function placesOf(services: readonly Pick<ServiceRecord, 'programmeId'>[], locale: Locale): Promise<Places> {
  const ids = [...new Set(services.map(({ programmeId }) => programmeId))];
  const programmes = await Programme.find({ _id: { $in: ids } }, { places: 1 }).lean();
  return new Map(
    programmes.flatMap(({ _id, places }) =>
      places.map((place) => [`${_id}:${place.code}`, inLanguage(placeName(place), locale)] as const),
    ),
  );
}

const rowOf = (service: ServiceRecord, locale: Locale, places: Places): TableRow<ServiceColumn> => {
  const { _id: id, title, provider, providerName, programmeId, place, capacity, target, state, opensOn } = service;
  return {
    id,
    cells: {
      ...{ capacity, target, state, opensOn, kind: provider.kind },
      title: inLanguage(title, locale),
      provider: inLanguage(providerName, locale),
      place: places.get(`${programmeId}:${place}`) ?? place,
    },
  };
};

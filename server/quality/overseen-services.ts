import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { placeName } from '~/domain/calls/place-name';
import type { PlaceOption } from '~/domain/requests/requests-table';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';

interface Named {
  /** The service and who provides it, in the reader's language. */
  name: string;
  /** The code of its place, and the place as its programme calls it. */
  code: string;
  place: string;
}

/** The services whose quality somebody oversees, as lists of their visits and findings need them. */
export interface OverseenServices {
  /** What of visits and findings belongs to them. */
  scope: { institutionId?: string };
  named: ReadonlyMap<string, Named>;
  /** The places that have such a service, by their names. */
  places: PlaceOption[];
}

/** Those of the actor's institution; an auditor's are all. `not-permitted` for who oversees none. */
export async function overseenServices(actor: Actor, locale: Locale): Promise<OverseenServices> {
  const scope = scopeOf(actor);
  const fields = { title: 1, providerName: 1, programmeId: 1, place: 1 } as const;
  const services = await Service.find(scope, fields).lean<Pick<ServiceRecord, '_id' | keyof typeof fields>[]>();
  const programmeIds = [...new Set(services.map(({ programmeId }) => programmeId))];
  const programmes = await Programme.find({ _id: { $in: programmeIds } }, { places: 1 }).lean();
  const called = new Map(
    programmes.flatMap(({ _id, places }) =>
      places.map((place) => [`${_id}:${place.code}`, inLanguage(placeName(place), locale)] as const),
    ),
  );
  const named = new Map(
    services.map(({ _id, title, providerName, programmeId, place: code }): [string, Named] => {
      const name = `${inLanguage(title, locale)}: ${inLanguage(providerName, locale)}`;
      return [_id, { name, code, place: called.get(`${programmeId}:${code}`) ?? code }];
    }),
  );
  return { scope, named, places: placesOf([...named.values()], locale) };
}

function scopeOf(actor: Actor): OverseenServices['scope'] {
  if (can(actor, 'quality.oversee')) return {};
  const institutionId = actor.home?.id ?? '';
  assertCan(actor, 'quality.oversee', { institutionId });
  return { institutionId };
}

/** Programmes share the codes of places: each is offered once. */
function placesOf(named: readonly Named[], locale: Locale): PlaceOption[] {
  const names = new Map(named.map(({ code, place }) => [code, place]));
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

/** A condition for what belongs to the services that are so. */
export function ofServices({ named }: OverseenServices, wanted: (service: Named) => boolean) {
  return { serviceId: { $in: [...named].flatMap(([id, service]) => (wanted(service) ? [id] : [])) } };
}

/** A condition for what belongs to the services whose name holds a text, whatever its case. */
export function ofServicesCalled(services: OverseenServices, search: string) {
  const sought = search.toLowerCase();
  return ofServices(services, ({ name }) => name.toLowerCase().includes(sought));
}

/** Conditions for a field that holds days: texts that sort by time, not instants. */
export function withinDays(field: string, filters: Readonly<Record<string, string>>): Record<string, unknown>[] {
  const from = filters[`${field}.from`];
  const to = filters[`${field}.to`];
  if (!from && !to) return [];
  return [{ [field]: { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) } }];
}

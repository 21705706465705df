import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { dashboardOf, type DashboardTables } from '~/domain/dashboard/dashboard';
import { filterOf, type DashboardFilter } from '~/domain/dashboard/filter';
import { lastMonths } from '~/domain/dashboard/months';
import type { Localized } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { agreementFigures, serviceFigures } from './collect-figures';

/** So many months are shown one by one. */
const MONTHS = 12;

interface Named {
  value: string;
  name: Localized;
}

export interface Dashboard {
  programmes: { id: string; code: string; name: Localized }[];
  /** Null where there is none that the actor may follow. */
  shown: {
    programmeId: string;
    code: string;
    filter: DashboardFilter;
    options: { types: Named[]; cities: Named[]; providers: Named[] };
    /** Nothing is suppressed: the manager sees the register itself. */
    isFull: boolean;
    services: { id: string; title: Localized; provider: Localized; place: string }[];
    tables: DashboardTables;
  } | null;
}

interface Arguments {
  actor: Actor;
  parameters: URLSearchParams;
  now: Date;
}

type Read = Pick<ProgrammeRecord, '_id' | 'code' | 'name' | 'institutionId' | 'places' | 'serviceTypes'>;

/** The figures of a programme that the actor's institution follows: the one of the address, else the first with services. */
export async function getDashboard({ actor, parameters, now }: Arguments): Promise<Dashboard> {
  const fields = { code: 1, name: 1, institutionId: 1, places: 1, serviceTypes: 1 } as const;
  const all = await Programme.find({}, fields).sort({ code: 1 }).lean<Read[]>();
  const own = all.filter(({ institutionId }) => can(actor, 'services.oversee', { institutionId }));
  const programmes = own.map(({ _id, code, name }) => ({ id: _id, code, name }));
  const wanted = parameters.get('programme') ?? '';
  const programme = own.find(({ _id }) => _id === wanted) ?? (await firstWithServices(own)) ?? own[0];
  if (!programme) return { programmes, shown: null };
  const isFull = can(actor, 'services.manage', { institutionId: programme.institutionId });
  return { programmes, shown: await shownOf({ programme, filter: filterOf(parameters), isFull, now }) };
}

async function firstWithServices(programmes: readonly Read[]): Promise<Read | undefined> {
  const ids = await Service.distinct('programmeId', { programmeId: { $in: programmes.map(({ _id }) => _id) } });
  return programmes.find(({ _id }) => ids.includes(_id));
}

async function shownOf({
  programme,
  filter,
  isFull,
  now,
}: {
  programme: Read;
  filter: DashboardFilter;
  isFull: boolean;
  now: Date;
}) {
  const { _id: programmeId, code, places, serviceTypes } = programme;
  const services = await Service.find({ programmeId }).sort({ 'title.en': 1, _id: 1 }).lean<ServiceRecord[]>();
  const cityOf = (place: string) => {
    const city = places.find((one) => one.code === place)?.city.en;
    return places.find((one) => one.city.en === city)?.code ?? place;
  };
  const today = portalDay(now);
  const figures = await serviceFigures({ programmeId, services, cityOf });
  const agreements = await agreementFigures(programmeId, today);
  const providers = new Map(services.map(({ provider, providerName }) => [provider.id, providerName]));
  const delivered = new Set(services.map(({ serviceType }) => serviceType));
  const cities = new Set(services.map(({ place }) => cityOf(place)));
  return {
    ...{ programmeId, code, filter, isFull },
    options: {
      types: serviceTypes
        .filter((type) => delivered.has(type.code))
        .map((type) => ({ value: type.code, name: type.name })),
      cities: places
        .filter((place) => cities.has(place.code))
        .map((place) => ({ value: place.code, name: place.city })),
      providers: [...providers].map(([value, name]) => ({ value, name })),
    },
    services: services.map(({ _id, title, providerName, place }) => ({
      id: _id,
      title,
      provider: providerName,
      place: cityOf(place),
    })),
    tables: dashboardOf({ services: figures, agreements, filter, months: lastMonths(today, MONTHS), isFull }),
  };
}

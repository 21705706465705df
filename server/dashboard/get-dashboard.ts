import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { dashboardOf, type ShownFigures } from '~/domain/dashboard/dashboard';
import { filterOf, type DashboardFilter } from '~/domain/dashboard/filter';
import { lastMonths } from '~/domain/dashboard/months';
import { reportedQuarters } from '~/domain/dashboard/quarter-report';
import { quarterOf } from '~/domain/indicators/quarters';
import type { Localized } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { agreementFigures, serviceFigures } from './collect-figures';

/** So many months are shown one by one. */
const MONTHS = 12;

/** The months that are shown one by one on a day. */
export const shownMonths = (today: string): string[] => lastMonths(today, MONTHS);

export interface Dashboard {
  programmes: { id: string; code: string; name: Localized }[];
  /** Null where there is none that the actor may follow. */
  shown: (ShownFigures & Choice) | null;
}

interface Choice {
  programmeId: string;
  code: string;
  filter: DashboardFilter;
  /** Nothing is suppressed: the manager sees the register itself. */
  isFull: boolean;
  /** Of which a report can be had, the newest first. */
  quarters: string[];
}

interface Arguments {
  actor: Actor;
  parameters: URLSearchParams;
  now: Date;
}

const FIELDS = { code: 1, name: 1, institutionId: 1, places: 1, serviceTypes: 1 } as const;
export type FollowedProgramme = Pick<ProgrammeRecord, '_id' | keyof typeof FIELDS>;

/** The programmes whose figures the actor's institution follows; all of them for an auditor. */
export async function followedProgrammes(actor: Actor): Promise<FollowedProgramme[]> {
  const all = await Programme.find({}, FIELDS).sort({ code: 1 }).lean<FollowedProgramme[]>();
  return all.filter(({ institutionId }) => can(actor, 'services.oversee', { institutionId }));
}

/** The figures of a programme that the actor's institution follows: the one of the address, else the first with services. */
export async function getDashboard({ actor, parameters, now }: Arguments): Promise<Dashboard> {
  const own = await followedProgrammes(actor);
  const programmes = own.map(({ _id, code, name }) => ({ id: _id, code, name }));
  const wanted = parameters.get('programme') ?? '';
  const programme = own.find(({ _id }) => _id === wanted) ?? (await firstWithServices(own)) ?? own[0];
  if (!programme) return { programmes, shown: null };
  const isFull = can(actor, 'services.manage', { institutionId: programme.institutionId });
  const today = portalDay(now);
  const quarter = quarterOf(today);
  return { programmes, shown: await figuresShown({ programme, filter: filterOf(parameters), quarter, isFull, today }) };
}

async function firstWithServices(programmes: readonly FollowedProgramme[]): Promise<FollowedProgramme | undefined> {
  const ids = await Service.distinct('programmeId', { programmeId: { $in: programmes.map(({ _id }) => _id) } });
  return programmes.find(({ _id }) => ids.includes(_id));
}

interface FiguresShown {
  programme: FollowedProgramme;
  filter: DashboardFilter;
  /** Whose requests are added up as `inQuarter`. */
  quarter: string;
  isFull: boolean;
  /** A day. */
  today: string;
}

/** All tables of a programme for a filter, and what they name. */
export async function figuresShown({
  programme,
  filter,
  quarter,
  isFull,
  today,
}: FiguresShown): Promise<ShownFigures & Choice> {
  const { _id: programmeId, code, places, serviceTypes } = programme;
  const services = await Service.find({ programmeId }).sort({ 'title.en': 1, _id: 1 }).lean<ServiceRecord[]>();
  const cityOf = (place: string) => {
    const city = places.find((one) => one.code === place)?.city.en;
    return places.find((one) => one.city.en === city)?.code ?? place;
  };
  const figures = await serviceFigures({ programmeId, services, cityOf });
  const agreements = await agreementFigures(programmeId, today);
  const providers = new Map(services.map(({ provider, providerName }) => [provider.id, providerName]));
  const delivered = new Set(services.map(({ serviceType }) => serviceType));
  const cities = new Set(services.map(({ place }) => cityOf(place)));
  return {
    ...{ programmeId, code, filter, isFull, quarters: reportedQuarters(shownMonths(today)) },
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
    tables: dashboardOf({ services: figures, agreements, filter, months: shownMonths(today), quarter, isFull }),
  };
}

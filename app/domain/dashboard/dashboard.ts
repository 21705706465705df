import { quarterOf } from '../indicators/quarters';
import type { Localized } from '../shared/localized';
import { SMALLEST_SHOWN, suppressFamily, type Shown } from '../privacy/suppress';
import { REQUEST_SOURCES, type RequestSource } from '../requests/request';
import { agreementsOf, moneyOf, plainMeasures, waitsOf, type AgreementFigures, type Measures, type ServiceFigures } from './figures'; // prettier-ignore
import { allGroups, chosenBy, groupKey, PROVIDER_KINDS, type DashboardFilter, type ProviderKind } from './filter';

interface DashboardTables {
  measures: Measures;
  /** A count is null where it is suppressed. */
  sources: { source: RequestSource; requests: number | null }[];
  /** `earlier` is all before the first month that is shown. */
  months: { month: string; requests: number | null }[];
  services: { id: string; measures: Measures }[];
  cities: { city: string; measures: Measures }[];
  /** By type, what state and non-state providers deliver of it. */
  comparison: { type: string; kind: ProviderKind; measures: Measures }[];
}

/** A choice of the filters: a code or id, and what it is called. */
interface Named {
  value: string;
  name: Localized;
}

/** The tables, and what their rows are called. */
export interface ShownFigures {
  options: { types: Named[]; cities: Named[]; providers: Named[] };
  /** `place` is the first of its city. */
  services: { id: string; title: Localized; provider: Localized; place: string }[];
  tables: DashboardTables;
}

interface Arguments {
  services: readonly ServiceFigures[];
  agreements: readonly AgreementFigures[];
  filter: DashboardFilter;
  /** Shown by themselves, in order. */
  months: readonly string[];
  /** Of those, whose requests are added up as `inQuarter`. */
  quarter: string;
  /** Counts as they are; without it small ones are suppressed. */
  isFull: boolean;
}

const SOURCE_COLUMNS = REQUEST_SOURCES;
export const EARLIER = 'earlier';

/** All tables of the dashboard for a filter. */
export function dashboardOf({ services, agreements, filter, months, quarter, isFull }: Arguments): DashboardTables {
  const columns = [EARLIER, ...months];
  const see = isFull ? exactly(services, columns) : suppressed(services, columns);
  const inQuarter = columns.flatMap((month, at) => (month !== EARLIER && quarterOf(month) === quarter ? [at] : []));
  const measured = (members: readonly number[]) =>
    measuresOf({ members, services, agreements, inQuarter, see, isFull });
  const members = chosenBy(filter, services);
  const shown = see(members);
  const chosen = members.flatMap((at) => services[at] ?? []);
  const types = distinct(chosen.map(({ type }) => type));
  return {
    measures: measured(members),
    sources: SOURCE_COLUMNS.map((source, at) => ({ source, requests: shown.tables.sources?.[at] ?? null })),
    months: columns.map((month, at) => ({ month, requests: shown.tables.months?.[at] ?? null })),
    services: members.map((at) => ({ id: services[at]?.id ?? '', measures: measured([at]) })),
    cities: distinct(chosen.map(({ city }) => city)).map((city) => ({
      city,
      measures: measured(chosenBy({ ...filter, city }, services)),
    })),
    comparison: types.flatMap((type) =>
      PROVIDER_KINDS.map((kind) => ({
        type,
        kind,
        found: chosenBy({ ...filter, type, kind: filter.kind || kind }, services),
      }))
        .filter(({ kind, found }) => found.length > 0 && (filter.kind === '' || filter.kind === kind))
        .map(({ kind, found }) => ({ type, kind, measures: measured(found) })),
    ),
  };
}

const distinct = (all: readonly string[]) => [...new Set(all)].sort();

type See = (members: readonly number[]) => Shown;

/** How a service's requests are counted, by table. */
function rowsOf({ sources, months, served }: ServiceFigures, columns: readonly string[]): Record<string, number[]> {
  const own = columns.map((month) => months[month] ?? 0);
  const total = Object.values(months).reduce((sum, count) => sum + count, 0);
  own[0] = total - own.slice(1).reduce((sum, count) => sum + count, 0);
  return {
    sources: SOURCE_COLUMNS.map((source) => sources[source] ?? 0),
    months: own,
    served: [served, total - served],
  };
}

function exactly(services: readonly ServiceFigures[], columns: readonly string[]): See {
  const rows = services.map((service) => rowsOf(service, columns));
  const added = (members: readonly number[], table: string, width: number) =>
    Array.from({ length: width }, (_, column) =>
      members.reduce((sum, at) => sum + (rows[at]?.[table]?.[column] ?? 0), 0),
    );
  return (members) => {
    const served = added(members, 'served', 2);
    const tables = {
      sources: added(members, 'sources', SOURCE_COLUMNS.length),
      months: added(members, 'months', columns.length),
      served,
    };
    return { total: (served[0] ?? 0) + (served[1] ?? 0), tables };
  };
}

function suppressed(services: readonly ServiceFigures[], columns: readonly string[]): See {
  const rows = services.map((service) => rowsOf(service, columns));
  const table = (name: string) => rows.map((row) => row[name] ?? []);
  const tables = { sources: table('sources'), months: table('months'), served: table('served') };
  const shown = suppressFamily({ groups: allGroups(services), tables });
  const nobody = exactly(services, columns)([]);
  const hidden: Shown = { total: null, tables: {} };
  return (members) => (members.length === 0 ? nobody : (shown.get(groupKey(members)) ?? hidden));
}

interface Measured {
  members: readonly number[];
  services: readonly ServiceFigures[];
  agreements: readonly AgreementFigures[];
  /** Columns of the table of months. */
  inQuarter: readonly number[];
  see: See;
  isFull: boolean;
}

function measuresOf({ members, services, agreements, inQuarter, see, isFull }: Measured): Measures {
  const own = members.flatMap((at) => services[at] ?? []);
  const shown = see(members);
  const served = shown.tables.served?.[0] ?? null;
  const paidFor = members.filter((at) => services[at]?.agreementId);
  const bound = agreementsOf(own, agreements);
  const { people, median, longest } = waitsOf(own);
  return {
    ...plainMeasures(own),
    requests: shown.total,
    inQuarter: addedUp(inQuarter.map((at) => shown.tables.months?.[at] ?? null)),
    served,
    // How long one person waited is about that person; the middle of enough people is not.
    medianWait: isFull || (served !== null && people >= SMALLEST_SHOWN) ? median : null,
    longestWait: isFull ? longest : null,
    overdue: bound.reduce((sum, { overdue }) => sum + overdue, 0),
    money: moneyOf(bound, see(paidFor).tables.served?.[0] ?? null),
  };
}

/** A sum of what is shown says nothing that the reader could not add up; with one of them hidden it is hidden too. */
const addedUp = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null);

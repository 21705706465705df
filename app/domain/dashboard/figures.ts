import type { Severity } from '../quality/quality';
import type { RequestSource } from '../requests/request';
import type { Currency } from '../shared/money';
import type { DashboardFilter } from './filter';

/** What the records say of one service; counts are exact here. */
export interface ServiceFigures extends DashboardFilter {
  id: string;
  agreementId: string | null;
  target: number | null;
  staff: { there: number; trained: number };
  /** Requests by source, by month (`2026-03`), and of all those the people for whom the service began. */
  sources: Partial<Record<RequestSource, number>>;
  months: Readonly<Record<string, number>>;
  served: number;
  /** Days from request to beginning, and for how many. */
  waits: readonly { days: number; people: number }[];
  /** Not closed. */
  findings: Partial<Record<Severity, number>>;
}

/** Where the money of an agreement is, in minor units, and how many of its milestones are overdue. */
export interface AgreementFigures {
  id: string;
  currency: Currency;
  awarded: number;
  paid: number;
  overdue: number;
}

/** Everything together, for one group of services. A count is null where it is suppressed. */
export interface Measures {
  services: number;
  requests: number | null;
  /** Requests of the months of one quarter, added up of what is shown of them. */
  inQuarter: number | null;
  served: number | null;
  /** Null where no service of the group has one. */
  target: number | null;
  staff: { there: number; trained: number };
  /** Days; null where nobody was served, or too few to say. */
  medianWait: number | null;
  longestWait: number | null;
  findings: Record<Severity, number>;
  overdue: number;
  money: MoneyMeasure[];
}

/** Money of one currency, in minor units. */
export interface MoneyMeasure {
  currency: Currency;
  awarded: number;
  paid: number;
  remaining: number;
  /** Paid for each person served under agreements, rounded; null where nobody was, or it is suppressed. */
  perPerson: number | null;
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** The day count in the middle, and the longest; the lower of two in the middle. */
export function waitsOf(services: readonly ServiceFigures[]): {
  people: number;
  median: number | null;
  longest: number | null;
} {
  const all = services.flatMap(({ waits }) => waits).sort((one, other) => one.days - other.days);
  const people = sum(all.map((one) => one.people));
  let before = 0;
  const median = all.find((one) => (before += one.people) * 2 >= people)?.days ?? null;
  return { people, median, longest: all.at(-1)?.days ?? null };
}

/** The agreements of services, each once however many services it has. */
export function agreementsOf(
  services: readonly ServiceFigures[],
  agreements: readonly AgreementFigures[],
): AgreementFigures[] {
  const ids = new Set(services.map(({ agreementId }) => agreementId));
  return agreements.filter(({ id }) => ids.has(id));
}

/** Money by currency; `served` are the people of the services that agreements pay for, null where that is not shown. */
export function moneyOf(agreements: readonly AgreementFigures[], served: number | null): MoneyMeasure[] {
  const currencies = [...new Set(agreements.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = agreements.filter((one) => one.currency === currency);
    const [awarded, paid] = [sum(own.map((one) => one.awarded)), sum(own.map((one) => one.paid))];
    const perPerson = served ? Math.round(paid / served) : null;
    return { currency, awarded, paid, remaining: awarded - paid, perPerson };
  });
}

/** What is counted in all services of a group without being about single people. */
export function plainMeasures(
  services: readonly ServiceFigures[],
): Pick<Measures, 'services' | 'target' | 'staff' | 'findings'> {
  const targets = services.flatMap(({ target }) => (target === null ? [] : [target]));
  const found = (severity: Severity) => sum(services.map(({ findings }) => findings[severity] ?? 0));
  return {
    services: services.length,
    target: targets.length === 0 ? null : sum(targets),
    staff: {
      there: sum(services.map(({ staff }) => staff.there)),
      trained: sum(services.map(({ staff }) => staff.trained)),
    },
    findings: { minor: found('minor'), major: found('major'), critical: found('critical') },
  };
}

import { DISABILITIES, type RequestEntry, type RequestSource } from '~/domain/requests/request';
import { caseLife, chance, dayAfter, type CaseLife } from './case-life';
import { DELIVERED, type DeliveredHere } from './delivered';

/** The demo's register reaches half a year back. */
export const DAYS_OF_REGISTER = 183;

export interface DemoCase extends CaseLife {
  /** Names it: `<service>.<number>` in the order of `DELIVERED`. */
  seed: string;
  service: number;
  entry: Omit<RequestEntry, 'note'>;
  /** The seed of the case that it was redirected from or to. */
  from: string | null;
  to: string | null;
}

/** How many of a hundred come from where; what has many chances stands first. */
const SOURCES: readonly [RequestSource, number][] = [
  ['social-worker', 40], ['health', 15], ['hotline', 12], ['education', 8], ['self', 8],
  ['district-police', 7], ['juvenile-inspector', 5], ['other', 5],
]; // prettier-ignore

const PLACES: Record<string, readonly string[]> = {
  ashgabat: ['ashgabat-bagtyyarlyk', 'ashgabat-kopetdag', 'ashgabat-kopetdag', 'ashgabat'],
};

export const servedFrom = (place: string): string[] => [...new Set([place, ...(PLACES[place] ?? [])])];

const CRITERIA = ['c1', 'c2', 'c3', 'c4'];

/** Every case of the demo until `today`, the same for the same day; redirected ones are there twice, at both services. */
export function demoCases(today: string): DemoCase[] {
  const own = DELIVERED.flatMap((service, at) =>
    Array.from({ length: service.cases }, (_, number) => ownCase(service, at, number, today)),
  );
  const arriving = own.filter(({ state }) => state === 'redirected').map((one) => arrived(one, today));
  const byFrom = new Map(arriving.map((one) => [one.from, one.seed]));
  return [...own.map((one) => ({ ...one, to: byFrom.get(one.seed) ?? null })), ...arriving];
}

function ownCase(service: DeliveredHere, at: number, number: number, today: string): DemoCase {
  const seed = `${at}.${number}`;
  const spread = Math.floor((number * DAYS_OF_REGISTER) / service.cases);
  const late = Math.min(DAYS_OF_REGISTER, spread + chance(seed, 'late', 0, 10));
  const receivedOn = dayAfter(today, late - DAYS_OF_REGISTER);
  const meetsAll = chance(seed, 'meets', 1, 100) <= 85;
  const missing = chance(seed, 'missing', 1, CRITERIA.length - 1);
  const entry = {
    receivedOn,
    place: oneOf(PLACES[service.place] ?? [service.place], seed, 'place'),
    source: sourceOf(chance(seed, 'source', 1, 100)),
    ageGroup: oneOf(service.ages, seed, 'age'),
    sex: chance(seed, 'sex', 1, 100) <= service.women ? ('female' as const) : ('male' as const),
    disability: disabilityOf(service.disabled, seed),
    met: meetsAll ? CRITERIA : CRITERIA.filter((_, index) => index !== missing),
  };
  const life = caseLife({ seed, receivedOn, meetsAll, redirectable: at !== elsewhere(at), today });
  return { seed, service: at, entry, ...life, from: null, to: null };
}

/** The same person at another service, from the day of the decision on. */
function arrived(one: DemoCase, today: string): DemoCase {
  const seed = `${one.seed}.redirected`;
  const receivedOn = one.decision?.on ?? one.entry.receivedOn;
  const entry = { ...one.entry, receivedOn, source: 'service' as const, met: CRITERIA };
  const life = caseLife({ seed, receivedOn, meetsAll: true, redirectable: false, today });
  return { seed, service: elsewhere(one.service), entry, ...life, from: one.seed, to: null };
}

/** Another service in the same city, best of the same type; the service itself where there is none. */
function elsewhere(at: number): number {
  const here = DELIVERED[at];
  const others = DELIVERED.map((one, index) => ({ ...one, index })).filter(
    ({ index, place }) => index !== at && place === here?.place,
  );
  const best = others.find(({ serviceType }) => serviceType === here?.serviceType) ?? others[0];
  return best?.index ?? at;
}

function oneOf<Item>(items: readonly [Item, ...Item[]] | readonly Item[], seed: string, name: string): Item {
  return items[chance(seed, name, 0, items.length - 1)] as Item;
}

function sourceOf(drawn: number): RequestSource {
  let left = drawn;
  for (const [source, share] of SOURCES) {
    if (left <= share) return source;
    left -= share;
  }
  return 'other';
}

function disabilityOf(share: number, seed: string) {
  if (chance(seed, 'disability', 1, 100) <= share) return DISABILITIES[0];
  return chance(seed, 'known', 1, 100) <= 90 ? DISABILITIES[1] : DISABILITIES[2];
}

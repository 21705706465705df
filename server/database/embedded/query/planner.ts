import { CommandError } from '../errors.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { equal } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { inverted } from '../values/keys.ts';
import { toNumber, type Numeric } from '../values/numbers.ts';
import { afterPrefix } from '../storage/layout.ts';
import { LONGEST_KEY } from '../storage/index-keys.ts';
import { type Bound, boundsOf, type Interval, intersection, type PathBounds } from './bounds.ts';
import type { Collation } from './collation.ts';
import { compileCondition } from './match.ts';

/** A stretch of an index: from `start` up to and without `end`, without the index's own prefix. */
export type KeyRange = { start: Buffer; end: Buffer };

export type Plan =
  | { stage: 'COLLSCAN'; reverse: boolean }
  | { stage: 'IXSCAN'; index: Index; ranges: KeyRange[]; reverse: boolean; sorted: boolean; points: number }
  | { stage: 'OR'; plans: Plan[] };

export type SortField = { path: string; parts: string[]; direction: 1 | -1 };

export type PlanRequest = {
  filter: Doc;
  sort: SortField[];
  hint: unknown;
  collation: Collation | undefined;
};

type IndexPlan = Extract<Plan, { stage: 'IXSCAN' }> & { score: number };

const MOST_RANGES = 2000;
const EVERYTHING: KeyRange = { start: Buffer.alloc(0), end: Buffer.from([0xff]) };

/** Chooses how to read. Whatever is chosen, the whole filter is checked on each document afterwards. */
export function makePlan(collection: Collection, request: PlanRequest): Plan {
  const { filter, hint } = request;
  const natural = hintedDirection(hint);
  if (natural !== undefined) return { stage: 'COLLSCAN', reverse: natural < 0 };
  const hinted = hint === undefined ? undefined : hintedIndex(collection, hint);
  const candidates = hinted ? [hinted] : collection.indexes.filter((index) => !index.hidden && !index.pending);
  const bounds = boundsOf(filter, request.collation);
  const plans = candidates.flatMap((index) => planIndex(index, bounds, request, hinted !== undefined) ?? []);
  const best = plans.sort((a, b) => b.score - a.score)[0];
  if (best) return best;
  const union = planUnion(collection, request);
  return union ?? { stage: 'COLLSCAN', reverse: false };
}

function hintedDirection(hint: unknown): number | undefined {
  if (hint === '$natural') return 1;
  const natural = typeof hint === 'object' && hint !== null ? (hint as Doc)['$natural'] : undefined;
  return natural === undefined ? undefined : toNumber(natural as Numeric);
}

function hintedIndex(collection: Collection, hint: unknown): Index | undefined {
  if (typeof hint === 'object' && hint !== null && Object.keys(hint).length === 0) return undefined;
  const index = collection.indexes.find((candidate) =>
    typeof hint === 'string' ? candidate.name === hint : equal(candidate.spec['key'], hint),
  );
  if (!index || index.pending)
    throw new CommandError(
      2,
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    );
  return index;
}

function planUnion(collection: Collection, request: PlanRequest): Plan | undefined {
  const branches = request.filter['$or'];
  if (!Array.isArray(branches)) return undefined;
  const plans = branches.map((branch: Doc) =>
    makePlan(collection, { ...request, filter: branch, sort: [], hint: undefined }),
  );
  return plans.every((plan) => plan.stage !== 'COLLSCAN') ? { stage: 'OR', plans } : undefined;
}

function planIndex(index: Index, bounds: PathBounds, request: PlanRequest, hinted: boolean): IndexPlan | undefined {
  if (index.partial && !implies(request.filter, bounds, index.spec['partialFilterExpression'] as Doc)) return undefined;
  let prefixes: Interval[] = [];
  let score = 0;
  let equalities = 0;
  let multikeyUsed = false;
  let excludesNull = false;
  // why: `$in: []` leaves no stretch of the index to read, which is not the same as leaving it open.
  let isEmpty = false;
  for (const [position, field] of index.fields.entries()) {
    const isMultikey = index.multikey.has(position);
    const usable = (bounds.get(field.path) ?? []).filter((bound) => collates(bound, index, request.collation));
    if (usable.length === 0 || (isMultikey && multikeyUsed)) break;
    multikeyUsed ||= isMultikey;
    const bound = combined(usable, isMultikey);
    if ((prefixes.length || 1) * bound.intervals.length > MOST_RANGES) break;
    prefixes = extend(prefixes, bound, field.direction);
    excludesNull ||= !bound.nullable;
    isEmpty ||= bound.intervals.length === 0;
    if (isEmpty) prefixes = [];
    score += bound.points ? 100 - Math.min(bound.intervals.length - 1, 20) : 60;
    if (!bound.points) break;
    equalities++;
  }
  if (index.sparse && !excludesNull && !hinted) return undefined;
  const order = prefixes.length <= 1 ? sortServed(index, request, equalities) : 0;
  if (order !== 0) score += 70;
  if (score === 0 && !hinted) return undefined;
  if (index.unique && equalities === index.fields.length) score += 500;
  const ranges =
    prefixes.length === 0 && !isEmpty
      ? [EVERYTHING]
      : prefixes.map(rangeOf).filter(({ start, end }) => Buffer.compare(start, end) < 0);
  ranges.sort((a, b) => Buffer.compare(a.start, b.start));
  return { stage: 'IXSCAN', index, ranges, reverse: order < 0, sorted: order !== 0, points: equalities, score };
}

/** Under a collation, strings need an index that folds the same way, and only equality can use it. */
function collates(bound: Bound, index: Index, collation: Collation | undefined): boolean {
  if (!bound.textual) return true;
  return index.collation?.strength === collation?.strength && (collation === undefined || bound.points);
}

function combined(bounds: Bound[], isMultikey: boolean): Bound {
  const best = bounds.find((bound) => bound.points) ?? bounds.find((bound) => bound.nullable);
  if (best || isMultikey) return best ?? bounds[0]!;
  const interval = bounds.map((bound) => bound.intervals[0]!).reduce(intersection);
  return { ...bounds[0]!, intervals: [interval] };
}

function extend(prefixes: Interval[], bound: Bound, direction: 1 | -1): Interval[] {
  const turned = bound.intervals.map(({ low, lowIn, high, highIn }) =>
    direction === 1
      ? { low, lowIn, high, highIn }
      : { low: inverted(high), lowIn: highIn, high: inverted(low), highIn: lowIn },
  );
  if (prefixes.length === 0) return turned;
  return prefixes.flatMap((before) =>
    turned.map((next) => ({
      ...next,
      low: Buffer.concat([before.low, next.low]),
      high: Buffer.concat([before.high, next.high]),
    })),
  );
}

function rangeOf({ low, lowIn, high, highIn }: Interval): KeyRange {
  // why: keys beyond the limit were cut, so a bound beyond it can only say where they begin.
  const [cutLow, cutHigh] = [low.length > LONGEST_KEY, high.length > LONGEST_KEY];
  const start = cutLow ? low.subarray(0, LONGEST_KEY) : lowIn ? low : afterPrefix(low);
  const end = cutHigh ? afterPrefix(high.subarray(0, LONGEST_KEY)) : highIn ? afterPrefix(high) : high;
  return { start, end };
}

/** 1 or -1 when reading the index forwards or backwards gives the order asked for, else 0. */
function sortServed(index: Index, { sort, collation }: PlanRequest, equalities: number): number {
  if (sort.length === 0 || index.multikey.size > 0 || index.long || index.collation || collation) return 0;
  if (index.sparse) return 0;
  const fixed = new Set(index.fields.slice(0, equalities).map(({ path }) => path));
  const wanted = sort.filter(({ path }) => !fixed.has(path));
  const rest = index.fields.slice(equalities);
  if (wanted.length === 0) return 1;
  if (wanted.length > rest.length) return 0;
  const order = wanted[0]!.direction * rest[0]!.direction;
  return wanted.every(({ path, direction }, i) => rest[i]!.path === path && direction * rest[i]!.direction === order)
    ? order
    : 0;
}

/** Whether every match of the filter fulfils a partial index's expression, as far as can be seen at a glance. */
function implies(filter: Doc, bounds: PathBounds, expression: Doc): boolean {
  return Object.entries(expression).every(([path, condition]) => {
    if (path === '$and') return (condition as Doc[]).every((part) => implies(filter, bounds, part));
    const own = filter[path];
    if (own !== undefined && equal(own, condition)) return true;
    if (equal(condition, { $exists: true }) && bounds.get(path)?.some((bound) => !bound.nullable)) return true;
    const value = typeof own === 'object' && own !== null && '$eq' in own ? own.$eq : own;
    const isConstant = value !== undefined && (typeof value !== 'object' || value instanceof Date) && value !== null;
    return isConstant && !path.startsWith('$') && compileCondition(condition, {})([value]);
  });
}

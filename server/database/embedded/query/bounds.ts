import { BSONRegExp } from 'bson';
import type { Doc } from '../values/decode.ts';
import { isMinOrMaxKey, RANK, rankOf, valueKey } from '../values/keys.ts';
import { isPlainObject } from '../values/paths.ts';
import { type Collation, folded } from './collation.ts';
import { isCondition } from './match.ts';
import { toRegExp } from './regex.ts';

/** Keys between two beginnings of keys, ascending. */
export type Interval = { low: Buffer; lowIn: boolean; high: Buffer; highIn: boolean };

/** What one condition says about a path: single values, or a stretch. `textual` bounds depend on the collation. */
export type Bound = { intervals: Interval[]; points: boolean; textual: boolean; nullable: boolean };

/** For each path the conditions that every match fulfils. */
export type PathBounds = Map<string, Bound[]>;

const NULLS: Interval = {
  low: Buffer.from([RANK.undefined]),
  lowIn: true,
  high: Buffer.from([RANK.null]),
  highIn: true,
};

function point(value: unknown, collation: Collation | undefined): Interval | undefined {
  if (Array.isArray(value) || value instanceof BSONRegExp) return undefined;
  if (value === null || value === undefined) return NULLS;
  const key = valueKey(collation ? folded(value, collation) : value);
  return { low: key, lowIn: true, high: key, highIn: true };
}

const isTextual = (value: unknown): boolean => {
  const rank = rankOf(value);
  return rank === RANK.string || rank === RANK.object || rank === RANK.array;
};

function points(values: unknown[], collation: Collation | undefined): Bound | undefined {
  const intervals = new Map<string, Interval>();
  for (const value of values) {
    const interval = point(value, collation);
    if (!interval) return undefined;
    intervals.set(interval.low.toString('latin1'), interval);
  }
  const ordered = [...intervals.values()].sort((a, b) => Buffer.compare(a.low, b.low));
  const nullable = ordered.includes(NULLS);
  return { intervals: ordered, points: !nullable, textual: values.some(isTextual), nullable };
}

function stretch(name: string, value: unknown): Bound | undefined {
  if (value === null || value === undefined) return name.endsWith('e') ? points([null], undefined) : undefined;
  if (Array.isArray(value) || isMinOrMaxKey(value) || value instanceof BSONRegExp) return undefined;
  const rank = Buffer.from([rankOf(value)]);
  const key = valueKey(value);
  const whole = { low: rank, lowIn: true, high: rank, highIn: true };
  const isLow = name.startsWith('$g');
  const interval = isLow
    ? { ...whole, low: key, lowIn: name === '$gte' }
    : { ...whole, high: key, highIn: name === '$lte' };
  return { intervals: [interval], points: false, textual: isTextual(value), nullable: false };
}

function prefix(regex: BSONRegExp): Bound | undefined {
  const literal = /^\^([\w \-@:/,;=<>!"'&%~#]+)/.exec(regex.pattern);
  if (!literal || regex.options !== '' || regex.pattern.includes('|')) return undefined;
  // why: a quantifier after the last character makes that character optional.
  const text = /^[*?{+]/.test(regex.pattern.slice(literal[0].length)) ? literal[1]!.slice(0, -1) : literal[1]!;
  const start = Buffer.concat([Buffer.from([RANK.string]), Buffer.from(text)]);
  return {
    intervals: [{ low: start, lowIn: true, high: start, highIn: true }],
    points: false,
    textual: true,
    nullable: false,
  };
}

function boundOf(name: string, value: unknown, operand: Doc, collation: Collation | undefined): Bound | undefined {
  switch (name) {
    case '$eq':
      return points([value], collation);
    case '$in':
      return Array.isArray(value) ? points(value, collation) : undefined;
    case '$all':
      return Array.isArray(value) && value.length > 0 && !isCondition(value[0])
        ? points([value[0]], collation)
        : undefined;
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return stretch(name, value);
    case '$regex':
      return prefix(toRegExp(value, operand['$options']));
    default:
      return undefined;
  }
}

/** Reads the bounds out of a filter that compiles. */
export function boundsOf(
  filter: Doc,
  collation: Collation | undefined,
  found: PathBounds = new Map(),
  base = '',
): PathBounds {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) boundsOf(part, collation, found, base);
    if (name.startsWith('$')) continue;
    const path = base + name;
    const add = (bound: Bound | undefined): void => {
      if (bound) found.set(path, [...(found.get(path) ?? []), bound]);
    };
    if (operand instanceof BSONRegExp) add(prefix(operand));
    else if (!isCondition(operand)) add(points([operand], collation));
    else
      for (const [operator, value] of Object.entries(operand)) {
        if (operator === '$elemMatch' && isPlainObject(value) && !isCondition(value))
          boundsOf(value, collation, found, `${path}.`);
        else add(boundOf(operator, value, operand, collation));
      }
  }
  return found;
}

/** The stretch that fulfils both, for a path that never holds an array. */
export function intersection(a: Interval, b: Interval): Interval {
  const low = Buffer.compare(a.low, b.low);
  const high = Buffer.compare(a.high, b.high);
  // why: a whole type's bound is the beginning of every key of the type, so the longer, inner one wins by comparison.
  const lower = low > 0 || (low === 0 && !a.lowIn) ? a : b;
  const upper = isWithin(a.high, b.high)
    ? a
    : isWithin(b.high, a.high)
      ? b
      : high < 0 || (high === 0 && !a.highIn)
        ? a
        : b;
  return { low: lower.low, lowIn: lower.lowIn, high: upper.high, highIn: upper.highIn };
}

function isWithin(longer: Buffer, shorter: Buffer): boolean {
  return longer.length > shorter.length && longer.subarray(0, shorter.length).equals(shorter);
}

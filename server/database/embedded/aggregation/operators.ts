import { evalExpr } from 'mingo/core';
import { CommandError } from '../errors.ts';
import { typeName } from '../query/types.ts';
import { compare, equal, identity } from '../values/compare.ts';
import {
  arithmetic,
  asDouble,
  asInteger,
  isNumeric,
  negate,
  numberType,
  type Numeric,
  toNumber,
} from '../values/numbers.ts';
import { Decimal128, Long } from 'bson';
import { STREAMED } from './accumulators.ts';
import { CONVERSIONS } from './convert.ts';
import { DATES } from './dates.ts';
import { truthy } from './expressions.ts';

type Options = Parameters<typeof evalExpr>[2];
export type Operator = (doc: unknown, expression: unknown, options: Options) => unknown;

const isNil = (value: unknown): boolean => value === null || value === undefined;

/** An operator of its evaluated arguments; one argument may stand without its list. */
export function ofArguments(apply: (...values: unknown[]) => unknown): Operator {
  return (doc, expression, options) =>
    apply(
      ...(Array.isArray(expression) ? expression : [expression]).map((part: unknown) => evalExpr(doc, part, options)),
    );
}

function numeric(name: string, value: unknown): Numeric {
  if (isNumeric(value)) return value;
  throw new CommandError(14, `${name} only supports numeric types, not ${typeName(value)}`);
}

function fold(name: '$add' | '$multiply'): Operator {
  const operation = name === '$add' ? 'add' : 'multiply';
  return ofArguments((...values) => {
    if (values.some(isNil)) return null;
    const dates = values.filter((value) => value instanceof Date);
    if (name === '$add' && dates.length > 1)
      throw new CommandError(16612, 'only one date allowed in an $add expression');
    const numbers = values.filter((value) => name !== '$add' || !(value instanceof Date));
    const sum = numbers.reduce<Numeric>(
      (total, value) => arithmetic(total, numeric(name, value), operation),
      name === '$add' ? 0 : 1,
    );
    return dates[0] ? new Date(dates[0].getTime() + toNumber(sum)) : sum;
  });
}

function subtract(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null;
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date) return new Date(a.getTime() - toNumber(numeric('$subtract', b)));
  return arithmetic(numeric('$subtract', a), negate(numeric('$subtract', b)), 'add');
}

function divide(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null;
  const [x, y] = [numeric('$divide', a), numeric('$divide', b)];
  if (toNumber(y) === 0) throw new CommandError(2, "can't $divide by zero");
  const quotient = toNumber(x) / toNumber(y);
  return x instanceof Decimal128 || y instanceof Decimal128
    ? Decimal128.fromString(String(quotient))
    : asDouble(quotient);
}

const isWhole = (value: Numeric): boolean => ['int', 'long'].includes(numberType(value));

function modulo(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null;
  const [x, y] = [numeric('$mod', a), numeric('$mod', b)];
  if (toNumber(y) === 0) throw new CommandError(16610, "can't $mod by zero");
  if (isWhole(x) && isWhole(y))
    return asInteger(
      BigInt(x.toString()) % BigInt(y.toString()),
      [x, y].some((n) => n instanceof Long) ? 'long' : 'int',
    );
  return asDouble(toNumber(x) % toNumber(y));
}

/** Rounds half to even, as the server does, on the decimal digits that the number is written with. */
function rounding(name: string, round: (scaled: number) => number): Operator {
  return ofArguments((value, places = 0) => {
    if (isNil(value)) return null;
    const number = numeric(name, value);
    const digits = toNumber(numeric(name, places));
    if (isWhole(number) && digits >= 0) return number;
    const shift = (n: number, by: number): number => {
      const [mantissa, exponent = '0'] = String(n).split('e');
      return Number(`${mantissa}e${Number(exponent) + by}`);
    };
    const result = shift(round(shift(toNumber(number), digits)), -digits);
    if (number instanceof Decimal128) return Decimal128.fromString(String(result));
    return isWhole(number) ? asInteger(BigInt(result), numberType(number)) : asDouble(result);
  });
}

function halfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

const comparison = (passes: (order: number) => boolean): Operator => ofArguments((a, b) => passes(order(a, b)));

/** Compares as expressions do: a missing value is below null. */
function order(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined)
    return Number(b === undefined) - Number(a === undefined) === 0 ? 0 : a === undefined ? -1 : 1;
  return compare(a, b);
}

function list(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new CommandError(17041, `${name} needs an array, not ${typeName(value)}`);
}

function unique(values: unknown[]): unknown[] {
  return [...new Map(values.map((value) => [identity(value), value])).values()].sort(compare);
}

function sets(name: string, apply: (...lists: unknown[][]) => unknown): Operator {
  return ofArguments((...values) => (values.some(isNil) ? null : apply(...values.map((value) => list(name, value)))));
}

const ids = (values: unknown[]): Set<string> => new Set(values.map(identity));

const condition: Operator = (doc, expression, options) => {
  const parts = Array.isArray(expression) ? (expression as unknown[]) : undefined;
  const { if: test, then, else: other } = expression as { if: unknown; then: unknown; else: unknown };
  const holds = truthy(evalExpr(doc, parts ? parts[0] : test, options));
  return evalExpr(doc, parts ? parts[holds ? 1 : 2] : holds ? then : other, options);
};

const choice: Operator = (doc, expression, options) => {
  const { branches, default: other } = expression as {
    branches: { case: unknown; then: unknown }[];
    default?: unknown;
  };
  const branch = branches.find((candidate) => truthy(evalExpr(doc, candidate.case, options)));
  if (!branch && !('default' in (expression as object)))
    throw new CommandError(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  return evalExpr(doc, branch ? branch.then : other, options);
};

/** Changes ASCII letters only, as the server does. */
const letters = (name: string, change: (text: string) => string): Operator =>
  ofArguments((value) => {
    if (
      Array.isArray(value) ||
      (typeof value === 'object' && value !== null && !(value instanceof Date) && !isNumeric(value))
    )
      throw new CommandError(16007, `can't convert from BSON type ${typeName(value)} to String in ${name}`);
    return isNil(value) ? '' : change(String(value));
  });

/** The operators that mingo computes on plain JavaScript values only, done on BSON's. */
export const OPERATORS: Record<string, Operator> = {
  ...CONVERSIONS,
  ...DATES,
  $add: fold('$add'),
  $multiply: fold('$multiply'),
  $subtract: ofArguments(subtract),
  $divide: ofArguments(divide),
  $mod: ofArguments(modulo),
  $abs: ofArguments((value) =>
    isNil(value) ? null : compare(value, 0) < 0 ? negate(numeric('$abs', value)) : numeric('$abs', value),
  ),
  $ceil: rounding('$ceil', Math.ceil),
  $floor: rounding('$floor', Math.floor),
  $round: rounding('$round', halfEven),
  $trunc: rounding('$trunc', Math.trunc),
  $cmp: ofArguments((a, b) => Math.sign(order(a, b))),
  $eq: comparison((result) => result === 0),
  $ne: comparison((result) => result !== 0),
  $gt: comparison((result) => result > 0),
  $gte: comparison((result) => result >= 0),
  $lt: comparison((result) => result < 0),
  $lte: comparison((result) => result <= 0),
  $and: (doc, expression, options) =>
    (Array.isArray(expression) ? expression : [expression]).every((part) => truthy(evalExpr(doc, part, options))),
  $or: (doc, expression, options) =>
    (Array.isArray(expression) ? expression : [expression]).some((part) => truthy(evalExpr(doc, part, options))),
  $not: ofArguments((value) => !truthy(value)),
  $cond: condition,
  $switch: choice,
  $mergeObjects: (doc, expression, options) => {
    const values: unknown = evalExpr(doc, expression, options);
    const merge = STREAMED['$mergeObjects']!();
    for (const value of Array.isArray(values) ? (values as unknown[]) : [values]) merge.add(value);
    return merge.result();
  },
  $indexOfCP: ofArguments((text, wanted, from = 0, to = Infinity) => {
    if (isNil(text)) return null;
    const at = [...(text as string)]
      .slice(0, Number(to))
      .join('')
      .indexOf(wanted as string, [...(text as string)].slice(0, Number(from)).join('').length);
    return at < 0 ? -1 : [...(text as string).slice(0, at)].length;
  }),
  $toUpper: letters('$toUpper', (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  $toLower: letters('$toLower', (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
  $in: ofArguments((value, values) => list('$in', values).some((item) => equal(item, value))),
  $indexOfArray: ofArguments((values, wanted, from = 0, to = Infinity) =>
    isNil(values)
      ? null
      : list('$indexOfArray', values).findIndex(
          (item, i) => i >= Number(from) && i < Number(to) && equal(item, wanted),
        ),
  ),
  $type: ofArguments(typeName),
  $isNumber: ofArguments(isNumeric),
  $setUnion: sets('$setUnion', (...lists) => unique(lists.flat())),
  $setIntersection: sets('$setIntersection', (first = [], ...others) => {
    const others_ = others.map(ids);
    return unique(first.filter((value) => others_.every((set) => set.has(identity(value)))));
  }),
  $setDifference: sets('$setDifference', (a = [], b = []) => {
    const taken = ids(b);
    return unique(a.filter((value) => !taken.has(identity(value))));
  }),
  $setEquals: sets('$setEquals', (first = [], ...others) => {
    const wanted = [...ids(first)].sort().join('\0');
    return others.every((other) => [...ids(other)].sort().join('\0') === wanted);
  }),
  $setIsSubset: sets('$setIsSubset', (a = [], b = []) => {
    const all = ids(b);
    return a.every((value) => all.has(identity(value)));
  }),
};

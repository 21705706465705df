import { Binary, BSONRegExp } from 'bson';
import { CommandError } from '../errors.ts';
import { compare, equal, identity } from '../values/compare.ts';
import { isMinOrMaxKey, rankOf } from '../values/keys.ts';
import { isNumeric, numberType, toNumber, type Numeric } from '../values/numbers.ts';
import { folded } from './collation.ts';
import type { FilterContext } from './match.ts';
import { regexTest } from './regex.ts';
import { typeTest } from './types.ts';

/** A test of all values that a path means in one document; a missing field is the value undefined. */
export type Test = (values: unknown[]) => boolean;
type Operator = (operand: unknown, context: FilterContext) => Test;

/** True when the value itself or, for an array, one of its elements passes; `whole` values are not entered. */
function anyOf(test: (value: unknown) => boolean, { whole }: FilterContext): Test {
  if (whole) return (values) => values.some(test);
  return (values) => values.some((value) => test(value) || (Array.isArray(value) && value.some(test)));
}

function isNaNValue(value: unknown): boolean {
  return isNumeric(value) && Number.isNaN(toNumber(value));
}

function equality(operand: unknown, context: FilterContext): Test {
  const { collation } = context;
  if (collation) {
    const wanted = folded(operand, collation);
    return anyOf((value) => value !== undefined && equal(folded(value, collation), wanted), context);
  }
  if (operand === null || operand === undefined)
    return anyOf((value) => value === null || value === undefined, context);
  return anyOf((value) => value !== undefined && equal(value, operand), context);
}

function ordering(passes: (order: number) => boolean): Operator {
  return (operand, context) => {
    const { collation } = context;
    if (operand instanceof BSONRegExp) throw new CommandError(2, "Can't have RegEx as arg to predicate over field");
    if (isMinOrMaxKey(operand))
      return anyOf((value) => value !== undefined && passes(compare(value, operand)), context);
    const rank = rankOf(operand);
    const isNull = operand === null || operand === undefined;
    const notANumber = isNaNValue(operand);
    return anyOf((value) => {
      if (value === undefined && !isNull) return false;
      if (rankOf(value) !== rank || isNaNValue(value) !== notANumber) return false;
      if (collation && typeof value === 'string' && typeof operand === 'string')
        return passes(collation.compare(value, operand));
      return passes(compare(value, operand));
    }, context);
  };
}

function membership(operand: unknown, context: FilterContext): Test {
  if (!Array.isArray(operand)) throw new CommandError(2, '$in needs an array');
  const fold = (value: unknown): unknown => (context.collation ? folded(value, context.collation) : value);
  const regexes: ((value: unknown) => boolean)[] = [];
  const wanted = new Set<string>();
  for (const item of operand as unknown[]) {
    if (item instanceof BSONRegExp) regexes.push(regexTest(item));
    else wanted.add(identity(fold(item) ?? null));
  }
  return anyOf((value) => wanted.has(identity(fold(value) ?? null)) || regexes.some((test) => test(value)), context);
}

const not =
  (operator: Operator): Operator =>
  (operand, context) => {
    const test = operator(operand, context);
    return (values) => !test(values);
  };

function modulo(operand: unknown, context: FilterContext): Test {
  if (!Array.isArray(operand) || operand.length !== 2)
    throw new CommandError(2, 'malformed mod, not enough or too many elements');
  const [divisor, remainder] = operand.map((part: unknown) =>
    isNumeric(part) ? Math.trunc(toNumber(part)) : Number.NaN,
  );
  if (!divisor) throw new CommandError(2, 'divisor cannot be 0 or no number');
  return anyOf(
    (value) =>
      isNumeric(value) && Number.isFinite(toNumber(value)) && Math.trunc(toNumber(value)) % divisor === remainder,
    context,
  );
}

function bits(passes: (set: bigint, mask: bigint) => boolean): Operator {
  return (operand, context) => {
    let mask = 0n;
    if (Array.isArray(operand)) for (const position of operand as number[]) mask |= 1n << BigInt(position);
    else if (operand instanceof Binary) mask = bytesToBits(operand);
    else if (isNumeric(operand) && toNumber(operand) >= 0) mask = BigInt(Math.trunc(toNumber(operand)));
    else throw new CommandError(2, 'a bit mask must be a non-negative number, a list of positions or binary data');
    return anyOf((value) => {
      if (value instanceof Binary) return passes(bytesToBits(value) & mask, mask);
      if (!isNumeric(value) || !Number.isInteger(toNumber(value))) return false;
      const number =
        numberType(value) === 'long' ? BigInt((value as object).toString()) : BigInt(toNumber(value as Numeric));
      return passes(number & mask, mask);
    }, context);
  };
}

function bytesToBits(binary: Binary): bigint {
  return BigInt(`0x${Buffer.from(binary.value()).reverse().toString('hex') || '0'}`);
}

function sized(operand: unknown): Test {
  const size = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (!Number.isInteger(size) || size < 0)
    throw new CommandError(2, 'Failed to parse $size. Expected a non-negative whole number');
  return (values) => values.some((value) => Array.isArray(value) && value.length === size);
}

/** The operators of a field in a filter, but for those that contain further filters. */
export const OPERATORS: Record<string, Operator> = {
  $eq: equality,
  $ne: (operand, context) => {
    if (operand instanceof BSONRegExp) throw new CommandError(2, "Can't have regex as arg to $ne.");
    return not(equality)(operand, context);
  },
  $gt: ordering((order) => order > 0),
  $gte: ordering((order) => order >= 0),
  $lt: ordering((order) => order < 0),
  $lte: ordering((order) => order <= 0),
  $in: membership,
  $nin: not(membership),
  $exists: (operand) => {
    const wanted = operand !== false && operand !== null && !(isNumeric(operand) && toNumber(operand) === 0);
    return (values) => values.some((value) => value !== undefined) === wanted;
  },
  $type: (operand) => {
    const test = typeTest(operand);
    return (values) => values.some((value) => test(value) || (Array.isArray(value) && value.some(test)));
  },
  $size: sized,
  $mod: modulo,
  $regex: (operand, context) => anyOf(regexTest(operand as BSONRegExp), context),
  $bitsAllSet: bits((set, mask) => set === mask),
  $bitsAllClear: bits((set) => set === 0n),
  $bitsAnySet: bits((set) => set !== 0n),
  $bitsAnyClear: bits((set, mask) => set !== mask),
};

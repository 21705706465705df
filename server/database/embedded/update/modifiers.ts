import { BSONRegExp, Timestamp } from 'bson';
import { CommandError } from '../errors.ts';
import { compileCondition, compileFilter, type FilterContext, isCondition } from '../query/match.ts';
import { parseSort, Sorter } from '../query/sort.ts';
import { typeName } from '../query/types.ts';
import { compare, equal } from '../values/compare.ts';
import { arithmetic, asInteger, integerOption, isNumeric, numberType, type Numeric } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';

/** Computes a field's new value from its present one (undefined when missing); undefined leaves it missing. */
export type Modifier = (current: unknown, path: string) => unknown;
type MakeModifier = (operand: unknown, context: FilterContext) => Modifier;

function mismatch(name: string, path: string, value: unknown): CommandError {
  return new CommandError(
    14,
    `Cannot apply ${name} to a value of non-numeric type. {${path}} has the type ${typeName(value)}`,
  );
}

const isWhole = (value: Numeric): boolean => numberType(value) === 'int' || numberType(value) === 'long';

const calculate =
  (name: '$inc' | '$mul'): MakeModifier =>
  (operand) => {
    if (!isNumeric(operand))
      throw new CommandError(14, `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument`);
    return (current, path) => {
      if (current === undefined) return name === '$inc' ? operand : arithmetic(operand, 0, 'multiply');
      if (!isNumeric(current)) throw mismatch(name, path, current);
      const result = arithmetic(current, operand, name === '$inc' ? 'add' : 'multiply');
      if (numberType(result) === 'double' && isWhole(current) && isWhole(operand))
        throw new CommandError(
          2,
          `Failed to apply ${name} operations to current value: ${String(current)} would leave int64`,
        );
      return result;
    };
  };

function arrayOf(name: string, current: unknown, path: string): unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return current as unknown[];
  throw new CommandError(2, `The field '${path}' must be an array but is of type ${typeName(current)} (${name})`);
}

/** The operand's list: with `$each` its items, else the operand itself as the only one. */
function itemsOf(name: string, operand: unknown): unknown[] {
  if (!isPlainObject(operand) || !('$each' in operand)) return [operand];
  if (Array.isArray(operand['$each'])) return operand['$each'] as unknown[];
  throw new CommandError(
    2,
    `The argument to $each in ${name} must be an array but it was of type ${typeName(operand['$each'])}`,
  );
}

function push(operand: unknown): Modifier {
  const items = itemsOf('$push', operand);
  const options = isPlainObject(operand) && '$each' in operand ? operand : {};
  for (const name of Object.keys(options))
    if (!['$each', '$slice', '$sort', '$position'].includes(name))
      throw new CommandError(2, `Unrecognized clause in $push: ${name}`);
  const position = integerOption(options['$position'], '$position', Infinity);
  return (current, path) => {
    let list = [...arrayOf('$push', current, path)];
    list.splice(position < 0 ? Math.max(list.length + position, 0) : Math.min(position, list.length), 0, ...items);
    if (options['$sort'] !== undefined) list = sorted(list, options['$sort']);
    const limit = integerOption(options['$slice'], '$slice', Infinity);
    return limit < 0 ? list.slice(limit) : list.slice(0, limit);
  };
}

function sorted(list: unknown[], order: unknown): unknown[] {
  if (!isPlainObject(order)) return list.sort((a, b) => compare(a, b) * integerOption(order, '$sort', 1));
  const sorter = new Sorter<unknown>(parseSort(order), undefined);
  for (const item of list) sorter.add(item, isPlainObject(item) ? item : {});
  return sorter.sorted();
}

function addToSet(operand: unknown): Modifier {
  const items = itemsOf('$addToSet', operand);
  return (current, path) => {
    const list = [...arrayOf('$addToSet', current, path)];
    for (const item of items) if (!list.some((known) => equal(known, item))) list.push(item);
    return list;
  };
}

const filtering =
  (name: string, makeTest: (operand: unknown, context: FilterContext) => (item: unknown) => boolean): MakeModifier =>
  (operand, context) => {
    const test = makeTest(operand, context);
    return (current, path) =>
      current === undefined ? undefined : arrayOf(name, current, path).filter((item) => !test(item));
  };

function pullTest(operand: unknown, context: FilterContext): (item: unknown) => boolean {
  if (isCondition(operand) || operand instanceof BSONRegExp) {
    const test = compileCondition(operand, context);
    return (item) => test([item]);
  }
  if (!isPlainObject(operand)) return (item) => equal(item, operand);
  const matches = compileFilter(operand, context);
  return (item) => isPlainObject(item) && matches(item);
}

function pullAllTest(operand: unknown): (item: unknown) => boolean {
  if (!Array.isArray(operand)) throw new CommandError(2, '$pullAll requires an array argument');
  return (item) => operand.some((gone) => equal(gone, item));
}

function pop(operand: unknown): Modifier {
  const end = integerOption(operand, '$pop', Number.NaN);
  if (end !== 1 && end !== -1) throw new CommandError(9, '$pop expects 1 or -1');
  return (current, path) => {
    if (current === undefined) return undefined;
    if (!Array.isArray(current))
      throw new CommandError(14, `Path '${path}' contains an element of non-array type '${typeName(current)}'`);
    return end === 1 ? current.slice(0, -1) : current.slice(1);
  };
}

function currentDate(operand: unknown, { now = new Date() }: FilterContext): Modifier {
  const type = isPlainObject(operand) ? operand['$type'] : 'date';
  if (type !== 'date' && type !== 'timestamp')
    throw new CommandError(2, "The '$type' string field of $currentDate is required to be 'date' or 'timestamp'");
  return () => (type === 'date' ? now : new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }));
}

function bit(operand: unknown): Modifier {
  const [[name, mask] = []] = isPlainObject(operand) ? Object.entries(operand) : [];
  if (!isNumeric(mask) || !['and', 'or', 'xor'].includes(String(name)))
    throw new CommandError(2, 'The $bit modifier needs and, or or xor with an integer');
  return (current = 0, path) => {
    if (!isNumeric(current) || !isWhole(current))
      throw new CommandError(
        2,
        `Cannot apply $bit to a value of non-integral type. {${path}} has the type ${typeName(current)}`,
      );
    const [a, b] = [BigInt(current.toString()), BigInt(mask.toString())];
    const result = name === 'and' ? a & b : name === 'or' ? a | b : a ^ b;
    return asInteger(result, [current, mask].some((n) => numberType(n) === 'long') ? 'long' : 'int');
  };
}

const replaceIf =
  (better: (order: number) => boolean): MakeModifier =>
  (operand) =>
  (current) =>
    current === undefined || better(compare(operand, current)) ? operand : current;

/** The update operators that change one field by itself. */
export const MODIFIERS: Record<string, MakeModifier> = {
  $set: (operand) => () => operand,
  $setOnInsert: (operand) => () => operand,
  $unset: () => () => undefined,
  $inc: calculate('$inc'),
  $mul: calculate('$mul'),
  $min: replaceIf((order) => order < 0),
  $max: replaceIf((order) => order > 0),
  $push: push,
  $addToSet: addToSet,
  $pull: filtering('$pull', pullTest),
  $pullAll: filtering('$pullAll', pullAllTest),
  $pop: pop,
  $currentDate: currentDate,
  $bit: bit,
};

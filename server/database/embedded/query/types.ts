import { type Code } from 'bson';
import { CommandError } from '../errors.ts';
import { isNumeric, numberType, toNumber } from '../values/numbers.ts';

const NUMBERS: Record<string, number> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

const BY_CLASS: Record<string, string> = {
  ObjectId: 'objectId',
  Binary: 'binData',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  BSONSymbol: 'symbol',
  DBRef: 'dbPointer',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
};

/** The name that `$type` knows a value's BSON type by; 'missing' for no value. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (isNumeric(value)) return numberType(value);
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  const type = (value as { _bsontype?: string })._bsontype;
  if (type === 'Code') return (value as Code).scope ? 'javascriptWithScope' : 'javascript';
  return (type && BY_CLASS[type]) ?? 'object';
}

/** A test for the types that a name, a number or a list of them stands for. Throws 2 for an unknown one. */
export function typeTest(wanted: unknown): (value: unknown) => boolean {
  const names = new Set<string>();
  for (const item of Array.isArray(wanted) ? (wanted as unknown[]) : [wanted]) {
    if (item === 'number') for (const name of ['int', 'long', 'double', 'decimal']) names.add(name);
    else if (typeof item === 'string' && item in NUMBERS) names.add(item);
    else {
      const number = isNumeric(item) ? toNumber(item) : undefined;
      const name = Object.keys(NUMBERS).find((known) => NUMBERS[known] === number);
      if (!name) throw new CommandError(2, `Unknown type name alias or code: ${String(item)}`);
      names.add(name);
    }
  }
  return (value) => names.has(typeName(value));
}

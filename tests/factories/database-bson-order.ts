import type { Binary, BSONRegExp, Decimal128, Long, ObjectId, Timestamp } from 'bson';

/** The order of types in comparisons, as the MongoDB manual lists it. */
const typeOrder = [
  'min',
  'null',
  'number',
  'string',
  'object',
  'array',
  'binary',
  'objectId',
  'boolean',
  'date',
  'timestamp',
  'regex',
  'max',
] as const;

type TypeName = (typeof typeOrder)[number];

/** By name and not by class: the driver and the server may each have loaded classes of their own. */
const typesByName: Record<string, TypeName> = {
  MinKey: 'min',
  MaxKey: 'max',
  Int32: 'number',
  Double: 'number',
  Long: 'number',
  Decimal128: 'number',
  Timestamp: 'timestamp',
  Binary: 'binary',
  ObjectId: 'objectId',
  BSONRegExp: 'regex',
};

const nameOf = (value: unknown) => (value as { _bsontype?: string })._bsontype ?? '';

function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return typeof value as TypeName;
  if (value instanceof Date) return 'date';
  return typesByName[nameOf(value)] ?? 'object';
}

/** A number as an exact fraction, or one of the three that have none. */
type Exact = { top: bigint; bottom: bigint } | 'NaN' | 'Infinity' | '-Infinity';

function ofDouble(value: number): Exact {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const all = bits.getBigUint64(0);
  const biased = Number((all >> 52n) & 0x7ffn);
  const fraction = all & 0xfffffffffffffn;
  const mantissa = (biased === 0 ? fraction : fraction | 0x10000000000000n) * (value < 0 ? -1n : 1n);
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  return exponent >= 0
    ? { top: mantissa << BigInt(exponent), bottom: 1n }
    : { top: mantissa, bottom: 1n << BigInt(-exponent) };
}

function ofDecimal(value: Decimal128): Exact {
  const text = value.toString();
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') return text;
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d*)\.?(\d*)(?:E([+-]?\d+))?$/.exec(text) ?? [];
  const scale = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction) * (sign ? -1n : 1n);
  return scale >= 0
    ? { top: digits * 10n ** BigInt(scale), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-scale) };
}

function exact(value: unknown): Exact {
  if (nameOf(value) === 'Long') return { top: (value as Long).toBigInt(), bottom: 1n };
  return nameOf(value) === 'Decimal128' ? ofDecimal(value as Decimal128) : ofDouble(Number(value));
}

const sign = (value: number | bigint) => (value < 0 ? -1 : value > 0 ? 1 : 0);

function compareNumbers(a: Exact, b: Exact): number {
  const place = (x: Exact) => (x === 'NaN' ? -2 : x === '-Infinity' ? -1 : x === 'Infinity' ? 1 : 0);
  if (place(a) !== place(b) || typeof a === 'string' || typeof b === 'string') return sign(place(a) - place(b));
  return sign(a.top * b.bottom - b.top * a.bottom);
}

function compareLists(a: unknown[], b: unknown[], one: (x: unknown, y: unknown) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = one(a[at], b[at]);
    if (difference !== 0) return difference;
  }
  return sign(a.length - b.length);
}

/** Pairs of a document by type, then name, then value. */
function compareFields(a: unknown, b: unknown): number {
  const [nameA, valueA] = a as [string, unknown];
  const [nameB, valueB] = b as [string, unknown];
  const types = sign(typeOrder.indexOf(typeOf(valueA)) - typeOrder.indexOf(typeOf(valueB)));
  return types || Buffer.compare(Buffer.from(nameA), Buffer.from(nameB)) || compareBson(valueA, valueB);
}

/** Compares two values by the rules of the manual, with exact arithmetic and without any code of the server. */
export function compareBson(a: unknown, b: unknown): number {
  const type = typeOf(a);
  const types = sign(typeOrder.indexOf(type) - typeOrder.indexOf(typeOf(b)));
  if (types !== 0) return types;
  switch (type) {
    case 'number':
      return compareNumbers(exact(a), exact(b));
    case 'string':
      return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
    case 'object':
      return compareLists(Object.entries(a as object), Object.entries(b as object), compareFields);
    case 'array':
      return compareLists(a as unknown[], b as unknown[], compareBson);
    case 'binary': {
      const [x, y] = [a as Binary, b as Binary];
      return sign(x.length() - y.length()) || sign(x.sub_type - y.sub_type) || Buffer.compare(x.value(), y.value());
    }
    case 'objectId':
      return Buffer.compare(
        Buffer.from((a as ObjectId).toHexString(), 'hex'),
        Buffer.from((b as ObjectId).toHexString(), 'hex'),
      );
    case 'boolean':
      return sign(Number(a) - Number(b));
    case 'date':
      return sign((a as Date).getTime() - (b as Date).getTime());
    case 'timestamp':
      return sign((a as Timestamp).toBigInt() - (b as Timestamp).toBigInt());
    case 'regex': {
      const [x, y] = [a as BSONRegExp, b as BSONRegExp];
      return (
        Buffer.compare(Buffer.from(x.pattern), Buffer.from(y.pattern)) ||
        Buffer.compare(Buffer.from(x.options), Buffer.from(y.options))
      );
    }
    case 'min':
    case 'null':
    case 'max':
      return 0;
  }
}

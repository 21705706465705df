import { Decimal128, Double, Int32, Long } from 'bson';
import { CommandError } from '../errors.ts';

export type Numeric = number | Double | Long | Decimal128;
type NumberType = 'int' | 'long' | 'double' | 'decimal';

const ORDER: NumberType[] = ['int', 'long', 'double', 'decimal'];

export function isNumeric(value: unknown): value is Numeric {
  if (typeof value === 'number') return true;
  return value instanceof Double || value instanceof Decimal128 || (value instanceof Long && isPlainLong(value));
}

// why: Timestamp extends Long, and is not a number.
function isPlainLong(value: Long): boolean {
  return (value as { _bsontype: string })._bsontype === 'Long';
}

export function numberType(value: Numeric): NumberType {
  if (typeof value === 'number')
    return Number.isInteger(value) && value === (value | 0) && !Object.is(value, -0) ? 'int' : 'double';
  if (value instanceof Long) return 'long';
  return value instanceof Double ? 'double' : 'decimal';
}

/** The nearest JS number: enough for lengths, limits and trigonometry, not for money in int64 or decimals. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Long) return value.toNumber();
  return value instanceof Double ? value.value : Number(value.toString());
}

/** A JS number as a double, whatever its value. */
export function asDouble(value: number): Numeric {
  return numberType(value) === 'int' ? new Double(value) : value;
}

/** A whole number as Int32 when it fits, else Long, else (as the server does on overflow of sums) a double. */
export function asInteger(value: bigint, atLeast: NumberType): Numeric {
  if (atLeast === 'int' && value >= -0x80000000n && value <= 0x7fffffffn) return Number(value);
  if (value >= -(1n << 63n) && value < 1n << 63n) return Long.fromBigInt(value);
  return asDouble(Number(value));
}

export type Decimal = { coefficient: bigint; exponent: number };

/** Exact digits of a finite number, or undefined for NaN and the infinities. */
export function digitsOf(value: Numeric): Decimal | undefined {
  const text =
    value instanceof Decimal128 ? value.toString() : value instanceof Long ? value.toString() : String(toNumber(value));
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  const coefficient = BigInt(`${match[2]}${fraction}`);
  return { coefficient: match[1] ? -coefficient : coefficient, exponent: Number(match[4] ?? 0) - fraction.length };
}

function decimalFrom({ coefficient, exponent }: Decimal): Decimal128 {
  return Decimal128.fromStringWithRounding(`${coefficient}E${exponent}`);
}

function decimalArithmetic(a: Numeric, b: Numeric, operation: 'add' | 'multiply'): Decimal128 {
  const x = digitsOf(a);
  const y = digitsOf(b);
  if (!x || !y) {
    const result = operation === 'add' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b);
    return Decimal128.fromString(String(result));
  }
  if (operation === 'multiply')
    return decimalFrom({ coefficient: x.coefficient * y.coefficient, exponent: x.exponent + y.exponent });
  // why: beyond this distance the smaller one cannot reach the 34 digits kept, and the bigint would explode.
  if (Math.abs(x.exponent - y.exponent) > 200)
    return decimalFrom((x.exponent > y.exponent && x.coefficient !== 0n) || y.coefficient === 0n ? x : y);
  const exponent = Math.min(x.exponent, y.exponent);
  const scale = (d: Decimal) => d.coefficient * 10n ** BigInt(d.exponent - exponent);
  return decimalFrom({ coefficient: scale(x) + scale(y), exponent });
}

/** `a + b` or `a * b` in the wider of both types, as `$inc`, `$mul`, `$add`, `$sum` and `$multiply` promise. */
export function arithmetic(a: Numeric, b: Numeric, operation: 'add' | 'multiply'): Numeric {
  const type = ORDER[Math.max(ORDER.indexOf(numberType(a)), ORDER.indexOf(numberType(b)))]!;
  if (type === 'decimal') return decimalArithmetic(a, b, operation);
  if (type === 'double') {
    const [x, y] = [toNumber(a), toNumber(b)];
    return asDouble(operation === 'add' ? x + y : x * y);
  }
  const [x, y] = [BigInt(a.toString()), BigInt(b.toString())];
  return asInteger(operation === 'add' ? x + y : x * y, type);
}

export function negate(value: Numeric): Numeric {
  return arithmetic(value, -1, 'multiply');
}

/** A whole number option of a command (limit, skip, batchSize …). Throws 9 when it is none. */
export function integerOption(value: unknown, name: string, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const number = isNumeric(value) ? toNumber(value) : value instanceof Int32 ? value.value : Number.NaN;
  if (!Number.isFinite(number)) throw new CommandError(9, `BSON field '${name}' is the wrong type, expected a number`);
  return Math.trunc(number);
}

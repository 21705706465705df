import { type Decimal128, Long } from 'bson';
import { type Decimal, digitsOf, toNumber } from './numbers.ts';

type Ratio = { over: bigint; under: bigint };

const view = new DataView(new ArrayBuffer(8));

/** The next double above (`step` 1) or below (`step` -1). */
function neighbour(value: number, step: 1 | -1): number {
  if (value === 0) return step * Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(value > 0 ? step : -step));
  return view.getFloat64(0);
}

function ratioOfDouble(value: number): Ratio {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = (exponent === 0 ? fraction : fraction | (1n << 52n)) * (bits >> 63n ? -1n : 1n);
  const shift = Math.max(exponent, 1) - 1075;
  return shift >= 0 ? { over: mantissa << BigInt(shift), under: 1n } : { over: mantissa, under: 1n << BigInt(-shift) };
}

const minus = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under });

/** Digits a decimal128 can hold; an int64 has fewer. */
const DIGITS = 34;
const LOWEST_EXPONENT = -6176;

/**
 * The greatest double not above the value, and, where the value lies beyond it, bytes that order all values between
 * that double and the next: they have one sign, so exponent and digits in scientific notation decide, exactly.
 */
export function numberPlace(value: Long | Decimal128): { floor: number; beyond?: Buffer } {
  let floor = toNumber(value);
  if (value instanceof Long && Number.isSafeInteger(floor)) return { floor };
  const digits = digitsOf(value);
  if (!digits) return { floor };
  const scale = 10n ** BigInt(Math.abs(digits.exponent));
  const exact: Ratio =
    digits.exponent >= 0 ? { over: digits.coefficient * scale, under: 1n } : { over: digits.coefficient, under: scale };
  if (floor === Infinity) floor = Number.MAX_VALUE;
  const beyondDouble = (double: number) => (double === -Infinity ? 1n : minus(exact, ratioOfDouble(double)).over);
  if (beyondDouble(floor) < 0n) floor = neighbour(floor, -1);
  return beyondDouble(floor) === 0n ? { floor } : { floor, beyond: scientific(digits) };
}

function scientific({ coefficient, exponent }: Decimal): Buffer {
  const text = String(coefficient < 0n ? -coefficient : coefficient);
  const bytes = Buffer.alloc(17);
  bytes.writeUInt16BE(exponent + text.length - 1 - LOWEST_EXPONENT);
  bytes.write(BigInt(text.padEnd(DIGITS, '0')).toString(16).padStart(30, '0'), 2, 'hex');
  return coefficient < 0n ? (bytes.map((byte) => ~byte) as Buffer) : bytes;
}

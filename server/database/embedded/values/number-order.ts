import { type Decimal128, Long } from 'bson';
import { digitsOf, toNumber } from './numbers.ts';

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

/**
 * The greatest double not above the value, and how far the value lies towards the next double, in 2^-64ths.
 * Exact for int64; tells any two 34-digit decimals apart that are not beyond the range of doubles.
 */
export function numberRemainder(value: Long | Decimal128): { floor: number; fraction: bigint } {
  let floor = toNumber(value);
  if (value instanceof Long && Number.isSafeInteger(floor)) return { floor, fraction: 0n };
  const digits = digitsOf(value);
  if (!digits) return { floor, fraction: 0n };
  const scale = 10n ** BigInt(Math.abs(digits.exponent));
  const exact: Ratio =
    digits.exponent >= 0 ? { over: digits.coefficient * scale, under: 1n } : { over: digits.coefficient, under: scale };
  if (floor === Infinity) floor = Number.MAX_VALUE;
  else if (floor === -Infinity) return { floor: -Infinity, fraction: 1n };
  let rest = minus(exact, ratioOfDouble(floor));
  if (rest.over < 0n) {
    floor = neighbour(floor, -1);
    if (floor === -Infinity) return { floor, fraction: 1n };
    rest = minus(exact, ratioOfDouble(floor));
  }
  if (rest.over === 0n) return { floor, fraction: 0n };
  const next = neighbour(floor, 1);
  const gap = minus(
    next === Infinity ? { over: exact.over * 2n, under: exact.under } : ratioOfDouble(next),
    ratioOfDouble(floor),
  );
  const fraction = ((rest.over * gap.under) << 64n) / (rest.under * gap.over);
  return { floor, fraction: fraction === 0n ? 1n : fraction };
}

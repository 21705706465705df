/** An exact number: a whole number over a positive one. */
export interface Rational {
  n: bigint;
  d: bigint;
}

/** An exact number as records keep it: `13/3`, or `4` where it is whole; always in lowest terms. */
export type Fraction = string;

export const ZERO: Rational = { n: 0n, d: 1n };

/** In lowest terms. Throws where the denominator is not positive. */
export function rational(n: bigint, d = 1n): Rational {
  if (d <= 0n) throw new RangeError('A denominator is positive');
  const shared = greatestCommon(n < 0n ? -n : n, d);
  return { n: n / shared, d: d / shared };
}

export function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

/** Below zero where `a` is less, above where it is more; terms need not be lowest. */
export function compareRational(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function fractionOf(value: Rational): Fraction {
  const { n, d } = rational(value.n, value.d);
  return d === 1n ? String(n) : `${n}/${d}`;
}

export function parseFraction(fraction: Fraction): Rational {
  const [n = '', d = '1'] = fraction.split('/');
  return rational(BigInt(n), BigInt(d));
}

/** The number with so many digits behind the point, halves away from zero: the only place where anything is rounded. */
export function roundedDecimal(fraction: Fraction, digits: number): `${number}` {
  const { n, d } = parseFraction(fraction);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(digits);
  const whole = String((2n * scaled + d) / (2n * d)).padStart(digits + 1, '0');
  const sign = n < 0n && /[1-9]/.test(whole) ? '-' : '';
  const behind = digits > 0 ? `.${whole.slice(-digits)}` : '';
  return `${sign}${digits > 0 ? whole.slice(0, -digits) : whole}${behind}` as `${number}`;
}

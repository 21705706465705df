import { compareRational, parseFraction, rational, type Fraction } from '../ranking/rational';

/** Whether a level or a total is at least a minimum, which is a whole number. */
export const reaches = (value: Fraction, minimum: number): boolean =>
  compareRational(parseFraction(value), rational(BigInt(minimum))) >= 0;

/** An exact number as charts draw it. */
export function drawn(value: Fraction): number {
  const { n, d } = parseFraction(value);
  return Number(n) / Number(d);
}

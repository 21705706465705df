import { seededNumber } from '../assignment/seeded-order';

/** What several observers gave to one thing: any number of values; a thing with fewer than two tells nothing of agreement. */
export type Unit = readonly number[];

/** How far evaluators agree on a criterion. */
export interface Agreement {
  /** Krippendorff's alpha for interval data: 1 is full agreement, 0 what chance gives; null where all values are the same. */
  alpha: number | null;
  /** Applications with at least two values. */
  units: number;
  /** In which alpha lies with 95 % over resampled applications; null where that cannot be said. */
  interval: { low: number; high: number } | null;
}

/** What alpha needs of the units: each one's pairable values, their sum, their sum of squares, and its own disagreement. */
interface Summaries {
  count: Float64Array;
  sum: Float64Array;
  squares: Float64Array;
  within: Float64Array;
  length: number;
}

const RESAMPLES = 1_000;
/** Resamples in which everybody gave the same say nothing; with fewer than this share left there is no interval. */
const LEAST_SHARE = 0.9;

/**
 * Krippendorff's alpha (Krippendorff, Content Analysis; "Computing Krippendorff's Alpha-Reliability", 2011) with squared
 * differences, and its bootstrap interval: applications drawn with replacement, 2.5th to 97.5th percentile.
 */
export function agreementOf(units: readonly Unit[], seed: string): Agreement {
  const summaries = summarise(units);
  const alpha = alphaOf(summaries, null);
  return { alpha, units: summaries.length, interval: alpha === null ? null : bootstrap(summaries, seed) };
}

function summarise(units: readonly Unit[]): Summaries {
  const pairable = units.filter((unit) => unit.length > 1);
  const { length } = pairable;
  const summaries: Summaries = {
    count: new Float64Array(length),
    sum: new Float64Array(length),
    squares: new Float64Array(length),
    within: new Float64Array(length),
    length,
  };
  pairable.forEach((unit, at) => {
    const sum = unit.reduce((total, value) => total + value, 0);
    const squares = unit.reduce((total, value) => total + value * value, 0);
    summaries.count[at] = unit.length;
    summaries.sum[at] = sum;
    summaries.squares[at] = squares;
    summaries.within[at] = pairs(unit.length, sum, squares) / (unit.length - 1);
  });
  return summaries;
}

/** The sum of squared differences over all ordered pairs of some values. */
const pairs = (count: number, sum: number, squares: number) => 2 * (count * squares - sum * sum);

/** One less observed by expected disagreement, over all units or over those drawn. */
function alphaOf({ count, sum, squares, within, length }: Summaries, drawn: Uint32Array | null): number | null {
  let values = 0;
  let total = 0;
  let totalSquares = 0;
  let observed = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = drawn ? (drawn[at] ?? 0) : at;
    values += count[unit] ?? 0;
    total += sum[unit] ?? 0;
    totalSquares += squares[unit] ?? 0;
    observed += within[unit] ?? 0;
  }
  const expected = values > 1 ? pairs(values, total, totalSquares) / (values - 1) : 0;
  return expected > 0 ? 1 - observed / expected : null;
}

function bootstrap(summaries: Summaries, seed: string): Agreement['interval'] {
  const { length } = summaries;
  const random = randomFrom(seededNumber(seed, 'bootstrap'));
  const drawn = new Uint32Array(length);
  const alphas: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    for (let at = 0; at < length; at += 1) drawn[at] = random() * length;
    const alpha = alphaOf(summaries, drawn);
    if (alpha !== null) alphas.push(alpha);
  }
  if (length < 2 || alphas.length < LEAST_SHARE * RESAMPLES) return null;
  alphas.sort((a, b) => a - b);
  const at = (share: number) => alphas[Math.round(share * (alphas.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 up to 1, the same for the same start (xorshift, 32 bits). */
function randomFrom(start: number): () => number {
  let state = start || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

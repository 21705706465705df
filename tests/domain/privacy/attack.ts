/** A published sum: which unknown counts are in it, and what it says. */
export interface Sum {
  over: number[];
  value: number;
}

/**
 * Whether what is published fixes a sum: by rational elimination (fractions of whole numbers), after every count of a published
 * zero is known to be zero, and where bounds of counts that are never below zero meet.
 */
export function determined(published: readonly Sum[], target: readonly number[]): boolean {
  const zeros = new Set(
    published.filter(({ value }) => value === 0).flatMap(({ over }) => over.flatMap((of, at) => (of ? [at] : []))),
  );
  const open = (over: readonly number[]) => over.map((of, at) => (zeros.has(at) ? 0 : of));
  if (open(target).every((of) => of === 0)) return true;
  return inSpan(published.map(({ over }) => open(over)), open(target)) || boundsMeet(published, zeros, target); // prettier-ignore
}

/** Elimination without fractions: rows are multiplied crosswise, and divided by what they have in common. */
function inSpan(rows: readonly (readonly number[])[], target: readonly number[]): boolean {
  const basis: { row: bigint[]; pivot: number }[] = [];
  const reduce = (row: bigint[]): bigint[] =>
    basis.reduce((left, { row: other, pivot }) => {
      const [own, its] = [left[pivot] ?? 0n, other[pivot] ?? 1n];
      return own === 0n ? left : simplified(left.map((of, at) => of * its - (other[at] ?? 0n) * own));
    }, row);
  for (const row of rows) {
    const left = reduce(row.map(BigInt));
    const pivot = left.findIndex((of) => of !== 0n);
    if (pivot >= 0) basis.push({ row: left, pivot });
  }
  return reduce(target.map(BigInt)).every((of) => of === 0n);
}

function simplified(row: bigint[]): bigint[] {
  const common = row.reduce((a, b) => divisor(a, b), 0n);
  return common > 1n ? row.map((of) => of / common) : row;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

/** Bounds of each count, tightened by every published sum until nothing moves. */
function boundsMeet(published: readonly Sum[], zeros: ReadonlySet<number>, target: readonly number[]): boolean {
  const low = target.map(() => 0);
  const high = target.map((_, at) => (zeros.has(at) ? 0 : Infinity));
  for (let moved = true; moved;) {
    moved = false;
    for (const { over, value } of published) {
      const inside = over.flatMap((of, at) => (of ? [at] : []));
      for (const at of inside) {
        const rest = inside.filter((other) => other !== at);
        const most = value - rest.reduce((sum, other) => sum + (low[other] ?? 0), 0);
        const least = value - rest.reduce((sum, other) => sum + (high[other] ?? 0), 0);
        if (most < (high[at] ?? 0)) [high[at], moved] = [most, true];
        if (least > (low[at] ?? 0)) [low[at], moved] = [least, true];
      }
    }
  }
  const inTarget = target.flatMap((of, at) => (of ? [at] : []));
  return inTarget.every((at) => low[at] === high[at]);
}

import { CommandError, notDone } from '../errors.ts';
import { compare } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { inverted, RANK, valueKey } from '../values/keys.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject, valuesAt } from '../values/paths.ts';
import type { Collation } from './collation.ts';
import type { SortField } from './planner.ts';

const EMPTY_ARRAY_KEY = Buffer.from([RANK.undefined]);

/** Reads a sort specification. Throws 2 for a direction other than 1 and -1. */
export function parseSort(sort: unknown): SortField[] {
  if (sort === undefined || sort === null) return [];
  if (!isPlainObject(sort)) throw new CommandError(9, 'sort must be an object');
  return Object.entries(sort).map(([path, direction]) => {
    if (isPlainObject(direction) && '$meta' in direction) throw notDone('sort by $meta');
    const sign = isNumeric(direction) ? Math.sign(toNumber(direction)) : 0;
    if (sign !== 1 && sign !== -1)
      throw new CommandError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return { path, parts: path.split('.'), direction: sign };
  });
}

function keyAt(doc: Doc, { parts, direction }: SortField): Buffer {
  const keys = valuesAt(doc, parts).flatMap((value) => {
    if (!Array.isArray(value)) return [valueKey(value)];
    return value.length === 0 ? [EMPTY_ARRAY_KEY] : value.map(valueKey);
  });
  const chosen = keys.reduce(
    (best, key) => (Buffer.compare(key, best) * direction < 0 ? key : best),
    keys[0] ?? valueKey(null),
  );
  return direction === 1 ? chosen : inverted(chosen);
}

function collatedOrder(sort: SortField[], collation: Collation): (a: Doc, b: Doc) => number {
  return (a, b) => {
    for (const { parts, direction } of sort) {
      const [x, y] = [valuesAt(a, parts)[0], valuesAt(b, parts)[0]];
      const order = typeof x === 'string' && typeof y === 'string' ? collation.compare(x, y) : compare(x, y);
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

/** Sorts by what `docOf` gives; stable; keeps no more than `keep` rows at hand while it collects. */
export class Sorter<T> {
  private rows: { row: T; key: Buffer; doc: Doc }[] = [];

  constructor(
    private readonly sort: SortField[],
    private readonly collation: Collation | undefined,
    private readonly keep = Infinity,
  ) {}

  add(row: T, doc: Doc): void {
    const key = this.collation ? EMPTY_ARRAY_KEY : Buffer.concat(this.sort.map((field) => keyAt(doc, field)));
    this.rows.push({ row, key, doc: this.collation ? doc : EMPTY });
    if (this.rows.length > this.keep * 2 + 1000) this.settle();
  }

  sorted(): T[] {
    this.settle();
    return this.rows.map(({ row }) => row);
  }

  private settle(): void {
    const order = this.collation ? collatedOrder(this.sort, this.collation) : undefined;
    this.rows.sort((a, b) => (order ? order(a.doc, b.doc) : Buffer.compare(a.key, b.key)));
    if (this.rows.length > this.keep) this.rows.length = this.keep;
  }
}

const EMPTY: Doc = {};

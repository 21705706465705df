import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_SHOWN, suppressFamily, type Family, type Group } from '~/domain/privacy/suppress';
import { determined, type Sum } from './attack';

const all = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

/** Registers of two to five services counted by three sources and two months, seen all together, one by one and by random filters. */
const families = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.record({
    requests: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(2), fc.nat(1)), { maxLength: 60 }),
    filters: fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: size }), { maxLength: 4 }),
    size: fc.constant(size),
  }),
);

interface Register {
  requests: [number, number, number][];
  filters: number[][];
  size: number;
}

function familyOf({ requests, filters, size }: Register): Family {
  const groups: Group[] = [
    { key: 'all', members: all(size) },
    ...all(size).map((one) => ({ key: `one-${one}`, members: [one] })),
    ...filters.map((members, at) => ({ key: `filter-${at}`, members })),
  ];
  const count = (width: number, of: 1 | 2) =>
    all(size).map((service) =>
      all(width).map((column) => requests.filter((one) => one[0] === service && one[of] === column).length),
    );
  return { groups, tables: { source: count(3, 1), month: count(2, 2) } };
}

/** All that is shown of a register, as sums over requests of a service, source and month: 6 kinds for each service. */
function published(family: Family): { shown: Sum[]; small: Sum[] } {
  const shown: Sum[] = [];
  const small: Sum[] = [];
  const result = suppressFamily(family);
  const size = family.tables.source?.length ?? 0;
  const put = (members: readonly number[], value: number | null, real: number, kinds: (kind: number) => boolean) => {
    const over = all(size * 6).map((at) => (members.includes(Math.floor(at / 6)) && kinds(at % 6) ? 1 : 0));
    if (value !== null) shown.push({ over, value });
    if (real > 0 && real < SMALLEST_SHOWN) small.push({ over, value: real });
  };
  for (const { key, members } of family.groups) {
    const own = result.get(key);
    const real = (table: string, column: number) =>
      members.reduce((sum, one) => sum + (family.tables[table]?.[one]?.[column] ?? 0), 0);
    const total = real('month', 0) + real('month', 1);
    put(members, own?.total ?? null, total, () => true);
    own?.tables.source?.forEach((value, at) => put(members, value, real('source', at), (kind) => kind % 3 === at));
    own?.tables.month?.forEach((value, at) =>
      put(members, value, real('month', at), (kind) => Math.floor(kind / 3) === at),
    );
  }
  return { shown, small };
}

describe('suppression of small counts', () => {
  it('shows no count of one to four, and never another one than the true one', () => {
    fc.assert(
      fc.property(families, (register) => {
        const { shown } = published(familyOf(register));
        expect(shown.filter(({ value }) => value > 0 && value < SMALLEST_SHOWN)).toEqual([]);
      }),
    );
  });

  it('withstands the subtraction of everything that is shown from each other', () => {
    fc.assert(
      fc.property(families, (register) => {
        const { shown, small } = published(familyOf(register));
        expect(small.filter(({ over }) => determined(shown, over))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('would be broken without complementary suppression: the attack is a real one', () => {
    const shown = [
      { over: [1, 1], value: 9 },
      { over: [1, 0], value: 7 },
    ];
    expect(determined(shown, [0, 1])).toBe(true);
    expect(determined([{ over: [1, 1], value: 0 }], [0, 1])).toBe(true);
    expect(determined([{ over: [1, 1], value: 9 }], [0, 1])).toBe(false);
  });

  it('hides a second service where one is small, and keeps the rest', () => {
    const rows = [[10, 12], [2, 9], [20, 30], [8, 6]]; // prettier-ignore
    const groups = [{ key: 'all', members: all(4) }, ...all(4).map((one) => ({ key: `${one}`, members: [one] }))];
    const result = suppressFamily({ groups, tables: { sex: rows } });
    expect(result.get('all')).toEqual({ total: 97, tables: { sex: [40, 57] } });
    expect(result.get('1')).toEqual({ total: 11, tables: { sex: [null, null] } });
    const hidden = [...result.values()].flatMap(({ tables }) => tables.sex ?? []).filter((cell) => cell === null);
    expect(hidden).toHaveLength(4);
  });

  it('hides what two filters would give away by their difference', () => {
    const groups = [
      { key: 'both', members: [0, 1] },
      { key: 'one', members: [0] },
    ];
    const result = suppressFamily({ groups, tables: { sex: [[20, 20], [1, 1]] } }); // prettier-ignore
    expect(result.get('both')?.total === null || result.get('one')?.total === null).toBe(true);
  });

  it('shows everything where nothing is small, zeros too', () => {
    const groups = [{ key: 'all', members: [0, 1] }];
    expect(suppressFamily({ groups, tables: { sex: [[0, 7], [0, 8]] } }).get('all')).toEqual({ total: 15, tables: { sex: [0, 15] } }); // prettier-ignore
  });
});

/** Counts below this say too much of single people: they are seen by the provider and its manager alone. */
export const SMALLEST_SHOWN = 5;

/** Services that are shown together, as a filter chooses them: of a place, of a type, all of them. */
export interface Group {
  key: string;
  /** Places of the services in `counts`. */
  members: readonly number[];
}

/** Tables of the same requests: one total for every service, and the requests of each service counted in several ways. */
export interface Family {
  groups: readonly Group[];
  /** By table, by service, by column; the columns of a table hold every request of a service once. */
  tables: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** What may be shown of a group; null is suppressed. */
export interface Shown {
  total: number | null;
  tables: Record<string, (number | null)[]>;
}

/** People counted elsewhere than they were, so that no shown sum changes: services and columns, each gaining or losing one. */
interface Move {
  gains: number;
  /** Null where a service only gains or loses: then columns change places. */
  loses: number | null;
  /** Between which columns; one of them alone where totals are looked at. */
  columns: readonly number[];
}

const isSmall = (count: number) => count > 0 && count < SMALLEST_SHOWN;
const sumOver = (members: readonly number[], of: (member: number) => number) =>
  members.reduce((sum, member) => sum + of(member), 0);

/**
 * Suppresses counts of one to four in every group and table, and as many others as it takes that no subtraction gives them away:
 * for each small count, and each small difference of two groups of which one holds the other, there is another register that
 * says all that is shown and differs there. It is found by moving one request between two services or two columns (the
 * hypercube method), so that it holds against every reckoning, that counts are never below zero included. A zero counts nobody
 * and is shown, unless it is needed to hide a neighbour. A group without its total is without its rows.
 */
export function suppressFamily({ groups, tables }: Family): Map<string, Shown> {
  const names = Object.keys(tables);
  const [first] = names;
  const size = first === undefined ? 0 : (tables[first]?.length ?? 0);
  const totals = Array.from({ length: size }, (_, at) => (tables[first ?? '']?.[at] ?? []).reduce((a, b) => a + b, 0));
  const hiddenTotals = hide(
    groups,
    totals.map((total) => [total]),
    new Set(),
  );
  const shown = new Map<string, Shown>();
  for (const [at, { key, members }] of groups.entries())
    shown.set(key, {
      total: hiddenTotals.has(`${at}.0`) ? null : sumOver(members, (one) => totals[one] ?? 0),
      tables: {},
    });
  for (const name of names) {
    const counts = tables[name] ?? [];
    const width = Math.max(0, ...counts.map((row) => row.length));
    const withoutTotal = [...groups.keys()].filter((at) => hiddenTotals.has(`${at}.0`));
    const already = new Set(withoutTotal.flatMap((at) => range(width).map((column) => `${at}.${column}`)));
    // A single column says what the total says.
    const hidden = width > 1 ? hide(groups, counts, already) : already;
    for (const [at, { key, members }] of groups.entries()) {
      const cells = range(width).map((column) =>
        hidden.has(`${at}.${column}`) ? null : sumOver(members, (one) => counts[one]?.[column] ?? 0),
      );
      Object.assign(shown.get(key)?.tables ?? {}, { [name]: cells });
    }
  }
  return shown;
}

const range = (length: number) => Array.from({ length }, (_, at) => at);

/** The cells of one table, `<group>.<column>`, that are not shown; a table of one column is one of totals. */
function hide(
  groups: readonly Group[],
  counts: readonly (readonly number[])[],
  already: ReadonlySet<string>,
): Set<string> {
  const width = Math.max(0, ...counts.map((row) => row.length));
  const hidden = new Set(already);
  const holders = counts.map((_, service) =>
    groups.flatMap(({ members }, at) => (members.includes(service) ? [at] : [])),
  );
  const small = smallCells(groups, counts, width);
  for (const { group, column } of small) if (group !== null) hidden.add(`${group}.${column}`);
  for (const { members, column } of small) {
    const best = cheapest(movesOf(counts, width, column, new Set(members)), (move) =>
      changed(move, holders).filter((cell) => !hidden.has(cell)),
    );
    for (const cell of best) hidden.add(cell);
  }
  return hidden;
}

interface Small {
  /** Null for a difference of two groups, which no table shows. */
  group: number | null;
  members: readonly number[];
  column: number;
}

function smallCells(groups: readonly Group[], counts: readonly (readonly number[])[], width: number): Small[] {
  const own = groups.map(({ members }, group) => ({ group: group as number | null, members }));
  const known = new Set(own.map(({ members }) => [...members].sort((a, b) => a - b).join()));
  const differences = groups.flatMap(({ members }) =>
    groups
      .filter((other) => other.members.length < members.length && other.members.every((one) => members.includes(one)))
      .map((other) => members.filter((one) => !other.members.includes(one)).sort((a, b) => a - b)),
  );
  const rest = new Map(differences.map((members) => [members.join(), members]));
  const others = [...rest].filter(([key]) => !known.has(key)).map(([, members]) => ({ group: null, members }));
  return [...own, ...others].flatMap(({ group, members }) =>
    range(width)
      .filter((column) => isSmall(sumOver(members, (one) => counts[one]?.[column] ?? 0)))
      .map((column) => ({ group, members, column })),
  );
}

/** The moves that change what these services count in a column, and take nobody from where nobody is. */
function* movesOf(
  counts: readonly (readonly number[])[],
  width: number,
  column: number,
  inside: ReadonlySet<number>,
): Generator<Move> {
  const at = (service: number, of: number) => counts[service]?.[of] ?? 0;
  const services = range(counts.length);
  const others = range(width).filter((one) => one !== column);
  for (const one of inside) {
    for (const other of services.filter((service) => !inside.has(service))) {
      if (width === 1 && at(one, column) + at(other, column) > 0) yield { gains: one, loses: other, columns: [column] };
      for (const second of others) {
        const there = at(one, second) > 0 && at(other, column) > 0;
        if (there || (at(one, column) > 0 && at(other, second) > 0))
          yield { gains: one, loses: other, columns: [column, second] };
      }
    }
    if (width === 1 && at(one, column) > 0) yield { gains: one, loses: null, columns: [column] };
    for (const second of others)
      if (at(one, column) + at(one, second) > 0) yield { gains: one, loses: null, columns: [column, second] };
  }
}

/** The cells that a move changes: those of the groups that hold only one of its services. */
function changed({ gains, loses, columns }: Move, holders: readonly (readonly number[])[]): string[] {
  const [one, other] = [holders[gains] ?? [], loses === null ? [] : (holders[loses] ?? [])];
  const touched = [...one.filter((group) => !other.includes(group)), ...other.filter((group) => !one.includes(group))];
  return touched.flatMap((group) => columns.map((column) => `${group}.${column}`));
}

/** What the cheapest of the moves has to hide in addition. */
function cheapest(moves: Iterable<Move>, costOf: (move: Move) => string[]): string[] {
  let best: string[] | null = null;
  for (const move of moves) {
    const cost = costOf(move);
    if (best === null || cost.length < best.length) best = cost;
    if (best.length === 0) break;
  }
  return best ?? [];
}

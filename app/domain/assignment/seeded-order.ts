/**
 * A number from 0 to 2^32 - 1 that a seed gives to something named: the same wherever and whenever it is computed, whatever
 * else is drawn from the seed (FNV-1a over UTF-16 code units, then mixed so that near names lie far apart).
 */
export function seededNumber(seed: string, ...names: readonly string[]): number {
  let hash = 0x811c9dc5;
  const said = [seed, ...names].join('\u0000');
  for (let at = 0; at < said.length; at += 1) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The items in the order that a seed gives them, however they came. Their ids must differ. */
export function inSeededOrder<Item extends { id: string }>(seed: string, items: readonly Item[]): Item[] {
  const numbers = new Map(items.map(({ id }) => [id, seededNumber(seed, id)]));
  const numberOf = ({ id }: Item) => numbers.get(id) ?? 0;
  return [...items].sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
}

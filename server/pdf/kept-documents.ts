/** So many finished documents stay in memory: one that everybody fetches is drawn once. */
const KEPT = 32;

const kept = new Map<string, Promise<Buffer>>();

/** A document that is the same whenever it is drawn under this key; drawn once at a time, the least used forgotten first. */
export function keptDocument(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key);
  kept.delete(key);
  const drawn = known ?? draw();
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return drawn;
}

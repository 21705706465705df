import { Long } from 'bson';
import { CommandError } from './errors.ts';
import type { Pace } from './pace.ts';
import type { Doc } from './values/decode.ts';

/** Documents to come; undefined means "nothing yet, ask again", so that a long search can pause. */
export type DocSource = Iterator<Buffer | undefined>;

type Cursor = {
  id: Long;
  namespace: string;
  source: DocSource;
  held: Buffer | undefined;
  lastUsed: number;
  session: string;
};

const MAX_BATCH_BYTES = 16 * 1024 * 1024 - 16 * 1024;
const IDLE_MINUTES = 10;
export const FIRST_BATCH = 101;

/** Results that are fetched piece by piece. */
export class Cursors {
  private readonly cursors = new Map<string, Cursor>();

  get count(): number {
    return this.cursors.size;
  }

  /** Answers a command that finds documents: the first batch, and a cursor's id when there is more. */
  async first(
    namespace: string,
    source: DocSource,
    size: number,
    pace: Pace,
    single: boolean,
    session: string,
  ): Promise<Doc> {
    const id = new Long(Math.floor(Math.random() * 2 ** 31) + 1, Math.floor(Math.random() * 2 ** 30));
    const cursor: Cursor = { id, namespace, source, held: undefined, lastUsed: Date.now(), session };
    const { batch, done } = await fill(cursor, size, pace);
    const open = !done && !single;
    if (open) this.cursors.set(id.toString(), cursor);
    return { cursor: { firstBatch: batch, id: open ? id : Long.ZERO, ns: namespace }, ok: 1 };
  }

  async next(id: unknown, namespace: string, size: number, pace: Pace): Promise<Doc> {
    const name = String(id);
    const cursor = this.cursors.get(name);
    if (!cursor) throw new CommandError(43, `cursor id ${name} not found`);
    if (cursor.namespace !== namespace)
      throw new CommandError(
        13,
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    // why: two getMores at once would share one source; the second finds no cursor, as on a server it would find it busy.
    this.cursors.delete(name);
    const { batch, done } = await fill(cursor, size, pace);
    cursor.lastUsed = Date.now();
    if (!done) this.cursors.set(name, cursor);
    return { cursor: { nextBatch: batch, id: done ? Long.ZERO : cursor.id, ns: namespace }, ok: 1 };
  }

  kill(ids: unknown[]): Doc {
    const [cursorsKilled, cursorsNotFound] = [[] as unknown[], [] as unknown[]];
    for (const id of ids) (this.cursors.delete(String(id)) ? cursorsKilled : cursorsNotFound).push(id);
    return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
  }

  killWhere(test: (cursor: { namespace: string; session: string }) => boolean): void {
    for (const [name, cursor] of this.cursors) if (test(cursor)) this.cursors.delete(name);
  }

  sweep(now: number): void {
    for (const [name, { lastUsed }] of this.cursors)
      if (now - lastUsed > IDLE_MINUTES * 60_000) this.cursors.delete(name);
  }
}

async function fill(cursor: Cursor, size: number, pace: Pace): Promise<{ batch: Buffer[]; done: boolean }> {
  const batch: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    if (batch.length >= size) return { batch, done: false };
    let raw = cursor.held;
    cursor.held = undefined;
    if (!raw) {
      if (pace.due()) await pace.rest();
      const { value, done } = cursor.source.next();
      if (done) return { batch, done: true };
      raw = value;
    }
    if (!raw) continue;
    bytes += raw.length;
    if (bytes > MAX_BATCH_BYTES && batch.length > 0) {
      cursor.held = raw;
      return { batch, done: false };
    }
    batch.push(raw);
  }
}

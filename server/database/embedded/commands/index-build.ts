import { CommandError } from '../errors.ts';
import type { Catalog, Collection, Index } from '../storage/catalog.ts';
import { keysOf } from '../storage/index-keys.ts';
import { idRange, KIND, rowIdAtEnd } from '../storage/layout.ts';
import { checkUnique, noteShape, putKeys, type Writer } from '../storage/records.ts';
import { type Holder, MustWait } from '../transactions/conflicts.ts';
import { decode, type Doc } from '../values/decode.ts';
import type { CommandContext } from './context.ts';
import { reshape } from './schema.ts';

const SLICE_MS = 16;
const ROWS_AT_ONCE = 16;

/** What a slice came to: the number of indexes when all is done, whom to wait for, or neither. */
type Progress = { indexes?: number; holder?: Holder };

/**
 * Makes the indexes that `start` asks for, and answers how many there are then. The documents are gone through in
 * slices, each a commit of its own, between which others work: what they write goes into the unfinished indexes as
 * well. Only the last slice puts these into the catalog on disk. Throws 11000, 171, 50, and 276 when one is dropped
 * meanwhile; then none is left.
 */
export async function buildIndexes(
  context: CommandContext,
  start: () => { collection: Collection; wanted: Doc[] },
): Promise<number> {
  const { catalog } = context.engine;
  let end: () => void = () => undefined;
  const build = { failure: undefined, ended: new Promise<void>((resolve) => (end = resolve)) };
  let made: Index[] = [];
  let fill: Filling | undefined;
  try {
    for (;;) {
      const { indexes, holder } = await reshape(context, (writer, sequence): Progress => {
        if (!fill) {
          const { collection, wanted } = start();
          if (wanted.length === 0) return { indexes: collection.indexes.length };
          made = wanted.map((spec) => catalog.beginIndex(writer.kv, collection, spec, build));
          fill = new Filling(catalog, writer, collection.id, made);
        }
        try {
          context.pace.check();
          return fill.slice(writer, sequence);
        } catch (error) {
          for (const index of made) {
            const owner = catalog.ownerOf(index);
            if (owner) catalog.dropIndex(writer.kv, owner, index);
          }
          throw error;
        }
      });
      await holder?.ended;
      if (indexes === undefined) continue;
      for (const index of made) index.pending = false;
      return indexes;
    }
  } finally {
    end();
  }
}

const after = (key: Buffer): Buffer => Buffer.concat([key, Buffer.alloc(1)]);

/** The way of new indexes through the documents that a collection has when their making begins. */
class Filling {
  private readonly range: { start: Buffer; end: Buffer };

  constructor(
    private readonly catalog: Catalog,
    { kv }: Writer,
    collectionId: number,
    private readonly made: Index[],
  ) {
    const { start, end } = idRange(KIND.record, collectionId);
    const [last] = kv.range({ start, end, reverse: true, limit: 1 });
    this.range = { start, end: last ? after(last.key) : start };
  }

  slice(writer: Writer, sequence: number): Progress {
    const owners = new Set(this.made.map((index) => this.catalog.ownerOf(index)));
    const [collection] = owners;
    if (!collection || owners.size > 1)
      throw new CommandError(276, 'Index build aborted: the index or its collection was dropped');
    this.check();
    const sliceEnd = performance.now() + SLICE_MS;
    do {
      const rows = writer.kv.range({ ...this.range, limit: ROWS_AT_ONCE });
      for (const { key, value } of rows) {
        const holder = this.add(writer, collection, rowIdAtEnd(key), decode(value));
        if (holder) return { holder };
        this.range.start = after(key);
      }
      if (rows.length === ROWS_AT_ONCE) continue;
      for (const index of this.made) this.catalog.endIndex(writer.kv, collection, index, sequence);
      return { indexes: collection.indexes.length };
    } while (performance.now() < sliceEnd);
    return {};
  }

  private check(): void {
    for (const { build } of this.made) if (build?.failure) throw build.failure;
  }

  /** Adds one document; answers the transaction that holds one of its keys, and then has added nothing. */
  private add(writer: Writer, collection: Collection, row: number, doc: Doc): Holder | undefined {
    const entries = this.made.map((index) => ({ index, found: keysOf(index, doc) }));
    try {
      for (const { index, found } of entries) if (index.unique) checkUnique(writer, collection, index, found, row);
    } catch (error) {
      if (error instanceof MustWait) return error.holder;
      throw error;
    }
    this.check();
    for (const { index, found } of entries) {
      noteShape(writer, collection, index, found);
      putKeys(writer, index, found.keys, row);
    }
    return undefined;
  }
}

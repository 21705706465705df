import { FIRST_BATCH } from '../cursors.ts';
import { CommandError, notDone } from '../errors.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { MustWait } from '../transactions/conflicts.ts';
import { equal } from '../values/compare.ts';
import { type Doc, encode } from '../values/decode.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import { type Command, type CommandContext, namespaceOf } from './context.ts';
import { buildIndexes } from './index-build.ts';
import { sessionName } from './read.ts';
import { reshape, waitForWriters } from './schema.ts';
import { ensureCollection } from './write.ts';

const OPTIONS = new Set([
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'hidden',
  'background',
  'v',
  'ns',
]);

/** The specification as it is kept and listed. Throws 67 for what cannot be indexed, 238 for what is not done. */
function normalized(spec: Doc): Doc {
  const { key } = spec;
  if (!isPlainObject(key) || Object.keys(key).length === 0)
    throw new CommandError(67, 'Index keys cannot be an empty object');
  for (const [path, direction] of Object.entries(key)) {
    if (['text', '2d', '2dsphere', 'hashed'].includes(direction as string))
      throw notDone(`an index of type ${String(direction)}`);
    if (!isNumeric(direction) || toNumber(direction) === 0 || Number.isNaN(toNumber(direction)))
      throw new CommandError(67, `Values in the index key pattern cannot be 0 or of another type than number: ${path}`);
    if (path.includes('$**')) throw notDone('a wildcard index');
    if (path.split('.').some((part) => part === '' || part.startsWith('$')))
      throw new CommandError(67, `Index key contains an illegal field name: '${path}'`);
  }
  for (const name of Object.keys(spec)) if (!OPTIONS.has(name)) throw notDone(`index option ${name}`);
  const name =
    spec['name'] ??
    Object.entries(key)
      .map(([path, direction]) => `${path}_${String(direction)}`)
      .join('_');
  const { expireAfterSeconds } = spec;
  if (
    expireAfterSeconds !== undefined &&
    (!isNumeric(expireAfterSeconds) || toNumber(expireAfterSeconds) < 0 || Object.keys(key).length !== 1)
  )
    throw new CommandError(67, 'TTL indexes are single-field indexes with a non-negative number of seconds');
  const kept: Doc = { v: 2, key, name };
  for (const option of ['unique', 'sparse', 'hidden']) if (spec[option] === true) kept[option] = true;
  for (const option of ['partialFilterExpression', 'expireAfterSeconds', 'collation'])
    if (spec[option] !== undefined) kept[option] = spec[option];
  if (kept['sparse'] && kept['partialFilterExpression'])
    throw new CommandError(67, 'cannot mix "partialFilterExpression" and "sparse" options');
  return kept;
}

const SIGNATURE = ['key', 'collation', 'partialFilterExpression', 'unique', 'sparse'];

/** Whether the index is there already. Throws 85 and 86 when one like it, but not the same, is, and waits for one being made. */
function exists(collection: Collection, spec: Doc): boolean {
  const alike = (index: Index): boolean => SIGNATURE.every((option) => equal(index.spec[option], spec[option]));
  if (equal(spec['key'], { _id: 1 })) return true;
  const named = collection.indexes.find((index) => index.name === spec['name']);
  if (named && !equal(named.spec, spec))
    throw new CommandError(
      alike(named) ? 85 : 86,
      `An existing index has the same name as the requested index. Requested index: ${JSON.stringify(spec)}, existing index: ${JSON.stringify(named.spec)}`,
    );
  // why: who asks for it expects to use it when answered.
  if (named?.build) throw new MustWait({ since: 0, ended: named.build.ended });
  const other = named ?? collection.indexes.find(alike);
  if (other && !named) throw new CommandError(85, `Index already exists with a different name: ${other.name}`);
  return named !== undefined;
}

const createIndexes: Command = async (context) => {
  const { engine, body } = context;
  const namespace = namespaceOf(context);
  const specs = (body['indexes'] as Doc[]).map(normalized);
  const createdCollectionAutomatically = !engine.catalog.find(namespace);
  await ensureCollection(context, namespace);
  let numIndexesBefore = 0;
  const numIndexesAfter = await buildIndexes(context, () => {
    const collection = engine.catalog.existing(namespace);
    const wanted = specs.filter((spec) => !exists(collection, spec));
    if (wanted.length > 0) waitForWriters(context, [collection]);
    numIndexesBefore = collection.indexes.length;
    return { collection, wanted };
  });
  return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically, ok: 1 };
};

const dropIndexes: Command = (context) => {
  const { catalog } = context.engine;
  const wanted = context.body['index'];
  return reshape(context, (writer) => {
    const collection = catalog.existing(namespaceOf(context));
    const before = collection.indexes.length;
    waitForWriters(context, [collection]);
    for (const index of wanted === '*' ? collection.indexes.slice(1) : chosen(collection, wanted))
      catalog.dropIndex(writer.kv, collection, index);
    return { nIndexesWas: before, ok: 1 };
  });
};

function chosen(collection: Collection, wanted: unknown): Index[] {
  return (Array.isArray(wanted) ? (wanted as unknown[]) : [wanted]).map((which) => {
    const index = collection.indexes.find(
      ({ name, spec }) => name === which || (isPlainObject(which) && equal(spec['key'], which)),
    );
    if (!index)
      throw new CommandError(
        27,
        `index not found with name [${typeof which === 'string' ? which : JSON.stringify(which)}]`,
      );
    if (index.name === '_id_') throw new CommandError(72, 'cannot drop _id index');
    return index;
  });
}

const listIndexes: Command = (context: CommandContext) => {
  const { engine, body, cursors, pace } = context;
  const namespace = namespaceOf(context);
  const found = engine.catalog.existing(namespace).indexes.map(({ spec }) => encode(spec));
  const size = Number((body['cursor'] as Doc | undefined)?.['batchSize'] ?? FIRST_BATCH);
  return cursors.first(namespace, found[Symbol.iterator](), size, pace, false, sessionName(context));
};

export const INDEX_COMMANDS: Record<string, Command> = {
  createIndexes,
  dropIndexes,
  deleteIndexes: dropIndexes,
  listIndexes,
};

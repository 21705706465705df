import { CommandError, notDone } from '../errors.ts';
import type { Collection } from '../storage/catalog.ts';
import { uuidValue } from '../storage/catalog.ts';
import { compileFilter } from '../query/match.ts';
import type { Doc } from '../values/decode.ts';
import { encode } from '../values/decode.ts';
import { equal } from '../values/compare.ts';
import { FIRST_BATCH } from '../cursors.ts';
import { idRange, KIND } from '../storage/layout.ts';
import type { Writer } from '../storage/records.ts';
import { type Command, type CommandContext, namespaceOf } from './context.ts';
import { sessionName } from './read.ts';

/** Makes writers to these collections finish first: a change of shape under a transaction would break it. */
export function waitForWriters({ engine }: CommandContext, collections: Collection[]): void {
  const prefixes = collections.flatMap((collection) => [
    idRange(KIND.record, collection.id).start,
    ...collection.indexes.map((index) => idRange(KIND.index, index.id).start),
  ]);
  engine.conflicts.askAll(prefixes.map((prefix) => prefix.toString('latin1')));
}

/** A change of collections or indexes: never inside a transaction. */
export function reshape<T>(context: CommandContext, run: (writer: Writer, sequence: number) => T): Promise<T> {
  if (context.transaction) throw new CommandError(263, `Cannot run '${context.name}' in a multi-document transaction.`);
  return context.engine.write(undefined, run);
}

const create: Command = async (context) => {
  const { catalog } = context.engine;
  const namespace = namespaceOf(context);
  const options: Doc = {};
  for (const [name, value] of Object.entries(context.body)) {
    if (
      ['capped', 'timeseries', 'clusteredIndex', 'encryptedFields', 'changeStreamPreAndPostImages', 'viewOn'].includes(
        name,
      ) &&
      value !== false
    )
      throw notDone(`create option ${name}`);
    if (['validator', 'validationLevel', 'validationAction', 'collation'].includes(name)) options[name] = value;
  }
  if (options['collation'] !== undefined) throw notDone('a default collation of a collection');
  if (options['validator'] !== undefined) compileFilter(options['validator'] as Doc);
  // why: a transaction may create what it writes to; the empty collection stays when it aborts.
  await context.engine.write(undefined, (writer) => {
    const known = catalog.find(namespace);
    if (!known) catalog.create(writer.kv, namespace, options);
    else if (!equal(known.options, options)) throw new CommandError(48, `Collection ${namespace} already exists.`);
  });
  return { ok: 1 };
};

const drop: Command = async (context) => {
  const namespace = namespaceOf(context);
  const indexes = await reshape(context, (writer) => {
    const collection = context.engine.catalog.find(namespace);
    if (!collection) return undefined;
    waitForWriters(context, [collection]);
    context.engine.catalog.drop(writer.kv, collection);
    return collection.indexes.length;
  });
  context.cursors.killWhere((cursor) => cursor.namespace === namespace);
  return indexes === undefined ? { ok: 1 } : { nIndexesWas: indexes, ns: namespace, ok: 1 };
};

const dropDatabase: Command = async (context) => {
  const { engine, database, cursors } = context;
  await reshape(context, (writer) => {
    const collections = engine.catalog.inDatabase(database);
    waitForWriters(context, collections);
    for (const collection of collections) engine.catalog.drop(writer.kv, collection);
  });
  cursors.killWhere((cursor) => cursor.namespace.startsWith(`${database}.`));
  return { dropped: database, ok: 1 };
};

const renameCollection: Command = async (context) => {
  const { catalog } = context.engine;
  const {
    renameCollection: from,
    to,
    dropTarget,
  } = context.body as { renameCollection: string; to: string; dropTarget?: boolean };
  await reshape(context, (writer) => {
    const collection = catalog.existing(from);
    const target = catalog.find(to);
    if (target && dropTarget !== true) throw new CommandError(48, 'target namespace exists');
    waitForWriters(context, target ? [collection, target] : [collection]);
    if (target) catalog.drop(writer.kv, target);
    catalog.rename(writer.kv, collection, to);
  });
  return { ok: 1 };
};

const collMod: Command = async (context) => {
  const { catalog } = context.engine;
  await reshape(context, (writer) => {
    const collection = catalog.existing(namespaceOf(context));
    if (context.body['viewOn'] !== undefined) throw notDone('a view');
    for (const name of ['validator', 'validationLevel', 'validationAction'])
      if (context.body[name] !== undefined) collection.options[name] = context.body[name];
    const change = context.body['index'] as Doc | undefined;
    if (change) {
      const index = collection.indexes.find(
        ({ name, spec }) => name === change['name'] || equal(spec['key'], change['keyPattern']),
      );
      if (!index)
        throw new CommandError(27, `cannot find index ${JSON.stringify(change)} for ns ${collection.namespace}`);
      if (change['expireAfterSeconds'] !== undefined)
        Object.assign(index, { expireAfter: Number(change['expireAfterSeconds']) }).spec['expireAfterSeconds'] =
          change['expireAfterSeconds'];
      if (change['hidden'] !== undefined)
        Object.assign(index, { hidden: change['hidden'] }).spec['hidden'] = change['hidden'];
    }
    catalog.save(writer.kv, collection);
  });
  return { ok: 1 };
};

const listCollections: Command = (context) => {
  const { engine, database, body, cursors, pace } = context;
  const matches = compileFilter((body['filter'] ?? {}) as Doc);
  const all = engine.catalog.inDatabase(database).map((collection): Doc => ({
    name: collection.name,
    type: 'collection',
    options: collection.options,
    info: { readOnly: false, uuid: uuidValue(collection) },
    idIndex: collection.indexes[0]!.spec,
  }));
  const found = all
    .filter(matches)
    .map((entry) => encode(body['nameOnly'] === true ? { name: entry['name'], type: entry['type'] } : entry));
  const size = Number((body['cursor'] as Doc | undefined)?.['batchSize'] ?? FIRST_BATCH);
  return cursors.first(
    `${database}.$cmd.listCollections`,
    found[Symbol.iterator](),
    size,
    pace,
    false,
    sessionName(context),
  );
};

const listDatabases: Command = ({ engine, body }) => {
  const matches = compileFilter((body['filter'] ?? {}) as Doc);
  const names = [...new Set([...engine.catalog.collections.values()].map(({ database }) => database))].sort();
  const databases = names.map((name) => ({ name, sizeOnDisk: 0, empty: false })).filter(matches);
  return { databases, totalSize: 0, totalSizeMb: 0, ok: 1 };
};

export const SCHEMA_COMMANDS: Record<string, Command> = {
  create,
  drop,
  dropDatabase,
  renameCollection,
  collMod,
  listCollections,
  listDatabases,
};

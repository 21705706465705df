import { type Search, searchRows } from '../query/execute.ts';
import { FIRST_BATCH, type DocSource } from '../cursors.ts';
import { CommandError, notDone } from '../errors.ts';
import { folded } from '../query/collation.ts';
import { compileFilter } from '../query/match.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import type { Collection } from '../storage/catalog.ts';
import { idRange, KIND } from '../storage/layout.ts';
import { checkAge } from '../transactions/transaction.ts';
import { compare, identity } from '../values/compare.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
import { valuesAt } from '../values/paths.ts';
import { type Command, type CommandContext, filterContext, namespaceOf } from './context.ts';
import { runAggregate } from './aggregate.ts';

/** The collection to read, or undefined when there is none: reading it finds nothing. */
export function readable(context: CommandContext, namespace: string): Collection | undefined {
  const collection = context.engine.catalog.find(namespace);
  if (collection) checkAge(collection, (context.snapshot ?? context.transaction?.holder)?.since);
  return collection;
}

export const reader = (context: CommandContext) => () => context.snapshot ?? context.engine.reader(context.transaction);

const FIND_FIELDS = new Set(
  'find filter sort projection hint skip limit batchSize singleBatch comment maxTimeMS readConcern max min returnKey showRecordId tailable awaitData oplogReplay noCursorTimeout allowPartialResults collation allowDiskUse let lsid txnNumber autocommit startTransaction apiVersion apiStrict apiDeprecationErrors'.split(
    ' ',
  ),
);

/** A find, count or distinct as a search. Throws for options that are wrong or not done. */
export function searchOf(context: CommandContext, collection: Collection, options: Doc): Search {
  const filter = (options['filter'] ?? options['query'] ?? {}) as Doc;
  if (typeof filter !== 'object' || Array.isArray(filter))
    throw new CommandError(14, "Expected field 'filter' to be of type object");
  for (const name of ['min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData'])
    if (options[name] !== undefined && options[name] !== false) throw notDone(`find option ${name}`);
  const skip = integerOption(options['skip'], 'skip', 0);
  const limit = integerOption(options['limit'], 'limit', 0);
  if (skip < 0) throw new CommandError(51024, `BSON field 'skip' value must be >= 0, actual value '${skip}'`);
  return {
    collection,
    filter,
    sort: parseSort(options['sort']).filter(({ path }) => path !== '$natural'),
    skip,
    limit: Math.abs(limit),
    hint:
      options['hint'] ??
      ((options['sort'] as Doc | undefined)?.['$natural'] === undefined ? undefined : options['sort']),
    context: filterContext(context, options),
  };
}

function* findDocs(
  context: CommandContext,
  search: Search,
  projection: Doc | undefined,
): DocSource & Iterable<Buffer | undefined> {
  const project =
    projection && Object.keys(projection).length > 0
      ? compileProjection(projection, search.context, search.filter)
      : undefined;
  for (const row of searchRows(reader(context), search))
    yield row && (project ? encode(project(decode(row.raw))) : row.raw);
}

const find: Command = async (context) => {
  const { body } = context;
  const namespace = namespaceOf(context);
  const collection = readable(context, namespace);
  const unknown = Object.keys(body).find((name) => !FIND_FIELDS.has(name) && !name.startsWith('$'));
  if (unknown !== undefined) throw new CommandError(40415, `BSON field 'find.${unknown}' is an unknown field.`);
  const limit = integerOption(body['limit'], 'limit', 0);
  const batchSize = integerOption(body['batchSize'], 'batchSize', FIRST_BATCH);
  if (batchSize < 0)
    throw new CommandError(51024, `BSON field 'batchSize' value must be >= 0, actual value '${batchSize}'`);
  const single = body['singleBatch'] === true || limit < 0;
  if (collection === undefined) compileFilter((body['filter'] ?? {}) as Doc, filterContext(context, body));
  const source = collection
    ? findDocs(context, searchOf(context, collection, body), body['projection'] as Doc | undefined)
    : [][Symbol.iterator]();
  return context.cursors.first(namespace, source as DocSource, batchSize, context.pace, single, sessionName(context));
};

export const sessionName = ({ session }: CommandContext): string => session?.key.toString('latin1') ?? '';

const count: Command = async (context) => {
  const collection = readable(context, namespaceOf(context));
  if (!collection) return { n: 0, ok: 1 };
  const search = searchOf(context, collection, context.body);
  const isPlain =
    Object.keys(search.filter).length === 0 &&
    !search.limit &&
    !search.skip &&
    !context.transaction &&
    !context.snapshot;
  if (isPlain) {
    const { start, end } = idRange(KIND.record, collection.id);
    return { n: context.engine.store.count(start, end), ok: 1 };
  }
  let n = 0;
  for (const row of searchRows(reader(context), search)) {
    if (row) n++;
    if (context.pace.due()) await context.pace.rest();
  }
  return { n, ok: 1 };
};

const distinct: Command = async (context) => {
  const collection = readable(context, namespaceOf(context));
  const path = context.body['key'];
  if (typeof path !== 'string')
    throw new CommandError(14, "BSON field 'distinct.key' is the wrong type, expected type 'string'");
  const values = new Map<string, unknown>();
  const { collation } = filterContext(context, context.body);
  const note = (value: unknown): void => {
    const key = identity(collation ? folded(value, collation) : value);
    if (value !== undefined && !values.has(key)) values.set(key, value);
  };
  if (collection)
    for (const row of searchRows(reader(context), searchOf(context, collection, context.body))) {
      if (row)
        for (const value of valuesAt(decode(row.raw), path.split('.'))) {
          if (Array.isArray(value)) value.forEach(note);
          else note(value);
        }
      if (context.pace.due()) await context.pace.rest();
    }
  return { values: [...values.values()].sort(compare), ok: 1 };
};

const getMore: Command = (context) => {
  const { body, database } = context;
  const size = integerOption(body['batchSize'], 'batchSize', 0);
  return context.cursors.next(
    body['getMore'],
    `${database}.${String(body['collection'])}`,
    size > 0 ? size : Infinity,
    context.pace,
  );
};

const killCursors: Command = ({ body, cursors }) => cursors.kill((body['cursors'] ?? []) as unknown[]);

export const READ_COMMANDS: Record<string, Command> = {
  find,
  count,
  distinct,
  getMore,
  killCursors,
  aggregate: runAggregate,
};

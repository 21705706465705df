import { compilePipeline, type PipelineContext } from '../aggregation/stages.ts';
import { FIRST_BATCH } from '../cursors.ts';
import { hostname } from 'node:os';
import { CommandError, notDone } from '../errors.ts';
import { type Search, searchRows } from '../query/execute.ts';
import { parseSort } from '../query/sort.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import { collStats } from './stats.ts';
import { type CommandContext, filterContext } from './context.ts';
import { writeOutput } from './output.ts';
import { reader, readable, sessionName } from './read.ts';

/** Splits off the beginning of a pipeline that the planner can do: a match, a sort, a limit. */
export function leading(pipeline: Doc[]): { search: Pick<Search, 'filter' | 'sort' | 'skip' | 'limit'>; rest: Doc[] } {
  const rest = [...pipeline];
  for (const stage of rest)
    if (!isPlainObject(stage) || Object.keys(stage).length !== 1)
      throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
  const search: Pick<Search, 'filter' | 'sort' | 'skip' | 'limit'> = { filter: {}, sort: [], skip: 0, limit: 0 };
  const match = rest[0]?.['$match'];
  if (isPlainObject(match)) {
    search.filter = match;
    rest.shift();
  }
  if (isPlainObject(rest[0]?.['$sort'])) search.sort = parseSort(rest.shift()!['$sort']);
  const skip = rest[0]?.['$skip'];
  if (skip !== undefined) {
    search.skip = integerOption(skip, '$skip', 0);
    rest.shift();
  }
  const limit = rest[0]?.['$limit'];
  if (limit !== undefined) {
    search.limit = integerOption(limit, '$limit', 0);
    if (search.limit <= 0) throw new CommandError(15958, 'the limit must be positive');
    rest.shift();
  }
  return { search, rest };
}

function pipelineContext(context: CommandContext): PipelineContext {
  const base = filterContext(context, context.body);
  return {
    ...base,
    resolve: (name, filter) => {
      const collection = readable(context, `${context.database}.${name}`);
      if (!collection) return [];
      return searchDocs(context, { filter, sort: [], skip: 0, limit: 0, collection, hint: undefined, context: base });
    },
  };
}

/** The fields at the top of documents that a `$group` looks at, or undefined when it may look at any. */
function fieldsOfGroup(expression: unknown, found = new Set<string>()): Set<string> | undefined {
  if (expression === undefined) return undefined;
  if (typeof expression === 'string' && expression.startsWith('$')) {
    if (expression.startsWith('$$')) return undefined;
    found.add(expression.slice(1).split('.')[0]!);
  } else if (Array.isArray(expression) || isPlainObject(expression)) {
    for (const part of Object.values(expression))
      if (part === undefined || !fieldsOfGroup(part, found)) return undefined;
  }
  return found;
}

function* searchDocs(context: CommandContext, search: Search): Generator<Doc> {
  for (const row of searchRows(reader(context), search)) if (row) yield decode(row.raw);
}

const isOutput = (stage: Doc | undefined): boolean => stage !== undefined && ('$out' in stage || '$merge' in stage);

/** Runs a pipeline; with `$out` or `$merge` at its end the results are written and the answer is empty. */
export async function runAggregate(context: CommandContext): Promise<Doc> {
  const { body, database, pace } = context;
  const own = body['aggregate'];
  const pipeline = body['pipeline'];
  if (!Array.isArray(pipeline)) throw new CommandError(14, "'pipeline' option must be specified as an array");
  if (body['cursor'] === undefined && body['explain'] === undefined)
    throw new CommandError(9, "The 'cursor' option is required, except for aggregate with the explain argument");
  const namespace = `${database}.${typeof own === 'string' ? own : '$cmd.aggregate'}`;
  const output = isOutput(pipeline.at(-1) as Doc) ? (pipeline.at(-1) as Doc) : undefined;
  const stages = output ? pipeline.slice(0, -1) : pipeline;
  if (output && (body['readConcern'] as Doc | undefined)?.['level'] === 'linearizable')
    throw new CommandError(72, '$out and $merge cannot be used with a linearizable read concern');
  if (stages.some(isOutput))
    throw new CommandError(40601, '$out and $merge can only be the final stage in the pipeline');
  const first = Object.keys((stages[0] ?? {}) as Doc)[0];
  if (first === '$changeStream') throw notDone('$changeStream');
  const collection = readable(context, namespace);
  const { search, rest } = leading(stages as Doc[]);
  const scope = pipelineContext(context);
  const docs: Doc[] = [];
  if (first === '$collStats') {
    const asked = stages[0]!['$collStats'] as Doc;
    const strange = Object.keys(asked).find((name) => name !== 'count' && name !== 'storageStats');
    if (strange !== undefined) throw notDone(`$collStats with ${strange}`);
    const { ns, ...storageStats } = await collStats({ ...context, name: 'aggregate' });
    docs.push({
      ns,
      host: hostname(),
      localTime: context.now,
      ...(asked['count'] ? { count: storageStats['count'] } : {}),
      ...(asked['storageStats'] ? { storageStats } : {}),
    });
    rest.shift();
  } else if (first === '$listLocalSessions') {
    docs.push({ _id: body['lsid'] ?? {}, lastUse: context.now });
    rest.shift();
  } else if (collection && first !== '$documents') {
    const found = searchRows(reader(context), { ...search, collection, hint: body['hint'], context: scope });
    const needed = fieldsOfGroup(rest[0]?.['$group']);
    for (const row of found) {
      if (row) docs.push(decode(row.raw, needed));
      if (pace.due()) await pace.rest();
    }
  }
  const batchSize = integerOption((body['cursor'] as Doc | undefined)?.['batchSize'], 'batchSize', FIRST_BATCH);
  const results = compilePipeline(rest, scope)(docs);
  if (output) {
    await writeOutput(context, output, [...results]);
    return context.cursors.first(namespace, [][Symbol.iterator](), batchSize, pace, true, sessionName(context));
  }
  return context.cursors.first(namespace, encoded(results), batchSize, pace, false, sessionName(context));
}

function* encoded(docs: Iterable<Doc>): Generator<Buffer, void> {
  for (const doc of docs) yield encode(doc);
}

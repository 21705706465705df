import { CommandError } from '../errors.ts';
import { planSearch, type Search, searchRows } from '../query/execute.ts';
import type { Plan } from '../query/planner.ts';
import type { Doc } from '../values/decode.ts';
import { leading } from './aggregate.ts';
import { type Command, type CommandContext, filterContext } from './context.ts';
import { readable, reader, searchOf } from './read.ts';

function stageOf(plan: Plan): Doc {
  if (plan.stage === 'COLLSCAN') return { stage: 'COLLSCAN', direction: plan.reverse ? 'backward' : 'forward' };
  if (plan.stage === 'OR') return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.plans.map(scanOf) } };
  return { stage: 'FETCH', inputStage: scanOf(plan) };
}

function scanOf(plan: Plan): Doc {
  if (plan.stage !== 'IXSCAN') return stageOf(plan);
  const { index, reverse, ranges } = plan;
  return {
    stage: 'IXSCAN',
    keyPattern: index.spec['key'],
    indexName: index.name,
    isMultiKey: index.multikey.size > 0,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partial !== undefined,
    direction: reverse ? 'backward' : 'forward',
    ranges: ranges.length,
  };
}

function winningPlan(plan: Plan, search: Search, hasProjection: boolean): Doc {
  let stage = stageOf(plan);
  if (search.sort.length > 0 && !(plan.stage === 'IXSCAN' && plan.sorted)) {
    const sortPattern = Object.fromEntries(search.sort.map(({ path, direction }) => [path, direction]));
    stage = { stage: 'SORT', sortPattern, inputStage: stage };
  }
  if (search.limit > 0) stage = { stage: 'LIMIT', limitAmount: search.limit, inputStage: stage };
  return hasProjection ? { stage: 'PROJECTION_DEFAULT', inputStage: stage } : stage;
}

/** The search that a command would do, whatever its kind. */
function searchIn(context: CommandContext, inner: Doc): Search {
  const name = Object.keys(inner)[0]!;
  const namespace = `${context.database}.${String(inner[name])}`;
  const collection = readable(context, namespace) ?? { ...EMPTY, namespace };
  if (name === 'aggregate') {
    const { search } = leading(inner['pipeline'] as Doc[]);
    return { ...search, collection, hint: inner['hint'], context: filterContext(context, inner) };
  }
  const [statement] = (inner['updates'] ?? inner['deletes'] ?? []) as Doc[];
  if (name === 'update' || name === 'delete')
    return searchOf(context, collection, { filter: statement?.['q'], hint: statement?.['hint'] });
  if (['find', 'count', 'distinct', 'findAndModify'].includes(name)) return searchOf(context, collection, inner);
  throw new CommandError(59, `Explain failed due to unknown command: ${name}`);
}

const EMPTY = { id: 0, database: '', name: '', uuid: '', options: {}, indexes: [], nextRow: 0 };

/** Tells which index a command uses and, unless only the plan is asked for, how much it looked at. */
export const explain: Command = async (context) => {
  const inner = context.body['explain'] as Doc;
  const search = searchIn(context, inner);
  const plan = planSearch(search);
  const winning = winningPlan(plan, search, inner['projection'] !== undefined);
  const queryPlanner = {
    namespace: search.collection.namespace,
    indexFilterSet: false,
    parsedQuery: search.filter,
    winningPlan: winning,
    rejectedPlans: [],
  };
  const answer = { explainVersion: '1', queryPlanner, command: inner, serverInfo: { version: '8.0.0' }, ok: 1 };
  if (context.body['verbosity'] === 'queryPlanner') return answer;
  const stats = { keys: 0, docs: 0 };
  const start = performance.now();
  let nReturned = 0;
  for (const row of searchRows(reader(context), search, plan, stats)) {
    if (row) nReturned++;
    if (context.pace.due()) await context.pace.rest();
  }
  const executionStats = {
    executionSuccess: true,
    nReturned,
    executionTimeMillis: Math.round(performance.now() - start),
    totalKeysExamined: stats.keys,
    totalDocsExamined: stats.docs,
    executionStages: { ...winning, nReturned },
  };
  return { ...answer, executionStats };
};

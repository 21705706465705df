import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/match.ts';
import { identity } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
import { isPlainObject, valuesAt } from '../values/paths.ts';
import { changeAt } from '../update/targets.ts';
import { structuredCopy } from '../update/apply.ts';
import { evaluator } from './expressions.ts';
import { compilePipeline, type PipelineContext } from './stages.ts';

/** The documents of another collection of the same database that match a filter, by its indexes where they help. */
export type Resolve = (collection: string, filter: Doc) => Iterable<Doc>;

type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

/** The values that a local field joins by: elements of arrays one by one; null for a missing one. */
function joinValues(doc: Doc, path: string): unknown[] {
  return valuesAt(doc, path.split('.')).flatMap((value) =>
    Array.isArray(value) ? (value as unknown[]) : [value ?? null],
  );
}

export function lookup(spec: Doc, context: PipelineContext): Stage {
  const { from, localField, foreignField, as, pipeline } = spec as {
    from?: string;
    localField?: string;
    foreignField?: string;
    as: string;
    pipeline?: Doc[];
  };
  if (typeof as !== 'string') throw new CommandError(9, "must specify 'as' field for a $lookup");
  const variables = Object.entries((spec['let'] ?? {}) as Doc).map(([name, expression]) => ({
    name,
    evaluate: evaluator(expression, context),
  }));
  return function* (docs) {
    const known = new Map<string, Doc[]>();
    for (const doc of docs) {
      const filter: Doc = localField && foreignField ? { [foreignField]: { $in: joinValues(doc, localField) } } : {};
      const own = Object.fromEntries(variables.map(({ name, evaluate }) => [name, evaluate(doc)]));
      const key = identity([filter, own]);
      let joined = known.get(key);
      if (!joined) {
        const source = from === undefined ? [] : context.resolve(from, leadingMatch(filter, pipeline));
        const scope = { ...context, variables: { ...context.variables, ...own } };
        joined = [...(pipeline ? compilePipeline(pipeline, scope)(source) : source)];
        known.set(key, joined);
      }
      const copy = structuredCopy(doc);
      changeAt(copy, as.split('.'), () => joined);
      yield copy;
    }
  };
}

/** Lets a sub-pipeline's first `$match` find its documents by index; the stage itself still runs. */
function leadingMatch(filter: Doc, pipeline: Doc[] | undefined): Doc {
  const match = pipeline?.[0]?.['$match'];
  if (!isPlainObject(match) || '$expr' in match) return filter;
  return Object.keys(filter).length === 0 ? match : { $and: [filter, match] };
}

export function unionWith(spec: unknown, context: PipelineContext): Stage {
  const { coll, pipeline } = (isPlainObject(spec) ? spec : { coll: spec }) as { coll?: string; pipeline?: Doc[] };
  const run = compilePipeline(pipeline ?? [], context);
  return function* (docs) {
    yield* docs;
    yield* run(coll === undefined ? [] : context.resolve(coll, {}));
  };
}

export function graphLookup(spec: Doc, context: PipelineContext): Stage {
  const { from, connectFromField, connectToField, as, depthField, restrictSearchWithMatch } = spec as Record<
    string,
    string
  >;
  const start = evaluator(spec['startWith'], context);
  const maxDepth = integerOption(spec['maxDepth'], 'maxDepth', Infinity);
  const allowed = compileFilter((restrictSearchWithMatch ?? {}) as unknown as Doc, context);
  return function* (docs) {
    for (const doc of docs) {
      const found = new Map<string, Doc>();
      const first = start(doc);
      let frontier: unknown[] = Array.isArray(first) ? first : [first];
      for (let depth = 0; depth <= maxDepth && frontier.length > 0; depth++) {
        const next: unknown[] = [];
        for (const candidate of context.resolve(from!, { [connectToField!]: { $in: frontier } })) {
          const key = identity(candidate['_id']);
          if (found.has(key) || !allowed(candidate)) continue;
          found.set(key, depthField === undefined ? candidate : { ...candidate, [depthField]: depth });
          next.push(...joinValues(candidate, connectFromField!));
        }
        frontier = next;
      }
      yield { ...doc, [as!]: [...found.values()] };
    }
  };
}

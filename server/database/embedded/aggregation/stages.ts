import * as mingoStages from 'mingo/operators/pipeline';
import { Lazy } from 'mingo/lazy';
import { CommandError, notDone } from '../errors.ts';
import { compileFilter, type FilterContext } from '../query/match.ts';
import { parseSort, Sorter } from '../query/sort.ts';
import { changeAt } from '../update/targets.ts';
import { structuredCopy } from '../update/apply.ts';
import { identity } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
import { isPlainObject, valueAt } from '../values/paths.ts';
import { STREAMED } from './accumulators.ts';
import { evaluator, mingoOptions, refuseWithin } from './expressions.ts';
import { graphLookup, lookup, type Resolve, unionWith } from './joins.ts';
import { documentStage } from './update-pipeline.ts';

export type PipelineContext = FilterContext & { resolve: Resolve };
type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

const FROM_MINGO = new Set(['$bucket', '$bucketAuto', '$densify', '$fill', '$setWindowFields', '$redact']);
const NOT_DONE =
  /^\$(changeStream|collStats|currentOp|geoNear|indexStats|listSessions|planCacheStats|search|searchMeta|vectorSearch|shardedDataDistribution)$/;

function* limited(docs: Iterable<Doc>, skip: number, limit: number): Generator<Doc> {
  let at = 0;
  if (limit > 0)
    for (const doc of docs) {
      if (at++ >= skip) yield doc;
      if (at >= skip + limit) return;
    }
}

function group(spec: Doc, context: PipelineContext): Stage {
  if (!isPlainObject(spec) || !('_id' in spec))
    throw new CommandError(15955, 'a group specification must include an _id');
  const idOf = evaluator(spec['_id'], context);
  const fields = Object.entries(spec).filter(([name]) => name !== '_id');
  const specs = fields.map(([name, accumulator]) => {
    const [operator, operand] = isPlainObject(accumulator) ? Object.entries(accumulator)[0]! : [undefined, undefined];
    if (!operator?.startsWith('$')) throw new CommandError(40234, `The field '${name}' must be an accumulator object`);
    const make = STREAMED[operator];
    if (!make) return { name, make: undefined, evaluate: evaluator({ [operator]: operand }, context) };
    return { name, make, evaluate: evaluator(operand, context) };
  });
  return function* (docs) {
    const groups = new Map<
      string,
      { id: unknown; docs: Doc[]; accumulators: ReturnType<(typeof STREAMED)[string]>[] }
    >();
    const keepsDocs = specs.some(({ make }) => !make);
    for (const doc of docs) {
      const id = idOf(doc) ?? null;
      const key = identity(id);
      let found = groups.get(key);
      if (!found)
        groups.set(
          key,
          (found = { id, docs: [], accumulators: specs.map(({ make }) => (make ?? STREAMED['$first']!)()) }),
        );
      if (keepsDocs) found.docs.push(doc);
      for (let i = 0; i < specs.length; i++) if (specs[i]!.make) found.accumulators[i]!.add(specs[i]!.evaluate(doc));
    }
    for (const { id, docs: members, accumulators } of groups.values()) {
      const result: Doc = { _id: id };
      for (const [i, { name, make, evaluate }] of specs.entries())
        result[name] = make ? accumulators[i]!.result() : evaluate(members);
      yield result;
    }
  };
}

function sort(spec: unknown, context: PipelineContext): Stage {
  const fields = parseSort(spec);
  return (docs) => {
    const sorter = new Sorter<Doc>(fields, context.collation);
    for (const doc of docs) sorter.add(doc, doc);
    return sorter.sorted();
  };
}

function unwind(spec: unknown): Stage {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = (
    isPlainObject(spec) ? spec : { path: spec }
  ) as Record<string, unknown>;
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw new CommandError(28818, 'path option to $unwind stage should be prefixed with a "$"');
  const parts = path.slice(1).split('.');
  const withItem = (doc: Doc, item: unknown, index: number | null): Doc => {
    const copy = structuredCopy(doc);
    changeAt(copy, parts, () => item);
    if (typeof includeArrayIndex === 'string') changeAt(copy, includeArrayIndex.split('.'), () => index);
    return copy;
  };
  return function* (docs) {
    for (const doc of docs) {
      const value = valueAt(doc, parts);
      if (Array.isArray(value) && value.length > 0)
        for (const [i, item] of value.entries()) yield withItem(doc, item as unknown, i);
      else if (preserveNullAndEmptyArrays === true) yield withItem(doc, Array.isArray(value) ? undefined : value, null);
      else if (value !== undefined && value !== null && !Array.isArray(value)) yield withItem(doc, value, null);
    }
  };
}

function facet(spec: Doc, context: PipelineContext): Stage {
  const parts = Object.entries(spec).map(([name, stages]) => ({
    name,
    run: compilePipeline(stages as Doc[], context),
  }));
  return (docs) => {
    const all = [...docs];
    return [Object.fromEntries(parts.map(({ name, run }) => [name, [...run(all)]]))];
  };
}

function fromMingo(name: string, operand: unknown, context: PipelineContext): Stage {
  refuseWithin(operand);
  const stage = (
    mingoStages as unknown as Record<
      string,
      (docs: unknown, operand: unknown, options: unknown) => { collect(): Doc[] }
    >
  )[name]!;
  return (docs) => {
    try {
      return stage(Lazy([...docs].map(structuredCopy)), operand, mingoOptions(context))
        .collect()
        .filter((doc) => doc !== undefined)
        .map((doc) => ('_id' in doc ? { _id: doc['_id'], ...doc } : doc));
    } catch (error) {
      throw error instanceof CommandError
        ? error
        : new CommandError(2, error instanceof Error ? error.message : String(error));
    }
  };
}

function sample(size: number): Stage {
  return (docs) =>
    [...docs]
      .map((doc) => ({ doc, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, size)
      .map(({ doc }) => doc);
}

function compileStage(name: string, operand: unknown, context: PipelineContext): Stage {
  const single = documentStage(name, operand, context);
  if (single)
    return function* (docs) {
      for (const doc of docs) yield single(doc);
    };
  switch (name) {
    case '$match': {
      const matches = compileFilter(operand as Doc, context);
      return function* (docs) {
        for (const doc of docs) if (matches(doc)) yield doc;
      };
    }
    case '$sort':
      return sort(operand, context);
    case '$limit':
      return (docs) => limited(docs, 0, integerOption(operand, '$limit', 0));
    case '$skip':
      return (docs) => limited(docs, integerOption(operand, '$skip', 0), Infinity);
    case '$group':
      return group(operand as Doc, context);
    case '$count':
      return function* (docs) {
        const count = [...docs].length;
        if (count > 0) yield { [operand as string]: count };
      };
    case '$sortByCount': {
      const run = compilePipeline(
        [{ $group: { _id: operand, count: { $sum: 1 } } }, { $sort: { count: -1 } }],
        context,
      );
      return run;
    }
    case '$unwind':
      return unwind(operand);
    case '$facet':
      return facet(operand as Doc, context);
    case '$sample':
      return sample(integerOption((operand as Doc)['size'], 'size', 0));
    case '$lookup':
      return lookup(operand as Doc, context);
    case '$unionWith':
      return unionWith(operand, context);
    case '$graphLookup':
      return graphLookup(operand as Doc, context);
    case '$documents': {
      const evaluate = evaluator(operand, context);
      return () => evaluate({}) as Doc[];
    }
    default:
      if (FROM_MINGO.has(name)) return fromMingo(name, operand, context);
      if (NOT_DONE.test(name)) throw notDone(name);
      throw new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}

/** Turns a pipeline without `$out` and `$merge` into a function of documents. */
export function compilePipeline(stages: Doc[], context: PipelineContext): Stage {
  const steps = stages.map((stage) => {
    const names = isPlainObject(stage) ? Object.keys(stage) : [];
    if (names.length !== 1)
      throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
    return compileStage(names[0]!, stage[names[0]!], context);
  });
  return (docs) => steps.reduce((source, step) => step(source), docs);
}

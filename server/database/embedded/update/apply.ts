import { ObjectId } from 'bson';
import { CommandError } from '../errors.ts';
import { type FilterContext, isCondition } from '../query/match.ts';
import { positionOf } from '../query/positional.ts';
import { equal } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject, valueAt } from '../values/paths.ts';
import { compileStages } from '../aggregation/update-pipeline.ts';
import { type Modifier, MODIFIERS } from './modifiers.ts';
import { changeAt, expandPath, parseArrayFilters, type Positions } from './targets.ts';

/** An update ready to run: gives the new document from a copy of the old that it may change. */
export type Updater = {
  replaces: boolean;
  apply(doc: Doc, inserting: boolean): Doc;
};

export type UpdateRequest = { update: unknown; filter: Doc; arrayFilters?: unknown; context: FilterContext };

type Step = { operator: string; parts: string[]; modify: Modifier; to?: string[] };

/** Understands a replacement, a document of operators or a pipeline. Throws 9, 40 and others as a server does. */
export function compileUpdate({ update, filter, arrayFilters, context }: UpdateRequest): Updater {
  if (Array.isArray(update)) {
    const run = compileStages(update as Doc[], context);
    return {
      replaces: false,
      apply: (doc) => keepId(doc, { ...('_id' in doc ? { _id: doc['_id'] } : {}), ...run(doc) }),
    };
  }
  if (!isPlainObject(update)) throw new CommandError(9, 'Update argument must be either an object or an array');
  const first = Object.keys(update)[0];
  if (first === undefined || !first.startsWith('$'))
    return { replaces: true, apply: (doc) => keepId(doc, { ...('_id' in doc ? { _id: doc['_id'] } : {}), ...update }) };
  const filters = parseArrayFilters(arrayFilters, context);
  const steps = parseSteps(update, context);
  for (const name of filters.keys())
    if (!steps.some(({ parts }) => parts.includes(`$[${name}]`)))
      throw new CommandError(
        9,
        `The array filter for identifier '${name}' was not used in the update ${JSON.stringify(update)}`,
      );
  return { replaces: false, apply: (doc, inserting) => runSteps(doc, steps, inserting, filters, filter, context) };
}

function keepId(before: Doc, after: Doc): Doc {
  if (before['_id'] !== undefined && !equal(before['_id'], after['_id']))
    throw new CommandError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  return after;
}

function parseSteps(update: Doc, context: FilterContext): Step[] {
  const steps: Step[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!operator.startsWith('$') || (operator !== '$rename' && !MODIFIERS[operator]))
      throw new CommandError(
        9,
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    if (!isPlainObject(fields))
      throw new CommandError(
        9,
        `Modifiers operate on fields but we found type ${typeof fields} instead. For example: {$mod: {<field>: ...}}`,
      );
    for (const [path, operand] of Object.entries(fields)) {
      const parts = path.split('.');
      if (parts.includes(''))
        throw new CommandError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
      if (operator === '$rename') steps.push(...renameSteps(parts, operand));
      else steps.push({ operator, parts, modify: MODIFIERS[operator]!(operand, context) });
    }
  }
  // why: a server applies them by path, which decides the order of new fields.
  steps.sort((a, b) => comparePaths(a.parts, b.parts));
  for (const [i, { parts }] of steps.entries()) {
    const next = steps[i + 1]?.parts;
    if (next && parts.every((part, j) => next[j] === part))
      throw new CommandError(
        40,
        `Updating the path '${next.join('.')}' would create a conflict at '${parts.join('.')}'`,
      );
  }
  return steps;
}

function comparePaths(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) continue;
    const numbers = /^\d+$/.test(x) && /^\d+$/.test(y);
    return numbers ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return a.length - b.length;
}

function renameSteps(parts: string[], target: unknown): Step[] {
  if (typeof target !== 'string' || target === '') throw new CommandError(2, 'The $rename target must be a string');
  const to = target.split('.');
  if (target === parts.join('.')) throw new CommandError(2, 'The source and target field for $rename must differ');
  if ([...parts, ...to].some((part) => part.startsWith('$')))
    throw new CommandError(2, 'The source and target of $rename may not be dynamic');
  return [
    { operator: '$rename', parts, modify: () => undefined, to },
    { operator: '$renameTarget', parts: to, modify: (current) => current },
  ];
}

function runSteps(
  doc: Doc,
  steps: Step[],
  inserting: boolean,
  filters: Positions['filters'],
  filter: Doc,
  context: FilterContext,
): Doc {
  const id = doc['_id'];
  const matchedIn = structuredCopy(doc);
  const positions: Positions = { filters, matched: (parts) => positionOf(matchedIn, parts, filter, context) };
  for (const { operator, parts, modify, to } of steps) {
    if (operator === '$setOnInsert' && !inserting) continue;
    if (to) {
      if ([parts, to].some((path) => path.some((_, i) => Array.isArray(valueAt(doc, path.slice(0, i))))))
        throw new CommandError(2, `The source and target of $rename cannot be array elements: ${parts.join('.')}`);
      const value = valueAt(doc, parts);
      if (value === undefined) continue;
      changeAt(doc, parts, () => undefined);
      changeAt(doc, to, () => value);
    } else
      for (const path of expandPath(doc, parts, positions))
        changeAt(doc, path, (current) => modify(current, path.join('.')));
  }
  if (id !== undefined && !equal(id, doc['_id']))
    throw new CommandError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  return doc;
}

/** A copy whose arrays and embedded documents can be changed without touching the original. */
export function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, structuredCopy(item)])) as T;
}

/** The document that an upsert begins with: what the filter says by equality. */
export function documentFromFilter(filter: Doc, doc: Doc = {}): Doc {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) documentFromFilter(part, doc);
    else if (name === '$or' && (operand as Doc[]).length === 1) documentFromFilter((operand as Doc[])[0]!, doc);
    if (name.startsWith('$')) continue;
    const all =
      isCondition(operand) && Array.isArray(operand['$all']) && operand['$all'].length === 1
        ? (operand['$all'][0] as unknown)
        : undefined;
    const isIn =
      isCondition(operand) && Array.isArray(operand['$in']) && operand['$in'].length === 1
        ? (operand['$in'][0] as unknown)
        : undefined;
    const value = isCondition(operand) ? (operand['$eq'] ?? all ?? isIn) : operand;
    if (
      value === undefined ||
      (typeof value === 'object' && value !== null && (value as Doc)['_bsontype'] === 'BSONRegExp')
    )
      continue;
    if (valueAt(doc, name.split('.')) !== undefined)
      throw new CommandError(54, `cannot infer query fields to set, path '${name}' is matched twice`);
    changeAt(doc, name.split('.'), () => value);
  }
  return doc;
}

/** The new document of an upsert, with an `_id` in first place. */
export function upsertDocument(updater: Updater, filter: Doc): Doc {
  const base = documentFromFilter(filter);
  const start = updater.replaces ? ('_id' in base ? { _id: base['_id'] } : {}) : base;
  const made = updater.apply(start, true);
  const { _id = new ObjectId(), ...rest } = made;
  return { _id, ...rest };
}

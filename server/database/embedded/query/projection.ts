import { type Evaluate, evaluator } from '../aggregation/expressions.ts';
import { CommandError, notDone } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import { compileCondition, compileFilter, type FilterContext, isCondition } from './match.ts';
import { positionOf } from './positional.ts';

type Node = boolean | Map<string, Node> | { compute: (root: Doc, value: unknown) => unknown };
export type Projector = (doc: Doc) => Doc;

const isFlag = (value: unknown): boolean => typeof value === 'boolean' || isNumeric(value);
const flag = (value: unknown): boolean => (isNumeric(value) ? toNumber(value) !== 0 : value === true);

function place(tree: Map<string, Node>, path: string, node: Node): void {
  const parts = path.split('.');
  let level = tree;
  for (const [i, part] of parts.entries()) {
    const known = level.get(part);
    if (i === parts.length - 1) {
      if (known !== undefined) throw new CommandError(31249, `Path collision at ${path}`);
      level.set(part, node);
    } else if (known instanceof Map) level = known;
    else {
      if (known !== undefined)
        throw new CommandError(31249, `Path collision at ${path} remaining portion ${parts.slice(i).join('.')}`);
      const next = new Map<string, Node>();
      level.set(part, next);
      level = next;
    }
  }
}

const computes = (tree: Map<string, Node>): boolean =>
  [...tree.values()].some((node) => (node instanceof Map ? computes(node) : typeof node === 'object'));

/** `keep` tells what becomes of a field that the tree does not name. */
function apply(value: unknown, tree: Map<string, Node>, keep: boolean, root: Doc): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) =>
      isPlainObject(item) || Array.isArray(item) || computes(tree)
        ? apply(item, tree, keep, root)
        : keep
          ? item
          : undefined,
    );
    return items.filter((item) => item !== undefined);
  }
  if (!isPlainObject(value)) {
    if (!computes(tree)) return keep ? value : undefined;
    value = {};
  }
  const from = value as Doc;
  const result: Doc = {};
  for (const [name, item] of Object.entries(from)) {
    const node = tree.get(name);
    if (node === undefined ? keep : node === true) result[name] = item;
    else if (node instanceof Map) result[name] = apply(item, node, keep, root);
    else if (typeof node === 'object' && keep) result[name] = node.compute(root, item);
    if (result[name] === undefined) delete result[name];
  }
  for (const [name, node] of tree) {
    if (typeof node !== 'object' || (keep && Object.hasOwn(from, name))) continue;
    if (node instanceof Map && (Object.hasOwn(from, name) || !computes(node))) continue;
    const computed = node instanceof Map ? apply({}, node, keep, root) : node.compute(root, from[name]);
    if (computed !== undefined) result[name] = computed;
  }
  return result;
}

function slice(operand: unknown): (value: unknown) => unknown {
  const [skip, limit] = (Array.isArray(operand) ? operand : [operand]).map((n) =>
    isNumeric(n) ? toNumber(n) : Number.NaN,
  );
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (limit === undefined) return skip! < 0 ? value.slice(skip) : value.slice(0, skip);
    const start = skip! < 0 ? Math.max(value.length + skip!, 0) : skip!;
    return value.slice(start, start + limit);
  };
}

function elemMatch(operand: Doc, context: FilterContext): (value: unknown) => unknown {
  const test = isCondition(operand) ? compileCondition(operand, context) : undefined;
  const matches = test
    ? (item: unknown) => test([item])
    : (item: unknown) => isPlainObject(item) && compileFilter(operand, context)(item);
  return (value) => {
    const found = Array.isArray(value) ? value.filter(matches).slice(0, 1) : [];
    return found.length > 0 ? found : undefined;
  };
}

/** Fields set from expressions with everything else kept: `$addFields`, `$set`; `undefined` from `$$REMOVE` removes. */
export function compileFields(fields: Doc, context: FilterContext): Projector {
  const tree = new Map<string, Node>();
  for (const [path, expression] of Object.entries(fields)) placeComputed(tree, path, expression, context);
  return (doc) => apply(doc, tree, true, doc) as Doc;
}

function placeComputed(tree: Map<string, Node>, path: string, expression: unknown, context: FilterContext): void {
  if (isPlainObject(expression) && !isCondition(expression) && Object.keys(expression).length > 0) {
    for (const [name, inner] of Object.entries(expression)) placeComputed(tree, `${path}.${name}`, inner, context);
    return;
  }
  let evaluate: Evaluate;
  try {
    evaluate = evaluator(expression, context);
  } catch (error) {
    if (error instanceof CommandError && error.code === 168) throw new CommandError(31325, error.message);
    throw error;
  }
  place(tree, path, { compute: (root) => evaluate(root) });
}

/** Leaves fields out: `$unset`. */
export function compileUnset(paths: string[]): Projector {
  const tree = new Map<string, Node>();
  for (const path of paths) place(tree, path, false);
  return (doc) => apply(doc, tree, true, doc) as Doc;
}

/** The projection of a find (with `filter`, for the positional `$`) or of `$project`. Throws 31249, 31253 … for bad ones. */
export function compileProjection(spec: Doc, context: FilterContext, filter?: Doc): Projector {
  const tree = new Map<string, Node>();
  let including: boolean | undefined;
  let id: boolean | undefined;
  let positional: { path: string; index: (doc: Doc) => number } | undefined;
  const choose = (wanted: boolean, path: string): void => {
    if (including !== undefined && including !== wanted)
      throw new CommandError(
        wanted ? 31253 : 31254,
        `Cannot do ${wanted ? 'in' : 'ex'}clusion on field ${path} in ${wanted ? 'ex' : 'in'}clusion projection`,
      );
    including = wanted;
  };
  const visit = (path: string, value: unknown): void => {
    if (path === '_id' && isFlag(value)) id = flag(value);
    else if (filter && path.endsWith('.$')) {
      choose(true, path);
      const base = path.slice(0, -2);
      positional = { path: base, index: (doc) => positionOf(doc, base.split('.'), filter, context) };
      place(tree, base, {
        compute: (root, item) => (Array.isArray(item) ? item.slice(positional!.index(root)).slice(0, 1) : item),
      });
    } else if (isFlag(value)) {
      choose(flag(value), path);
      place(tree, path, flag(value));
    } else if (
      filter &&
      isPlainObject(value) &&
      '$slice' in value &&
      (isNumeric(value['$slice']) || Array.isArray(value['$slice']))
    ) {
      const cut = slice(value['$slice']);
      place(tree, path, { compute: (_root, item) => cut(item) });
    } else if (filter && isPlainObject(value) && '$elemMatch' in value) {
      choose(true, path);
      const match = elemMatch(value['$elemMatch'] as Doc, context);
      place(tree, path, { compute: (_root, item) => match(item) });
    } else if (isPlainObject(value) && '$meta' in value) throw notDone('$meta');
    else if (isPlainObject(value) && !isCondition(value)) {
      if (Object.keys(value).length === 0)
        throw new CommandError(51270, 'An empty sub-projection is not a valid value.');
      for (const [name, inner] of Object.entries(value)) visit(`${path}.${name}`, inner);
    } else {
      choose(true, path);
      placeComputed(tree, path, value, context);
    }
  };
  for (const [path, value] of Object.entries(spec)) visit(path, value);
  const keep = !(including ?? id === true);
  if (!keep && id !== false && !tree.has('_id')) tree.set('_id', true);
  if (keep && id === false) tree.set('_id', false);
  return (doc) => apply(doc, tree, keep, doc) as Doc;
}

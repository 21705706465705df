import { BSONRegExp } from 'bson';
import { evaluator, type ExpressionContext, truthy } from '../aggregation/expressions.ts';
import { CommandError, notDone } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject, valuesAt } from '../values/paths.ts';
import type { Collation } from './collation.ts';
import { OPERATORS, type Test } from './operators.ts';
import { toRegExp } from './regex.ts';

export type Matcher = (doc: Doc) => boolean;
export type FilterContext = ExpressionContext & {
  collation?: Collation | undefined;
  /** Values are elements of an array that `$elemMatch` has entered already. */
  whole?: boolean;
};

const NOT_DONE =
  /^\$(where|function|jsonSchema|text|near|nearSphere|geoWithin|geoIntersects|within|geoNear|uniqueDocs)$/;

/** Turns a filter into a test of documents. Throws 2 for a filter that MongoDB refuses, 238 for what is not done. */
export function compileFilter(filter: Doc, context: FilterContext = {}): Matcher {
  const tests: Matcher[] = [];
  for (const [name, operand] of Object.entries(filter)) {
    if (name.startsWith('$')) tests.push(compileTop(name, operand, context));
    else tests.push(compileField(name, operand, context));
  }
  if (tests.length === 1) return tests[0]!;
  return (doc) => tests.every((test) => test(doc));
}

function compileTop(name: string, operand: unknown, context: FilterContext): Matcher {
  switch (name) {
    case '$and':
    case '$or':
    case '$nor': {
      if (!Array.isArray(operand) || operand.length === 0)
        throw new CommandError(2, `${name} argument must be a non-empty array`);
      const tests = operand.map((part: unknown) => {
        if (!isPlainObject(part)) throw new CommandError(2, `${name} argument's entries must be objects`);
        return compileFilter(part, context);
      });
      if (name === '$and') return (doc) => tests.every((test) => test(doc));
      if (name === '$or') return (doc) => tests.some((test) => test(doc));
      return (doc) => !tests.some((test) => test(doc));
    }
    case '$expr': {
      const evaluate = evaluator(operand, context);
      return (doc) => truthy(evaluate(doc));
    }
    case '$comment':
      return () => true;
    case '$sampleRate':
      return () => Math.random() < Number(operand);
    default:
      if (NOT_DONE.test(name)) throw notDone(name);
      throw new CommandError(
        2,
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
}

function compileField(path: string, operand: unknown, context: FilterContext): Matcher {
  const parts = path.split('.');
  const test = compileCondition(operand, context);
  if (parts.length === 1) return (doc) => test([Object.hasOwn(doc, path) ? doc[path] : undefined]);
  return (doc) => test(valuesAt(doc, parts));
}

/** True for `{ $gt: 5 }`, false for an embedded document to compare with. */
export function isCondition(operand: unknown): operand is Doc {
  if (!isPlainObject(operand)) return false;
  const first = Object.keys(operand)[0];
  return first !== undefined && first.startsWith('$') && first !== '$ref' && first !== '$id' && first !== '$db';
}

/** A test of the values that a path means. */
export function compileCondition(operand: unknown, context: FilterContext): Test {
  if (operand instanceof BSONRegExp) return OPERATORS['$regex']!(operand, context);
  if (!isCondition(operand)) return OPERATORS['$eq']!(operand, context);
  const tests: Test[] = [];
  for (const [name, value] of Object.entries(operand)) {
    if (name === '$options' && '$regex' in operand) continue;
    if (name === '$not') tests.push(negated(value, context));
    else if (name === '$elemMatch') tests.push(compileElemMatch(value, context));
    else if (name === '$all') tests.push(compileAll(value, context));
    else if (name === '$regex') tests.push(OPERATORS['$regex']!(toRegExp(value, operand['$options']), context));
    else if (NOT_DONE.test(name)) throw notDone(name);
    else {
      const operator = OPERATORS[name];
      if (!operator) throw new CommandError(2, `unknown operator: ${name}`);
      tests.push(operator(value, context));
    }
  }
  return tests.length === 1 ? tests[0]! : (values) => tests.every((test) => test(values));
}

function negated(operand: unknown, context: FilterContext): Test {
  if (!(operand instanceof BSONRegExp) && !isCondition(operand))
    throw new CommandError(2, '$not needs a regex or a document');
  const test = compileCondition(operand, context);
  return (values) => !test(values);
}

function compileElemMatch(operand: unknown, context: FilterContext): Test {
  if (!isPlainObject(operand)) throw new CommandError(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  const onValues = isCondition(operand) && first !== '$and' && first !== '$or' && first !== '$nor' && first !== '$expr';
  if (onValues) {
    const test = compileCondition(operand, { ...context, whole: true });
    return (values) => values.some((value) => Array.isArray(value) && value.some((element) => test([element])));
  }
  const matches = compileFilter(operand, { ...context, whole: false });
  const test = (element: unknown): boolean =>
    (isPlainObject(element) && matches(element)) || (Array.isArray(element) && matches({ ...element } as Doc));
  return (values) => values.some((value) => Array.isArray(value) && value.some(test));
}

function compileAll(operand: unknown, context: FilterContext): Test {
  if (!Array.isArray(operand)) throw new CommandError(2, '$all needs an array');
  const tests = operand.map((item: unknown) =>
    compileCondition(
      isCondition(item) && '$elemMatch' in item ? item : item instanceof BSONRegExp ? item : { $eq: item },
      context,
    ),
  );
  return (values) => tests.length > 0 && tests.every((test) => test(values));
}

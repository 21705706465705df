import { Context, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as windows from 'mingo/operators/window';
import { CommandError, notDone } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import { ACCUMULATORS } from './accumulators.ts';
import { OPERATORS } from './operators.ts';

/** What an expression sees besides the document: the statement's time and the variables of `let`. */
export type ExpressionContext = { now?: Date | undefined; variables?: Doc | undefined };

export type Evaluate = (doc: unknown, variables?: Doc) => unknown;

/** mingo's options; the class is not exported, but an operator is handed an instance. */
type MingoOptions = Parameters<typeof evalExpr>[2] & { update(locals: Doc): MingoOptions };
type MingoTable = Parameters<typeof Context.init>[0];

const REFUSED = new Set(
  '$function $accumulator $where $meta $toHashedIndexKey $sampleRate $dateAdd $dateSubtract $week $top $topN $bottom $bottomN'.split(
    ' ',
  ),
);
const CAPTURE = '$opencallOptions';

const trusted = (table: object): object =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !REFUSED.has(name)));

export const context = Context.init({
  expression: {
    ...trusted(expressions),
    ...OPERATORS,
    [CAPTURE]: (_doc: unknown, _expr: unknown, options: unknown) => options,
  },
  accumulator: { ...trusted(accumulators), ...ACCUMULATORS },
  window: trusted(windows),
} as unknown as MingoTable);

const known = new Set([...Object.keys(expressions), ...Object.keys(accumulators), ...Object.keys(OPERATORS)]);

/** False, null, missing and zero of every type are false; everything else is true. */
export function truthy(value: unknown): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return value !== false && value !== null && value !== undefined;
}

/** Throws 238 for an operator that is not done, anywhere in the operand of one of mingo's stages. */
export function refuseWithin(operand: unknown): void {
  if (typeof operand !== 'object' || operand === null) return;
  for (const [name, value] of Object.entries(operand)) {
    if (REFUSED.has(name)) throw notDone(name);
    if (name !== '$literal') refuseWithin(value);
  }
}

/** Refuses, before anything runs, operators that are unknown or not done. */
function check(expression: unknown): void {
  if (Array.isArray(expression)) expression.forEach(check);
  else if (isPlainObject(expression)) {
    const names = Object.keys(expression);
    const operator = names.find((name) => name.startsWith('$'));
    if (operator === '$literal') return;
    if (operator !== undefined) {
      if (names.length > 1)
        throw new CommandError(15983, 'An object representing an expression must have exactly one field');
      if (REFUSED.has(operator)) throw notDone(operator);
      if (!known.has(operator)) throw new CommandError(168, `Unrecognized expression '${operator}'`);
    }
    for (const value of Object.values(expression)) check(value);
  }
}

/** Fresh options of mingo's for one statement. */
export function mingoOptions({ now, variables }: ExpressionContext): MingoOptions {
  const globals = { ...variables, ...(now ? { NOW: now } : {}) };
  const options = evalExpr(null, { [CAPTURE]: 1 }, {
    context,
    variables: globals,
  } as unknown as MingoOptions) as MingoOptions;
  return options.update({ timestamp: now?.getTime() });
}

/** Turns an aggregation expression into a function of a document. Throws 168 or 238 for what it cannot do. */
export function evaluator(expression: unknown, given: ExpressionContext): Evaluate {
  if (typeof expression !== 'object' && !(typeof expression === 'string' && expression.startsWith('$')))
    return () => expression;
  const field = typeof expression === 'string' ? /^\$([A-Za-z_]\w*)$/.exec(expression)?.[1] : undefined;
  if (field !== undefined) return (doc) => (isPlainObject(doc) && Object.hasOwn(doc, field) ? doc[field] : undefined);
  check(expression);
  const options = mingoOptions(given);
  return (doc, variables) => {
    try {
      return evalExpr(doc, expression, options.update({ root: doc, ...(variables ? { variables } : {}) }));
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(40515, error instanceof Error ? error.message : String(error));
    }
  };
}

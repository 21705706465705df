import * as mingo from 'mingo/operators/expression';
import { evalExpr } from 'mingo/core';
import { CommandError, notDone } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import type { Operator } from './operators.ts';

const mingoOperators = mingo as unknown as Record<string, Operator>;
const literal = (value: unknown): unknown => ({ $literal: value });

/** mingo's operator on arguments that have been evaluated: nothing for nothing, and a refusal of what is no date. */
function checked(name: string, field: string): Operator {
  return (doc, expression, options) => {
    const given = evalExpr(doc, expression, options);
    const named =
      isPlainObject(given) && !(given instanceof Date) ? given : { [field]: Array.isArray(given) ? given[0] : given };
    const date = named[field];
    if (date === null || date === undefined) return named['onNull'] ?? null;
    if (name !== '$dateFromString' && typeof date === 'string')
      throw new CommandError(16006, `can't convert from string to Date in ${name}`);
    const args = Object.fromEntries(
      Object.entries(named).map(([key, value]) => [key, literal(isNumeric(value) ? toNumber(value) : value)]),
    );
    const result = mingoOperators[name]!(doc, isPlainObject(given) ? args : args[field], options);
    if (result === undefined) throw new CommandError(241, `${name} cannot read '${String(date)}'`);
    return result;
  };
}

const CHECKED =
  '$year $month $dayOfMonth $dayOfWeek $dayOfYear $hour $minute $second $millisecond $isoWeek $isoWeekYear $isoDayOfWeek $dateToParts $dateTrunc';

/** Dates by mingo, where it is right. */
export const DATES: Record<string, Operator> = {
  ...Object.fromEntries(CHECKED.split(' ').map((name) => [name, checked(name, 'date')])),
  $dateFromString: checked('$dateFromString', 'dateString'),
  $dateDiff: checked('$dateDiff', 'startDate'),
  $dateToString: (doc, expression, options) => {
    if (String(evalExpr(doc, (expression as Doc)['format'], options)).includes('%G'))
      throw notDone('$dateToString with %G');
    return checked('$dateToString', 'date')(doc, expression, options);
  },
  $dateFromParts: (doc, expression, options) => {
    if ('isoWeekYear' in (expression as Doc)) throw notDone('$dateFromParts with isoWeekYear');
    return mingoOperators['$dateFromParts']!(doc, expression, options);
  },
};

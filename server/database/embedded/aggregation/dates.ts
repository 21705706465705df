import * as mingo from 'mingo/operators/expression';
import { evalExpr } from 'mingo/core';
import { CommandError } from '../errors.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import type { Operator } from './operators.ts';

const DAY = 86_400_000;
const UNITS: Record<string, number> = {
  week: 7 * DAY,
  day: DAY,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};
const MONTHS: Record<string, number> = { year: 12, quarter: 3, month: 1 };

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

function shifted(sign: 1 | -1): Operator {
  return (doc, expression, options) => {
    const { startDate, unit, amount, timezone } = evalExpr(doc, expression, options) as Record<string, unknown>;
    if ([startDate, unit, amount].some((value) => value === null || value === undefined)) return null;
    if (!(startDate instanceof Date) || !isNumeric(amount))
      throw new CommandError(5166403, '$dateAdd needs a date and an amount');
    const count = toNumber(amount) * sign;
    const months = MONTHS[unit as string];
    if (months !== undefined) return addMonths(startDate, count * months, zoneOffset(startDate, timezone));
    const length = UNITS[unit as string];
    if (length === undefined) throw new CommandError(9, `unknown time unit value: ${String(unit)}`);
    const moved = new Date(startDate.getTime() + count * length);
    // why: a day in a zone is as long as its clock says, also when the clock is changed.
    const drift = length >= DAY ? zoneOffset(startDate, timezone) - zoneOffset(moved, timezone) : 0;
    return new Date(moved.getTime() + drift);
  };
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function zoneOffset(at: Date, timezone: unknown): number {
  if (typeof timezone !== 'string' || timezone === 'UTC' || timezone === 'GMT') return 0;
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(timezone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  const shown = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' }).format(at);
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(shown) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

function addMonths(start: Date, months: number, offset: number): Date {
  const local = new Date(start.getTime() + offset);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, last));
  return new Date(local.getTime() - offset);
}

/** Weeks begin on Sunday; the days before the year's first Sunday are week 0. */
const week: Operator = (doc, expression, options) => {
  const dayOfYear = checked('$dayOfYear', 'date')(doc, expression, options);
  const dayOfWeek = checked('$dayOfWeek', 'date')(doc, expression, options);
  return dayOfYear === null ? null : Math.floor((Number(dayOfYear) - Number(dayOfWeek) + 7) / 7);
};

const dateToString: Operator = (doc, expression, options) => {
  const given = expression as Record<string, unknown>;
  const format = evalExpr(doc, given['format'], options);
  if (typeof format !== 'string' || !format.includes('%G'))
    return checked('$dateToString', 'date')(doc, expression, options);
  const year = checked('$isoWeekYear', 'date')(
    doc,
    given['timezone'] === undefined ? given['date'] : { date: given['date'], timezone: given['timezone'] },
    options,
  );
  return checked('$dateToString', 'date')(
    doc,
    { ...given, format: literal(format.replaceAll('%G', String(year))) },
    options,
  );
};

const dateFromParts: Operator = (doc, expression, options) => {
  const parts = evalExpr(doc, expression, options) as Record<string, unknown>;
  if (parts['isoWeekYear'] === undefined) return mingoOperators['$dateFromParts']!(doc, expression, options);
  const {
    isoWeekYear,
    isoWeek = 1,
    isoDayOfWeek = 1,
    hour = 0,
    minute = 0,
    second = 0,
    millisecond = 0,
    timezone,
  } = parts;
  const fourth = new Date(Date.UTC(Number(isoWeekYear), 0, 4));
  const days = (Number(isoWeek) - 1) * 7 + Number(isoDayOfWeek) - (fourth.getUTCDay() || 7);
  const date = new Date(fourth.getTime() + days * DAY);
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number(millisecond));
  return new Date(date.getTime() - zoneOffset(date, timezone));
};

const CHECKED =
  '$year $month $dayOfMonth $dayOfWeek $dayOfYear $hour $minute $second $millisecond $isoWeek $isoWeekYear $isoDayOfWeek $dateToParts $dateTrunc';

/** Dates by mingo, where it is right. */
export const DATES: Record<string, Operator> = {
  ...Object.fromEntries(CHECKED.split(' ').map((name) => [name, checked(name, 'date')])),
  $dateFromString: checked('$dateFromString', 'dateString'),
  $dateDiff: checked('$dateDiff', 'startDate'),
  $dateToString: dateToString,
  $dateFromParts: dateFromParts,
  $dateAdd: shifted(1),
  $dateSubtract: shifted(-1),
  $week: week,
};

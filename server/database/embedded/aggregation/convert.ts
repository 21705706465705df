import { Decimal128, Double, Long, ObjectId } from 'bson';
import { evalExpr } from 'mingo/core';
import { CommandError, notDone } from '../errors.ts';
import { typeName } from '../query/types.ts';
import { asDouble, asInteger, isNumeric, toNumber } from '../values/numbers.ts';
import { truthy } from './expressions.ts';
import type { Operator } from './operators.ts';

function impossible(value: unknown, to: string): CommandError {
  return new CommandError(
    241,
    `Failed to convert '${String(value)}' of type ${typeName(value)} to ${to} in $convert with no onError value`,
  );
}

function toWhole(value: unknown, to: 'int' | 'long'): unknown {
  const source =
    typeof value === 'boolean' ? Number(value) : value instanceof Date && to === 'long' ? value.getTime() : value;
  let whole: bigint | undefined;
  if (source instanceof Long) whole = source.toBigInt();
  else if (isNumeric(source) && Number.isFinite(toNumber(source))) whole = BigInt(Math.trunc(toNumber(source)));
  else if (typeof source === 'string' && /^[+-]?\d+$/.test(source)) whole = BigInt(source.replace('+', ''));
  const size = to === 'int' ? 31n : 63n;
  if (whole === undefined || whole < -(1n << size) || whole >= 1n << size) throw impossible(value, to);
  return asInteger(whole, to);
}

function toDouble(value: unknown): unknown {
  const number = typeof value === 'boolean' ? Number(value) : value instanceof Date ? value.getTime() : value;
  if (isNumeric(number)) return asDouble(toNumber(number));
  if (typeof number === 'string' && number.trim() !== '' && !Number.isNaN(Number(number)))
    return asDouble(Number(number));
  throw impossible(value, 'double');
}

function toDecimal(value: unknown): unknown {
  if (value instanceof Decimal128) return value;
  try {
    if (isNumeric(value))
      return Decimal128.fromString(value instanceof Double ? String(value.value) : value.toString());
    if (typeof value === 'boolean') return Decimal128.fromString(value ? '1' : '0');
    if (value instanceof Date) return Decimal128.fromString(String(value.getTime()));
    if (typeof value === 'string') return Decimal128.fromString(value);
  } catch {
    throw impossible(value, 'decimal');
  }
  throw impossible(value, 'decimal');
}

function toDate(value: unknown): unknown {
  if (value instanceof Date) return value;
  const time =
    value instanceof ObjectId
      ? value.getTimestamp().getTime()
      : isNumeric(value)
        ? toNumber(value)
        : typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
          ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) || value.length === 10 ? value : `${value}Z`)
          : Number.NaN;
  if (Number.isNaN(time)) throw impossible(value, 'date');
  return new Date(time);
}

function toText(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  if (typeof value === 'boolean' || isNumeric(value)) return String(value instanceof Double ? value.value : value);
  throw impossible(value, 'string');
}

function toObjectId(value: unknown): unknown {
  if (value instanceof ObjectId) return value;
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value);
  throw impossible(value, 'objectId');
}

const TO: Record<string, (value: unknown) => unknown> = {
  int: (value) => toWhole(value, 'int'),
  long: (value) => toWhole(value, 'long'),
  double: toDouble,
  decimal: toDecimal,
  date: toDate,
  string: toText,
  objectId: toObjectId,
  bool: truthy,
};

const conversion =
  (to: string): Operator =>
  (doc, expression, options) => {
    const value = evalExpr(doc, Array.isArray(expression) ? expression[0] : expression, options);
    return value === null || value === undefined ? null : TO[to]!(value);
  };

const convert: Operator = (doc, expression, options) => {
  const { input, to, onError, onNull } = expression as Record<string, unknown>;
  const value = evalExpr(doc, input, options);
  if (value === null || value === undefined) return onNull === undefined ? null : evalExpr(doc, onNull, options);
  const type = evalExpr(doc, to, options);
  const apply = TO[type as string];
  if (!apply) throw notDone(`$convert to ${String(type)}`);
  try {
    return apply(value);
  } catch (error) {
    if (onError === undefined) throw error;
    return evalExpr(doc, onError, options);
  }
};

/** `$convert` and its short forms. */
export const CONVERSIONS: Record<string, Operator> = {
  $convert: convert,
  $toInt: conversion('int'),
  $toLong: conversion('long'),
  $toDouble: conversion('double'),
  $toDecimal: conversion('decimal'),
  $toDate: conversion('date'),
  $toString: conversion('string'),
  $toObjectId: conversion('objectId'),
  $toBool: conversion('bool'),
};

import { evalExpr } from 'mingo/core';
import { compare, identity } from '../values/compare.ts';
import { CommandError } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { arithmetic, asDouble, isNumeric, type Numeric, toNumber } from '../values/numbers.ts';
import { Decimal128 } from 'bson';
import type { Operator } from './operators.ts';

/** Collects values one after another and answers in the end, without keeping the documents. */
export type Accumulator = { add(value: unknown): void; result(): unknown };

function sum(): Accumulator {
  let total: Numeric = 0;
  return {
    add: (value) => {
      if (isNumeric(value))
        total =
          typeof total === 'number' && typeof value === 'number'
            ? quickSum(total, value)
            : arithmetic(total, value, 'add');
    },
    result: () => total,
  };
}

function quickSum(a: number, b: number): Numeric {
  const result = a + b;
  return Number.isInteger(a) && Number.isInteger(b) && Math.abs(result) < 0x7fffffff ? result : arithmetic(a, b, 'add');
}

function average(): Accumulator {
  const total = sum();
  let count = 0;
  return {
    add: (value) => {
      if (!isNumeric(value)) return;
      total.add(value);
      count++;
    },
    result: () => {
      if (count === 0) return null;
      const value = total.result() as Numeric;
      const mean = toNumber(value) / count;
      return value instanceof Decimal128 ? Decimal128.fromString(String(mean)) : asDouble(mean);
    },
  };
}

function extreme(sign: 1 | -1): Accumulator {
  let best: unknown;
  return {
    add: (value) => {
      if (value !== null && value !== undefined && (best === undefined || compare(value, best) * sign > 0))
        best = value;
    },
    result: () => best ?? null,
  };
}

function unique(): Accumulator {
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value !== undefined) values.set(identity(value), value);
    },
    result: () => [...values.values()],
  };
}

function position(which: 'first' | 'last'): Accumulator {
  let found: unknown;
  let any = false;
  return {
    add: (value) => {
      if (which === 'last' || !any) found = value;
      any = true;
    },
    result: () => found ?? null,
  };
}

function pushed(): Accumulator {
  const values: unknown[] = [];
  return { add: (value) => void (value !== undefined && values.push(value)), result: () => values };
}

function merged(): Accumulator {
  const result: Doc = {};
  return {
    add: (value) => {
      if (value === null || value === undefined) return;
      if (!isPlainObject(value)) throw new CommandError(40400, '$mergeObjects requires object inputs');
      Object.assign(result, value);
    },
    result: () => result,
  };
}

/** The accumulators that work on a stream; mingo has the rest, which need their whole group. */
export const STREAMED: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $addToSet: unique,
  $first: () => position('first'),
  $last: () => position('last'),
  $push: pushed,
  $mergeObjects: merged,
};

type Updatable = Parameters<Operator>[2] & { update(locals: Doc): Parameters<Operator>[2] };

const valueOf = (doc: unknown, expression: unknown, options: Parameters<Operator>[2]): unknown =>
  evalExpr(doc, expression, (options as Updatable).update({ root: doc }));

/** Feeds a list of documents, or as an expression the values of its argument, to an accumulator. */
function overList(make: () => Accumulator): Operator {
  return (documents, expression, options) => {
    const accumulator = make();
    for (const doc of documents as unknown[])
      accumulator.add(expression === null ? doc : valueOf(doc, expression, options));
    return accumulator.result();
  };
}

/** The same as mingo's accumulators, but over BSON's values. */
export const ACCUMULATORS: Record<string, Operator> = Object.fromEntries(
  Object.entries(STREAMED).map(([name, make]) => [name, overList(make)]),
);

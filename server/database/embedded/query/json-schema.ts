import { notDone } from '../errors.ts';
import { compare, equal, identity } from '../values/compare.ts';
import type { Doc } from '../values/decode.ts';
import { isNumeric, type Numeric, toNumber } from '../values/numbers.ts';
import { isPlainObject } from '../values/paths.ts';
import { typeTest } from './types.ts';

type Check = (value: unknown) => boolean;

const limit = (operand: unknown): number => toNumber(operand as Numeric);
const number =
  (test: (value: Numeric) => boolean): Check =>
  (value) =>
    !isNumeric(value) || test(value);
const text =
  (test: (value: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || test(value);
const list =
  (test: (value: unknown[]) => boolean): Check =>
  (value) =>
    !Array.isArray(value) || test(value);
const object =
  (test: (value: Doc) => boolean): Check =>
  (value) =>
    !isPlainObject(value) || test(value);
const each = (operand: unknown): Check[] => (operand as Doc[]).map(compileSchema);
const names = (value: Doc): string[] => Object.keys(value);

function bounded(sign: 1 | -1, operand: unknown, exclusive: unknown): Check {
  return number((value) => compare(value, operand) * sign > (exclusive === true ? 0 : -1));
}

const KEYWORDS: Record<string, (operand: unknown, schema: Doc, checks: () => Check[]) => Check> = {
  bsonType: (operand) => typeTest(operand),
  type: (operand) =>
    typeTest((Array.isArray(operand) ? operand : [operand]).map((name) => (name === 'boolean' ? 'bool' : name))),
  enum: (operand) => (value) => (operand as unknown[]).some((item) => equal(item, value)),
  minimum: (operand, schema) => bounded(1, operand, schema['exclusiveMinimum']),
  maximum: (operand, schema) => bounded(-1, operand, schema['exclusiveMaximum']),
  multipleOf: (operand) => number((value) => toNumber(value) % limit(operand) === 0),
  minLength: (operand) => text((value) => [...value].length >= limit(operand)),
  maxLength: (operand) => text((value) => [...value].length <= limit(operand)),
  pattern: (operand) => text((value) => new RegExp(operand as string, 'u').test(value)),
  minItems: (operand) => list((value) => value.length >= limit(operand)),
  maxItems: (operand) => list((value) => value.length <= limit(operand)),
  uniqueItems: (operand) => list((value) => operand !== true || new Set(value.map(identity)).size === value.length),
  items: (operand) => {
    if (!isPlainObject(operand)) throw notDone('$jsonSchema with a list of items');
    const check = compileSchema(operand);
    return list((value) => value.every(check));
  },
  required: (operand) => object((value) => (operand as string[]).every((name) => Object.hasOwn(value, name))),
  minProperties: (operand) => object((value) => names(value).length >= limit(operand)),
  maxProperties: (operand) => object((value) => names(value).length <= limit(operand)),
  properties: (operand) => {
    const checks = Object.entries(operand as Doc).map(([name, schema]) => ({ name, check: compileSchema(schema) }));
    return object((value) => checks.every(({ name, check }) => !Object.hasOwn(value, name) || check(value[name])));
  },
  additionalProperties: (operand, schema) => {
    const known = names((schema['properties'] as Doc | undefined) ?? {});
    const check = typeof operand === 'boolean' ? () => operand : compileSchema(operand);
    return object((value) => names(value).every((name) => known.includes(name) || check(value[name])));
  },
  allOf: (_operand, _schema, checks) => (value) => checks().every((check) => check(value)),
  anyOf: (_operand, _schema, checks) => (value) => checks().some((check) => check(value)),
  oneOf: (_operand, _schema, checks) => (value) => checks().filter((check) => check(value)).length === 1,
  not: (operand) => {
    const check = compileSchema(operand);
    return (value) => !check(value);
  },
};

const SILENT = ['title', 'description', 'exclusiveMinimum', 'exclusiveMaximum'];

/** A `$jsonSchema` as a test of a value. Throws 238 for a keyword that is not done. */
export function compileSchema(schema: unknown): Check {
  const checks = Object.entries(schema as Doc)
    .filter(([name]) => !SILENT.includes(name))
    .map(([name, operand]) => {
      const keyword = KEYWORDS[name];
      if (!keyword) throw notDone(`$jsonSchema keyword ${name}`);
      const parts = ['allOf', 'anyOf', 'oneOf'].includes(name) ? each(operand) : [];
      return keyword(operand, schema as Doc, () => parts);
    });
  return (value) => checks.every((check) => check(value));
}

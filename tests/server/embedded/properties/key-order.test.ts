import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverted, valueKey } from '#server/database/embedded/values/keys.ts';
import { bsonValues, numbers, strings } from '#tests/factories/database-arbitraries.ts';
import { compareBson } from '#tests/factories/database-bson-order.ts';

const numRuns = Number(process.env.DATABASE_PROPERTY_RUNS ?? 3_000);
const sign = (value: number) => Math.sign(value) + 0;

describe('the bytes of a key', () => {
  it('are ordered like the values', () => {
    fc.assert(
      fc.property(bsonValues, bsonValues, (a, b) => {
        expect(sign(Buffer.compare(valueKey(a), valueKey(b)))).toBe(compareBson(a, b));
      }),
      { numRuns },
    );
  });

  it('are ordered like the numbers, of whatever type', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(sign(Buffer.compare(valueKey(a), valueKey(b)))).toBe(compareBson(a, b));
      }),
      { numRuns },
    );
  });

  it('are ordered like the strings, in both directions, whatever follows', () => {
    fc.assert(
      fc.property(strings, strings, bsonValues, bsonValues, (a, b, afterA, afterB) => {
        const after = compareBson(afterA, afterB);
        const bytes = (first: Buffer, second: unknown) => Buffer.concat([first, valueKey(second)]);
        const up = Buffer.compare(bytes(valueKey(a), afterA), bytes(valueKey(b), afterB));
        const down = Buffer.compare(bytes(inverted(valueKey(a)), afterA), bytes(inverted(valueKey(b)), afterB));
        expect([sign(up), sign(down)]).toEqual([compareBson(a, b) || after, sign(-compareBson(a, b)) || after]);
        expect(sign(Buffer.compare(inverted(valueKey(a)), inverted(valueKey(b))))).toBe(sign(-compareBson(a, b)));
      }),
      { numRuns },
    );
  });

  it('inverted are ordered the other way round', () => {
    fc.assert(
      fc.property(bsonValues, bsonValues, (a, b) => {
        expect(sign(Buffer.compare(inverted(valueKey(a)), inverted(valueKey(b))))).toBe(sign(-compareBson(a, b)));
      }),
      { numRuns },
    );
  });

  it('decide before whatever follows them', () => {
    fc.assert(
      fc.property(bsonValues, bsonValues, bsonValues, bsonValues, (a, b, afterA, afterB) => {
        const order = compareBson(a, b) || compareBson(afterA, afterB);
        const bytes = (first: unknown, second: unknown) => Buffer.concat([valueKey(first), valueKey(second)]);
        expect(sign(Buffer.compare(bytes(a, afterA), bytes(b, afterB)))).toBe(order);
      }),
      { numRuns },
    );
  });

  it('inverted decide before whatever follows them', () => {
    fc.assert(
      fc.property(bsonValues, bsonValues, bsonValues, bsonValues, (a, b, afterA, afterB) => {
        const order = sign(-compareBson(a, b)) || compareBson(afterA, afterB);
        const bytes = (first: unknown, second: unknown) => Buffer.concat([inverted(valueKey(first)), valueKey(second)]);
        expect(sign(Buffer.compare(bytes(a, afterA), bytes(b, afterB)))).toBe(order);
      }),
      { numRuns },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '~/domain/shared/canonical-json';

describe('canonical JSON', () => {
  it('orders keys, leaves out what is undefined and says dates in UTC', () => {
    expect(canonicalJson({ b: 1, a: [undefined, 'ž'], c: undefined, d: new Date(0) })).toBe(
      '{"a":[null,"ž"],"b":1,"d":"1970-01-01T00:00:00.000Z"}',
    );
  });

  it('is independent of the order of keys, and JSON reads it back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[Number.NaN], [Infinity], [() => 1], [Symbol('x')]])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

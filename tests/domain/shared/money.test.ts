import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalOf } from '~/domain/shared/money';

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [1_234_550, '12345.50'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%i minor units are %s', (amount, decimal) => {
  expect(decimalOf({ amount, currency: 'TMT' })).toBe(decimal);
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      const digits = decimalOf({ amount, currency: 'USD' }).replace('.', '');
      expect(Number(digits)).toBe(amount + 0);
    }),
  );
});

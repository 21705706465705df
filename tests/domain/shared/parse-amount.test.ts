import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalOf, parseAmount, sumMoney } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { LOCALES } from '~/domain/shared/locale';

it.each([
  ['12000', 12_000_00],
  ['12 000', 12_000_00],
  ['12,000', 12_000_00],
  ['12.000', 12_000_00],
  ['12,000.5', 12_000_50],
  ['12.000,50', 12_000_50],
  ['12000,05', 12_000_05],
  ['0', 0],
  ['0.99', 99],
  ['', null],
  ['-5', null],
  ['12,00,00', null],
  ['1e5', null],
  ['twelve', null],
  ['99999999999999999', null],
])('%j typed is %s minor units', (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount);
});

it('reads back every amount as the portal writes it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...LOCALES), (amount, locale) => {
      expect(parseAmount(decimalOf({ amount, currency: 'TMT' }))).toBe(amount);
      expect(parseAmount(formatMoney(locale, { amount, currency: 'TMT' }).replace(/ ?TMT/, ''))).toBe(amount);
    }),
  );
});

it('adds one currency only', () => {
  expect(
    sumMoney('TMT', [
      { amount: 1, currency: 'TMT' },
      { amount: 2, currency: 'TMT' },
    ]).amount,
  ).toBe(3);
  expect(() => sumMoney('TMT', [{ amount: 1, currency: 'USD' }])).toThrow(TypeError);
});

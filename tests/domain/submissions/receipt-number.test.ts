import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceiptNumber, receiptNumber, RECEIPT_RANDOM_BYTES } from '~/domain/submissions/receipt-number';

const numbers = fc
  .uint8Array({ minLength: RECEIPT_RANDOM_BYTES, maxLength: RECEIPT_RANDOM_BYTES })
  .map((bytes) => receiptNumber(bytes));
const SYMBOLS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('a receipt’s number', () => {
  it('is read in every way in which people type it', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(number).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
        expect(readReceiptNumber(number)).toBe(number);
        expect(readReceiptNumber(` ${number.toLowerCase().replaceAll('-', ' – ')}`)).toBe(number);
        expect(readReceiptNumber(number.replaceAll('-', ''))).toBe(number);
        const misread = number.slice(2).replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readReceiptNumber(misread)).toBe(number);
      }),
    );
  });

  it('with one wrong symbol is none', () => {
    const places = [2, 3, 4, 5, 7, 8, 9, 10, 12, 13];
    fc.assert(
      fc.property(numbers, fc.constantFrom(...places), fc.constantFrom(...SYMBOLS), (number, at, symbol) => {
        fc.pre(number[at] !== symbol);
        expect(readReceiptNumber(number.slice(0, at) + symbol + number.slice(at + 1))).toBeNull();
      }),
    );
  });

  it.each(['', 'R-', 'R-0000-0000-0', 'R-0000-0000-000', 'R-UUUU-UUUU-UU'])('%j is none', (typed) => {
    expect(readReceiptNumber(typed)).toBeNull();
  });
});

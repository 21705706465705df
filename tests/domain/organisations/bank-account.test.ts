import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankAccountSchema, isIban, maskedNumber } from '~/domain/organisations/bank-account';

const account = { holder: 'Yenme', bank: 'Türkmenbank', bic: '', number: '2320 6934 0012 3456', currency: 'TMT' };
const mistake = (change: Partial<typeof account>) =>
  bankAccountSchema.safeParse({ ...account, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('a bank account', () => {
  it('is a number of the bank’s own, without the gaps in which it was typed', () => {
    expect(bankAccountSchema.parse(account)).toMatchObject({ number: '2320693400123456', bic: '' });
    expect(maskedNumber('2320693400123456')).toBe('•••• 3456');
  });

  it('is an IBAN with right check digits where it looks like one', () => {
    expect(mistake({ number: 'DE89 3704 0044 0532 0130 00' })).toEqual([]);
    expect(mistake({ number: 'DE89 3704 0044 0532 0130 01' })).toEqual(['bank.error.iban']);
  });

  it.each([
    [{ number: '' }, 'form.error.required'],
    [{ number: '12345' }, 'bank.error.number'],
    [{ number: '2320/6934' }, 'bank.error.number'],
    [{ holder: ' ' }, 'form.error.required'],
    [{ bank: '' }, 'form.error.required'],
    [{ bic: 'TURK' }, 'bank.error.bic'],
    [{ currency: 'RUB' }, 'form.error.required'],
  ])('is not %j', (change, message) => {
    expect(mistake(change)).toEqual([message]);
  });

  it('has an IBAN that no single wrong digit leaves right', () => {
    const good = 'DE89370400440532013000';
    const digit = fc.tuple(fc.integer({ min: 2, max: good.length - 1 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(digit, ([at, wrong]) => {
        const changed = good.slice(0, at) + wrong + good.slice(at + 1);
        expect(isIban(changed)).toBe(changed === good);
      }),
    );
  });
});

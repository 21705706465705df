import { z } from 'zod';
import { messageKey } from './message-key';

/** The currencies of programmes and grants; each has two decimal places. */
export const CURRENCIES = ['TMT', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount in minor units (tenge, cents): a safe integer, negative where money went back. */
export interface Money {
  amount: number;
  currency: Currency;
}

export function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}

/** The amount in major units as an exact decimal text: 1234550 minor units are "12345.50". */
export function decimalOf({ amount }: Money): `${number}` {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
}

/** The sum of amounts of one currency; throws where currencies differ or the sum is not exact. */
export function sumMoney(currency: Currency, amounts: readonly Money[]): Money {
  const amount = amounts.reduce((total, money) => {
    if (money.currency !== currency) throw new TypeError(`A sum in ${currency} cannot hold ${money.currency}`);
    return total + money.amount;
  }, 0);
  if (!Number.isSafeInteger(amount)) throw new RangeError('The sum is beyond exact whole numbers');
  return { amount, currency };
}

/** Minor units of an amount as people write it: "12 000", "12,000.50", "12000,5"; null for what is no amount ≥ 0. */
export function parseAmount(typed: string): number | null {
  const plain = typed.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  const match = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const amount = Number((match[1] ?? '').replace(/[.,]/g, '') + (match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** An amount typed into a form, in major units, with its currency. */
export const typedMoneySchema = z.object({
  amount: z.string().transform((typed, context) => {
    const amount = parseAmount(typed);
    if (amount === null) context.addIssue({ code: 'custom', message: messageKey('form.error.amount') });
    return amount ?? 0;
  }),
  currency: z.enum(CURRENCIES),
});

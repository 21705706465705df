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

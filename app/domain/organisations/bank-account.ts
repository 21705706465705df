import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { CURRENCIES } from '../shared/money';

/** How finance sees the account of an organisation: not yet looked at since its last change, good, or refused. */
export const BANK_ACCOUNT_STATES = ['unverified', 'verified', 'refused'] as const;
export type BankAccountState = (typeof BANK_ACCOUNT_STATES)[number];

const line = (max: number) => z.string().trim().min(1, messageKey('form.error.required')).max(max);

/** Digits and letters of an account number without the gaps in which people write it. */
const accountNumber = z
  .string()
  .transform((typed) => typed.toUpperCase().replace(/[\s\u00a0-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, messageKey('form.error.required'))
      .regex(/^$|^[A-Z0-9]{6,34}$/, messageKey('bank.error.number'))
      .refine((number) => !looksLikeIban(number) || isIban(number), messageKey('bank.error.iban')),
  );

const bic = z
  .string()
  .default('')
  .transform((typed) => typed.toUpperCase().replace(/\s/g, ''))
  // ISO 9362: four letters of the bank, two of the country, two or five more.
  .refine((typed) => /^$|^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(typed), messageKey('bank.error.bic'));

/** An account: an IBAN, or a number of the bank's own where the country has none (as Turkmenistan). */
export const bankAccountSchema = z.object({
  holder: line(200),
  bank: line(200),
  bic,
  number: accountNumber,
  currency: z.enum(CURRENCIES, messageKey('form.error.required')),
});
export type BankAccountDetails = z.output<typeof bankAccountSchema>;

const looksLikeIban = (number: string) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(number);

/** ISO 13616: the country and check digits put last, letters as 10…35, leave 1 when divided by 97. */
export function isIban(number: string): boolean {
  const digits = (number.slice(4) + number.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** What is shown of an account number: its last four characters. */
export const maskedNumber = (number: string): string => `•••• ${number.slice(-4)}`;

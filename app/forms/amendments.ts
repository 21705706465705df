import { z } from 'zod';
import type { AgreementContent } from '~/domain/agreements/content';
import { messageKey } from '~/domain/shared/message-key';
import { decimalOf, parseAmount } from '~/domain/shared/money';
import type { FieldErrors } from './field-errors';
import type { FormValues } from './form-reply';

/** Largest number of characters of a reason. */
export const MOST_REASON = 2_000;

const version = z.coerce.number().int().min(1);
const reason = z
  .string()
  .trim()
  .min(1, messageKey('amendments.error.reason'))
  .max(MOST_REASON, messageKey('awards.error.long'));

/** Asks for an amendment, or begins one. */
export const beginningSchema = z.object({ reason });

/** What is done with an amendment in the office; a return and giving it up need their reason. */
export const officeActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('submit'), version }),
  z.object({ act: z.literal('approve'), version }),
  z.object({ act: z.literal('return'), version, comment: reason }),
  z.object({ act: z.literal('drop'), version, reason }),
]);

const secret = z.string().max(200).default('');

/** The signatory's answer: an acceptance with the password or a code, declining with a reason besides. */
export const answeringSchema = z
  .object({
    answer: z.enum(['accepted', 'declined'], messageKey('form.error.required')),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.string().trim().max(MOST_REASON, messageKey('awards.error.long')).default(''),
    currentPassword: secret,
    code: secret,
  })
  .refine(({ answer, reason }) => answer === 'accepted' || reason !== '', {
    message: messageKey('amendments.error.reason'),
    path: ['reason'],
    when: () => true,
  })
  .refine(({ currentPassword, code }) => currentPassword !== '' || code.trim() !== '', {
    message: messageKey('receipts.submit.confirm'),
    path: ['currentPassword'],
    when: () => true,
  });

/** The fields of an amended content: its end, amounts and due dates. */
export function contentFields({ endsOn, amount, milestones, budget }: AgreementContent): FormValues {
  const { currency } = amount;
  const major = (units: number) => decimalOf({ amount: units, currency });
  return {
    ...{ endsOn, amount: major(amount.amount) },
    ...Object.fromEntries(
      milestones.flatMap(({ key, dueOn, amount: share }) => [
        [`due.${key}`, dueOn],
        [`share.${key}`, major(share)],
      ]),
    ),
    ...Object.fromEntries(budget.map((line) => [`line.${line.key}`, major(line.amount)])),
  };
}

/** The content that was typed, on top of the one that was shown; or what is no date and no amount, by field. */
export function typedContent(
  typed: FormValues,
  shown: AgreementContent,
): { ok: true; content: AgreementContent } | { ok: false; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const amountAt = (name: string): number => {
    const amount = parseAmount(String(typed[name] ?? ''));
    if (!amount) errors[name] = { key: 'form.error.amount' };
    return amount ?? 0;
  };
  const dayAt = (name: string): string => {
    const day = z.iso.date().safeParse(typed[name]);
    if (!day.success) errors[name] = { key: 'form.error.date' };
    return day.data ?? '';
  };
  const milestones = shown.milestones
    .map((one) => ({ ...one, dueOn: dayAt(`due.${one.key}`), amount: amountAt(`share.${one.key}`) }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  const content = {
    ...shown,
    endsOn: dayAt('endsOn'),
    amount: { ...shown.amount, amount: amountAt('amount') },
    milestones,
    budget: shown.budget.map((line) => ({ ...line, amount: amountAt(`line.${line.key}`) })),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, content };
}

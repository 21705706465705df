import { z } from 'zod';
import { joinDates } from './date-parts';
import { bankAccountSchema } from '~/domain/organisations/bank-account';
import { CLAIM_KINDS, SETTLING_ACTS } from '~/domain/disbursements/claims';
import { messageKey } from '~/domain/shared/message-key';
import { typedMoneySchema, type Currency } from '~/domain/shared/money';

/** Largest number of characters of a reason. */
export const MOST_REASON = 1_000;

const version = z.coerce.number().int().min(0);
export const reason = z
  .string()
  .trim()
  .min(1, messageKey('payments.error.reason'))
  .max(MOST_REASON, messageKey('awards.error.long'));
export const bankDay = z.iso.date(messageKey('form.error.date'));
export const bankReference = z
  .string()
  .trim()
  .min(1, messageKey('payments.error.reference'))
  .max(60, messageKey('payments.error.referenceLong'));

/** A manager requests the payment of a part. */
export const requestingSchema = z.object({
  milestone: z.string().max(60),
  part: z.coerce.number().int(),
  formKey: z.uuid(),
});

/** Confirms an act on a payment as it was seen. */
export const confirmingSchema = z.object({ version });

/** The same with a reason. */
export const stoppingSchema = z.object({ version, reason });

/** The bank brought a payment back. */
export const returningSchema = z.preprocess(joinDates('bookedOn'), z.object({ version, reason, bookedOn: bankDay }));

/** What the bank says of a payment. */
export const recordingSchema = z.preprocess(
  joinDates('bookedOn'),
  z
    .object({
      version,
      reference: bankReference,
      bookedOn: bankDay,
      ...typedMoneySchema.shape,
      toFormerAccount: z.literal('yes').optional(),
    })
    .transform(({ version, amount, currency, toFormerAccount, ...rest }) => ({
      version,
      input: { ...rest, amount: { amount, currency }, toFormerAccount: toFormerAccount === 'yes' },
    })),
);

/** The organisation confirms a payment. */
export const receivingSchema = z.object({ payment: z.string().min(1).max(60) });

/** Finance puts approved payments into an order. */
export const orderingSchema = z.preprocess(
  joinDates('executeOn'),
  z
    .object({
      payments: z.array(z.string().max(60)).default([]),
      executeOn: z.iso.date(messageKey('form.error.date')),
      formKey: z.uuid(),
      ...bankAccountSchema.omit({ currency: true }).shape,
    })
    .transform(({ payments, executeOn, formKey, ...from }) => ({ payments, executeOn, formKey, from })),
);

/** Why an order is withdrawn. */
export const reasonSchema = z.object({ reason });

/** Payments of an agreement are held, or the hold of this key is lifted. */
export const holdingSchema = z.object({ key: z.string().max(60).default(''), reason });

const step = {
  ...typedMoneySchema.shape,
  reason,
  reference: z.string().trim().max(60, messageKey('payments.error.referenceLong')).default(''),
  bookedOn: bankDay,
  formKey: z.uuid(),
};
const stepOf = <Value extends { amount: number; currency: Currency }>({ amount, currency, ...rest }: Value) => ({
  ...rest,
  amount: { amount, currency },
});

/** Money of an agreement comes back. */
export const claimingSchema = z.preprocess(
  joinDates('bookedOn'),
  z.object({ kind: z.enum(CLAIM_KINDS, messageKey('form.error.required')), ...step }).transform(stepOf),
);

/** The proposed amount is claimed back, in minor units as the page had shown it. */
export const recoveringSchema = z.object({ amount: z.coerce.number().int().min(0), reason, formKey: z.uuid() });

/** What became of money that was claimed. */
export const settlingSchema = z.preprocess(
  joinDates('bookedOn'),
  z.object({ act: z.enum(SETTLING_ACTS, messageKey('form.error.required')), ...step }).transform(stepOf),
);

/** A second person confirms what waits of a claim, or declines it with a reason. */
export const decidingSchema = z
  .object({
    version,
    agreed: z.enum(['yes', 'no'], messageKey('form.error.required')),
    reason: z.string().trim().max(MOST_REASON, messageKey('awards.error.long')).default(''),
  })
  .refine(({ agreed, reason }) => agreed === 'yes' || reason !== '', {
    message: messageKey('payments.error.reason'),
    path: ['reason'],
  })
  .transform(({ version, agreed, reason }) => ({ version, input: { agreed: agreed === 'yes', reason } }));

/** Several payments are approved together. */
export const approvingSchema = z.object({
  payments: z.array(z.string().max(80)).min(1, messageKey('payments.error.none')),
});

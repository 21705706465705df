import { z } from 'zod';
import { messageKey } from '../shared/message-key';

const formKey = z.uuid();
const secret = z.string().max(200).default('');

/** Who is signed in shows again that it is they: by their password, or by a code of their second step. */
const confirmation = { formKey, currentPassword: secret, code: secret };
const isConfirmed = ({ currentPassword, code }: { currentPassword?: string; code?: string }) =>
  Boolean(currentPassword) || Boolean(code?.trim());
const unconfirmed = {
  message: messageKey('receipts.submit.confirm'),
  path: ['currentPassword'],
  // Told together with what is missing elsewhere.
  when: () => true,
};

/** Largest number of characters of a reason, which stays within the organisation. */
export const MOST_REASON = 1000;

export const submittingSchema = z
  .object({ ...confirmation, declaration: z.literal('yes', messageKey('receipts.submit.mustDeclare')) })
  .refine(isConfirmed, unconfirmed);

export const withdrawingSchema = z
  .object({
    ...confirmation,
    reason: z.string().trim().max(MOST_REASON, messageKey('receipts.withdraw.tooLong')).default(''),
  })
  .refine(isConfirmed, unconfirmed);

/** What a committee asked for is handed in. */
export const handingInSchema = z.object(confirmation).refine(isConfirmed, unconfirmed);

/** What the check of a receipt asks for, as people type it. */
export const receiptCheckSchema = z.object({
  receipt: z.string().trim().min(1, messageKey('receipts.check.noNumber')).max(40),
  code: z.string().trim().min(1, messageKey('receipts.check.noCode')).max(40),
});

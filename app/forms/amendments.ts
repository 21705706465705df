import { z } from 'zod';
import { messageKey } from '~/domain/shared/message-key';

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

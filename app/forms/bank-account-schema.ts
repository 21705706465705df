import { z } from 'zod';
import { bankAccountSchema } from '~/domain/organisations/bank-account';
import { messageKey } from '~/domain/shared/message-key';

const expected = z.coerce.number().int();

/** The form that changes an account: with the version that it showed, and the signatory's password. */
export const accountChangeSchema = bankAccountSchema.extend({
  version: expected,
  currentPassword: z.string().min(1, messageKey('form.error.required')),
});

/** The form that verifies an account or refuses it, which needs a reason. */
export const accountDecisionSchema = z
  .object({
    version: expected,
    decision: z.enum(['verified', 'refused'], messageKey('bank.error.decision')),
    reason: z.string().trim().max(1_000).default(''),
  })
  .refine(({ decision, reason }) => decision === 'verified' || reason !== '', {
    path: ['reason'],
    message: messageKey('bank.error.reason'),
  })
  .transform(({ reason, ...rest }) => ({ ...rest, reason: rest.decision === 'refused' ? reason : '' }));

import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import type { Money } from '../shared/money';

/** Largest number of characters of a reason to decline. */
export const MOST_REASON = 1_000;

const secret = z.string().max(200).default('');
const confirmation = { formKey: z.uuid(), currentPassword: secret, code: secret };
const isConfirmed = ({ currentPassword, code }: { currentPassword: string; code: string }) =>
  currentPassword !== '' || code.trim() !== '';
const unconfirmed = {
  message: messageKey('receipts.submit.confirm'),
  path: ['currentPassword'],
  // Told together with what is missing elsewhere.
  when: () => true,
};

export const acceptingSchema = z
  .object({ ...confirmation, conditions: z.literal('yes', messageKey('awards.error.agree')) })
  .refine(isConfirmed, unconfirmed);

export const decliningSchema = z
  .object({
    ...confirmation,
    reason: z
      .string()
      .trim()
      .min(1, messageKey('awards.error.reason'))
      .max(MOST_REASON, messageKey('awards.error.long')),
  })
  .refine(isConfirmed, unconfirmed);

/** What a manager makes of the budget of a smaller award. */
export const reviewingSchema = z.object({
  outcome: z.enum(['agreed', 'returned']),
  comment: z.string().trim().max(MOST_REASON, messageKey('awards.error.long')).default(''),
  number: z.coerce.number().int().min(1),
});

/** A smaller amount than was asked for is accepted only with a budget that fits it. */
const needsRevision = ({ requested, amount }: { requested: Money; amount: Money }): boolean =>
  amount.amount < requested.amount;

/** While the institution examines its budget, or an appeal is pending in its lot, the time to answer an award stands still. */
export const standsStill = (award: {
  suspendedAt: Date | null;
  revisions: readonly { state: Exclude<RevisionStanding, 'wanted'> }[];
}): boolean => award.suspendedAt !== null || award.revisions.at(-1)?.state === 'submitted';

/** Where the budget of a smaller award stands; null where none is needed. */
export type RevisionStanding = 'wanted' | 'submitted' | 'returned' | 'agreed';

export function revisionStanding(award: {
  requested: Money;
  amount: Money;
  revisions: readonly { state: Exclude<RevisionStanding, 'wanted'> }[];
}): RevisionStanding | null {
  return needsRevision(award) ? (award.revisions.at(-1)?.state ?? 'wanted') : null;
}

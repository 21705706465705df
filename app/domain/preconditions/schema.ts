import { z } from 'zod';
import { messageKey } from '../shared/message-key';

/** Largest number of characters of what is said about a precondition. */
export const MOST_SAID = 2_000;

const version = z.coerce.number().int().min(1);
const said = z.string().trim().max(MOST_SAID, messageKey('preconditions.error.tooLong'));

/** What an organisation says to a precondition. */
export const evidenceSchema = z.object({ version, note: said.min(1, messageKey('preconditions.error.note')) });

/** What a manager says to it: enough, or not and why. */
export const evidenceReviewSchema = z
  .object({
    version,
    outcome: z.enum(['confirmed', 'returned'], messageKey('preconditions.error.outcome')),
    comment: said.default(''),
  })
  .refine(({ outcome, comment }) => outcome === 'confirmed' || comment !== '', {
    path: ['comment'],
    message: messageKey('preconditions.error.comment'),
  });
export type EvidenceReview = z.output<typeof evidenceReviewSchema>;

/** Why a precondition is waived. */
export const waiverSchema = z.object({ version, reason: said.min(1, messageKey('preconditions.error.reason')) });

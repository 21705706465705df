import { z } from 'zod';
import { messageKey } from '../shared/message-key';

/** Most characters of the words with which documents are asked for. */
export const MOST_REQUEST_REASON = 2_000;

/** What is asked of an organisation once, and why. */
export const requestSchema = z.object({
  questions: z.array(z.string().max(60)).min(1, messageKey('screening.error.noQuestion')).max(60),
  reason: z.string().trim().min(1, messageKey('screening.error.noReason')).max(MOST_REQUEST_REASON),
});
export type DocumentsWanted = z.output<typeof requestSchema>;

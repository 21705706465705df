import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { severalTyped } from '../shared/typed-fields';

/** Most characters of the words with which documents are asked for. */
export const MOST_REQUEST_REASON = 2_000;

/** What is asked of an organisation once, and why. */
export const requestSchema = z.object({
  questions: severalTyped(z.string().max(60), 60).refine(
    (keys) => keys.length > 0,
    messageKey('screening.error.noQuestion'),
  ),
  reason: z
    .string()
    .default('')
    .transform((said) => said.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, messageKey('screening.error.noReason')).max(MOST_REQUEST_REASON)),
});
export type DocumentsWanted = z.output<typeof requestSchema>;

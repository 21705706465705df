import { z } from 'zod';
import { givenPassphrase } from '../sealing/schema';
import { messageKey } from '../shared/message-key';

/** In characters: enough to say what happened. */
export const RECOVERY_REASON = { least: 20, most: 2000 };
/** In characters: a code with every space that people type between its groups. */
const LONGEST_CODE = 500;

/** An opener's part in an opening. */
export const openingSchema = z.object({ passphrase: givenPassphrase });

/** The same, with the recovery share from its paper. */
export const recoverySchema = z.object({
  code: z
    .string()
    .trim()
    .min(1, messageKey('openingPages.error.code'))
    .max(LONGEST_CODE, messageKey('sealing.error.code')),
  reason: z
    .string()
    .trim()
    .min(RECOVERY_REASON.least, messageKey('openingPages.error.reason'))
    .max(RECOVERY_REASON.most),
  passphrase: givenPassphrase,
});

import { z } from 'zod';
import { messageKey } from '~/domain/shared/message-key';
import { MAIL_PREFERENCES } from './status';

/** The messages that are chosen on a page of the outbox. */
export const retrySchema = z.object({
  ids: z.array(z.string().max(50), messageKey('outbox.error.none')).min(1, messageKey('outbox.error.none')).max(100),
});

export const discardSchema = z.object({ reason: z.string().trim().min(1).max(500) });
export type Discard = z.output<typeof discardSchema>;

export const preferenceSchema = z.object({ preference: z.enum(MAIL_PREFERENCES) });

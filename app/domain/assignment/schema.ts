import { z } from 'zod';
import { messageKey } from '../shared/message-key';

const id = (message: Parameters<typeof messageKey>[0]) => z.string().trim().min(1, messageKey(message)).max(60);
const reason = z.string().trim().min(1, messageKey('assignment.error.noReason')).max(1_000);

/** Why a sheet is taken away. */
export const takeSchema = z.object({ reason });

/** A sheet that is given by hand. */
export const giveSchema = z.object({
  applicationId: id('assignment.error.noApplication'),
  userId: id('assignment.error.noMember'),
  reason,
});

/** What the chair asks of the draw that is to come. */
export const wishSchema = giveSchema.extend({
  kind: z.enum(['avoid', 'prefer', 'none'], messageKey('assignment.error.noKind')),
});

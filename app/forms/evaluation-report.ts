import { z } from 'zod';
import { messageKey } from '~/domain/shared/message-key';

/** The form that makes a report: the number of the one that was shown, and why another takes its place. */
export const makeReportSchema = z.object({
  seen: z.coerce.number().int().min(0),
  reason: z.string().trim().max(2_000).default(''),
});

/** The form that signs a report. */
export const signReportSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  currentPassword: z.string().min(1, messageKey('accounts.error.currentPassword')).max(200),
  opinion: z.string().trim().max(4_000).default(''),
});

import { z } from 'zod';

/** Most characters of a reason. */
export const REASON_LENGTH = 2_000;

const reason = z.string().trim();

/** Giving a sheet back: whose, for which application, and why. */
export const reopeningSchema = z.object({
  userId: z.string().min(1).max(60),
  applicationId: z.string().min(1).max(60),
  reason: reason.min(1).max(REASON_LENGTH),
});
export type Reopening = z.output<typeof reopeningSchema>;

/** Closing the scoring of a lot; a reason only where an application has fewer sheets than the call asks for. */
export const closingSchema = z.object({ reason: reason.max(REASON_LENGTH).default('') });
export type Closing = z.output<typeof closingSchema>;

/** Submitting a sheet as a page showed it. */
export const submittingSchema = z.object({ version: z.coerce.number().int(), formKey: z.uuid() });

import { z } from 'zod';
import { localizedSchema } from '../shared/localized';

/** Largest logo, in bytes: it goes into every letter. */
export const MAX_LOGO_BYTES = 100_000;
/** Lines below the institution's name on a letter. */
export const MAX_HEAD_LINES = 5;
const MAX_LINES_LENGTH = 400;
const MAX_OFFICE_LENGTH = 120;

/** What an administrator types of a letterhead; the logo comes as a file beside it. */
export const letterheadSchema = z.object({
  lines: localizedSchema(MAX_LINES_LENGTH),
  office: localizedSchema(MAX_OFFICE_LENGTH),
  withoutLogo: z.preprocess((typed) => typed === 'yes', z.boolean()),
  version: z.coerce.number().int().min(0),
});
export type TypedLetterhead = z.output<typeof letterheadSchema>;

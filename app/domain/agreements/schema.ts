import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';

/** Largest number of characters of a reason. */
export const MOST_REASON = 1_000;
/** Of the special terms in one language. */
export const MOST_TERMS = 5_000;

const version = z.coerce.number().int().min(1);
const secret = z.string().max(200).default('');
const day = z.iso.date(messageKey('form.error.date'));

/** When an agreement begins and ends, what is kept back, its languages and what is agreed beside the usual clauses. */
export const termsSchema = z
  .object({
    version,
    startsOn: day,
    endsOn: day,
    retention: z.string().trim().regex(/^\d{1,2}$/, messageKey('agreementPages.error.retention')).transform(Number)
      .refine((percent) => percent <= 50, messageKey('agreementPages.error.retention')),
    first: z.enum(LOCALES),
    second: z.union([z.literal(''), z.enum(LOCALES)]),
    specialTerms: localizedSchema(MOST_TERMS),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, {
    message: messageKey('agreementPages.error.ends'),
    path: ['endsOn'],
  })
  .refine(({ first, second }) => first !== second, {
    message: messageKey('agreementPages.error.sameLanguage'),
    path: ['second'],
  }); // prettier-ignore

export type Terms = z.output<typeof termsSchema>;

/** The act of whoever saw this version. */
export const seenSchema = z.object({ version });

const reason = z
  .string()
  .trim()
  .min(1, messageKey('agreementPages.error.reason'))
  .max(MOST_REASON, messageKey('agreementPages.error.long'));

/** The same with a reason. */
export const reasonedSchema = z.object({ version, reason });

/** A signature in the portal: the password or a code again, and which document is signed. */
export const signingSchema = z
  .object({
    formKey: z.string().max(60).default(''),
    currentPassword: secret,
    code: secret,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, messageKey('form.error.required')),
    agree: z.literal('yes', messageKey('agreementPages.error.agree')),
  })
  .refine(({ currentPassword, code }) => currentPassword !== '' || code.trim() !== '', {
    message: messageKey('receipts.submit.confirm'),
    path: ['currentPassword'],
    // Told together with what is missing elsewhere.
    when: () => true,
  });

/** A signature on paper: whose, on which scan, and which document was printed. */
export const onPaperSchema = z.object({
  side: z.enum(['organisation', 'institution'], messageKey('form.error.required')),
  fileId: z.string(messageKey('agreementPages.error.scan')).min(1, messageKey('agreementPages.error.scan')),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, messageKey('form.error.required')),
});

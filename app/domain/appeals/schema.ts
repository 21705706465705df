import { z } from 'zod';
import { LOCALES, type Locale } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { severalTyped } from '../shared/typed-fields';
import { APPEAL_GROUNDS, APPEAL_OUTCOMES, REDONE_STAGES } from './status';

/** Largest number of characters of an appeal, and of what is said about it. */
export const MOST_APPEAL = 10_000;
export const MOST_REASONS = 4_000;
export const MOST_SUMMARY = 1_000;

const secret = z.string().max(200).default('');
const formKey = z.uuid();
const version = z.coerce.number().int().min(1);

/** What an organisation says against a decision; its signatory shows again that it is they. */
export const appealSchema = z.object({
  formKey,
  grounds: severalTyped(z.enum(APPEAL_GROUNDS), APPEAL_GROUNDS.length).refine(
    (grounds) => grounds.length > 0,
    messageKey('appeals.error.grounds'),
  ),
  text: z
    .string()
    .trim()
    .min(1, messageKey('appeals.error.text'))
    .max(MOST_APPEAL, messageKey('appeals.error.tooLong')),
  currentPassword: secret,
  code: secret,
});
export type NewAppeal = z.output<typeof appealSchema>;

export const appealWithdrawalSchema = z.object({ formKey, currentPassword: secret, code: secret });

/** A text that has to be there in each of the call's languages. */
const inLanguages = (max: number, languages: readonly Locale[]) =>
  localizedSchema(max).superRefine((text, issues) => {
    for (const locale of LOCALES.filter((one) => languages.includes(one) && text[one] === '')) {
      issues.addIssue({ code: 'custom', path: [locale], message: messageKey('appeals.error.language') });
    }
  });

/** Whether an appeal is examined, with the reasons in the languages of its call. */
export const admissibilitySchema = (languages: readonly Locale[]) =>
  z.object({
    version,
    admissible: z.enum(['yes', 'no'], messageKey('appeals.error.choose')),
    reason: inLanguages(MOST_REASONS, languages),
  });
export type Admissibility = z.output<ReturnType<typeof admissibilitySchema>>;

export const reviewersSchema = z.object({
  version,
  reviewers: severalTyped(z.string().max(64), 10).refine(
    (reviewers) => reviewers.length > 0,
    messageKey('appeals.error.reviewers'),
  ),
});

/** How an appeal ends, with the reasons and with what the public reads of it. */
export const appealOutcomeSchema = (languages: readonly Locale[]) =>
  z
    .object({
      version,
      outcome: z.enum(APPEAL_OUTCOMES, messageKey('appeals.error.choose')),
      redo: z.preprocess((typed) => (typed === '' ? null : typed), z.enum(REDONE_STAGES).nullish()),
      reason: inLanguages(MOST_REASONS, languages),
      summary: inLanguages(MOST_SUMMARY, languages),
    })
    .superRefine(({ outcome, redo }, issues) => {
      if (outcome === 'upheld' && !redo) {
        issues.addIssue({ code: 'custom', path: ['redo'], message: messageKey('appeals.error.redo') });
      }
    });
export type TypedOutcome = z.output<ReturnType<typeof appealOutcomeSchema>>;

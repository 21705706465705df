import { z } from 'zod';
import { LOCALES, type Locale } from '../shared/locale';
import { emptyLocalized, type Localized } from '../shared/localized';
import { messageKey } from '../shared/message-key';

/** Longest question, published wording and answer, in characters. */
export const QUESTION_LENGTH = 2_000;
export const ANSWER_LENGTH = 6_000;
export const REASON_LENGTH = 1_000;
/** So many questions can one answer take together. */
export const QUESTIONS_AT_ONCE = 50;

/** A text as typed: one kind of line ends, so that a browser's own do not count twice. */
const typed = (max: number, missing = messageKey('form.error.required')) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, missing).max(max));

export const questionSchema = z.object({
  text: typed(QUESTION_LENGTH),
  /** The language that the question is written in. */
  language: z.enum(LOCALES),
  /** The key of the lot that it is about; empty: about the whole call. */
  lot: z.string().max(40).default(''),
  /** Names the form, so that a form sent twice is one question. */
  formKey: z.uuid(),
});
export type QuestionInput = z.output<typeof questionSchema>;

/** A question as the page showed it: `<id>:<version>`. */
const chosenQuestion = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/)
  .transform((value) => {
    const [id = '', version = ''] = value.split(':');
    return { id, version: Number(version) };
  });

export interface AnswerInput {
  questions: { id: string; version: number }[];
  /** The wording under which the question is published. */
  question: Localized;
  answer: Localized;
}

/** One public answer in every language of its call; the fields are `question.en`, `answer.en` and so on. */
export function answerSchema(languages: readonly Locale[]) {
  const fields = (name: string, max: number) =>
    Object.fromEntries(
      languages.map((locale) => [`${name}.${locale}`, typed(max, messageKey('clarifications.error.languages'))]),
    );
  return z
    .object({
      ...fields('question', QUESTION_LENGTH),
      ...fields('answer', ANSWER_LENGTH),
      questions: z
        .array(chosenQuestion, messageKey('clarifications.error.none'))
        .min(1, messageKey('clarifications.error.none'))
        .max(QUESTIONS_AT_ONCE),
    })
    .transform(({ questions, ...texts }): AnswerInput => {
      const of = (name: string): Localized => {
        const said = languages.map((locale) => [locale, (texts as Record<string, string>)[`${name}.${locale}`] ?? '']);
        return { ...emptyLocalized(), ...(Object.fromEntries(said) as Partial<Localized>) };
      };
      return { questions, question: of('question'), answer: of('answer') };
    });
}

/** Why a question is not answered in public; only its asker reads it. */
export const settingAsideSchema = z.object({
  reason: typed(REASON_LENGTH),
  version: z.coerce.number().int(),
});
export type SettingAside = z.output<typeof settingAsideSchema>;

/** Whether an organisation wants to be told of a call's changes. */
export const followingSchema = z.object({ following: z.enum(['yes', 'no']) });

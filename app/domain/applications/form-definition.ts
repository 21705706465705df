import { z } from 'zod';
import { FILE_MEDIA_TYPES, MAX_FILE_BYTES } from '../files/file-types';
import { localizedSchema } from '../shared/localized';

/** The kinds of questions that an application form can ask (product design, "Application forms"). */
export const QUESTION_TYPES = [
  'short-text', 'long-text', 'number', 'money', 'date', 'yes-no', 'single-choice', 'multiple-choice', 'people', 'work-plan',
  'budget', 'files', 'declaration',
] as const; // prettier-ignore
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Most characters of any one answer in words. */
export const MAX_ANSWER_CHARACTERS = 20_000;
/** Most rows of a people list and a work plan, and most lines of a budget. */
export const MAX_ROWS = { people: 100, 'work-plan': 200, budget: 300 } as const;
/** Most files of one application, all its questions together. */
export const MAX_APPLICATION_FILES = 40;

/** A word that stays the same while texts and languages change: the name of an answer in every version of the form. */
export const formKeySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

const optionSchema = z.object({ key: formKeySchema, label: localizedSchema(300) });
export type FormOption = z.output<typeof optionSchema>;

/** What every question has, whatever its type. */
const common = {
  key: formKeySchema,
  label: localizedSchema(500),
  help: localizedSchema(2_000).default({ en: '', ru: '', tk: '' }),
  required: z.boolean(),
  /** Tells who applies: hidden where review is anonymous. */
  identifiesApplicant: z.boolean().default(false),
  /**
   * Asked only where an earlier question was answered so: `yes` or `no`, or the key of the option that was chosen (one of
   * those chosen, for several).
   */
  visibleWhen: z
    .object({ question: formKeySchema, equals: z.string().min(1) })
    .nullable()
    .default(null),
};

const whole = (min: number, max: number) => z.number().int().min(min).max(max);

export const questionSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('short-text'), characterLimit: whole(1, 500).default(200) }),
  z.object({
    ...common,
    type: z.literal('long-text'),
    /** Most words; null for as many as the characters allow. */
    wordLimit: whole(1, 10_000).nullable().default(null),
    characterLimit: whole(1, MAX_ANSWER_CHARACTERS).default(MAX_ANSWER_CHARACTERS),
  }),
  z.object({
    ...common,
    type: z.literal('number'),
    minimum: z.number().nullable().default(0),
    maximum: z.number().nullable().default(null),
    /** Most digits after the decimal sign. */
    decimals: whole(0, 4).default(0),
  }),
  z.object({
    ...common,
    type: z.literal('money'),
    /** Minor units in the lot's currency. */
    minimum: whole(0, Number.MAX_SAFE_INTEGER).nullable().default(null),
    maximum: whole(0, Number.MAX_SAFE_INTEGER).nullable().default(null),
  }),
  z.object({
    ...common,
    type: z.literal('date'),
    earliest: z.iso.date().nullable().default(null),
    latest: z.iso.date().nullable().default(null),
  }),
  z.object({ ...common, type: z.literal('yes-no') }),
  z.object({ ...common, type: z.literal('single-choice'), options: z.array(optionSchema).max(100) }),
  z.object({
    ...common,
    type: z.literal('multiple-choice'),
    options: z.array(optionSchema).max(100),
    /** Most options chosen; null for as many as there are. */
    maxChosen: whole(1, 100).nullable().default(null),
  }),
  z.object({
    ...common,
    type: z.literal('people'),
    minRows: whole(1, MAX_ROWS.people).default(1),
    maxRows: whole(1, MAX_ROWS.people).default(30),
  }),
  z.object({
    ...common,
    type: z.literal('work-plan'),
    /** How many months the plan has columns for. */
    months: whole(1, 60).default(12),
    maxRows: whole(1, MAX_ROWS['work-plan']).default(50),
  }),
  z.object({
    ...common,
    type: z.literal('budget'),
    /** What lines can be about; lines of a category marked `overhead` count towards `overheadPercent`. */
    categories: z
      .array(optionSchema.extend({ overhead: z.boolean().default(false) }))
      .max(40)
      .default([]),
    /** Most overheads, in percent of what is requested; null without a limit. */
    overheadPercent: whole(0, 100).nullable().default(null),
    maxRows: whole(1, MAX_ROWS.budget).default(MAX_ROWS.budget),
  }),
  z.object({
    ...common,
    type: z.literal('files'),
    maxFiles: whole(1, MAX_APPLICATION_FILES).default(5),
    /** What is taken; empty for every type that the portal stores. */
    types: z.array(z.enum(FILE_MEDIA_TYPES)).default([]),
    maxBytes: whole(1, MAX_FILE_BYTES).default(MAX_FILE_BYTES),
  }),
  z.object({ ...common, type: z.literal('declaration') }),
]);
export type Question = z.output<typeof questionSchema>;
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>;

/** An application form as data: what is asked, in sections. */
export const formDefinitionSchema = z.object({
  sections: z
    .array(
      z.object({
        key: formKeySchema,
        title: localizedSchema(200),
        introduction: localizedSchema(2_000).default({ en: '', ru: '', tk: '' }),
        questions: z.array(questionSchema),
      }),
    )
    .max(40),
});
export type FormDefinition = z.output<typeof formDefinitionSchema>;
export type FormSection = FormDefinition['sections'][number];

/** What a question offers to choose from: its options, or the categories of a budget. */
export function optionsOf(question: Question): FormOption[] {
  if (question.type === 'budget') return question.categories;
  return question.type === 'single-choice' || question.type === 'multiple-choice' ? question.options : [];
}

/** The keys of the questions on whose answers others depend. */
export function questionsThatDecide({ sections }: FormDefinition): string[] {
  const conditions = sections.flatMap(({ questions }) => questions.flatMap(({ visibleWhen }) => visibleWhen ?? []));
  return [...new Set(conditions.map(({ question }) => question))];
}

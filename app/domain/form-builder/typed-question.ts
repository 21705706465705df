import { z } from 'zod';
import { formKeySchema, MAX_ANSWER_CHARACTERS, MAX_APPLICATION_FILES, MAX_ROWS } from '../applications/form-definition';
import type { QuestionType } from '../applications/form-definition';
import { FILE_MEDIA_TYPES, MAX_FILE_BYTES } from '../files/file-types';
import { LOCALES } from '../shared/locale';
import { emptyLocalized, localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { parseAmount } from '../shared/money';
import { wholeTyped } from '../shared/typed-fields';

/** Bytes of a megabyte, as file limits are told. */
export const MEGABYTE = 1024 * 1024;

/** A text in one language at least; which others it needs is for the completeness meter. */
export const typedName = (max: number) =>
  localizedSchema(max).superRefine((text, context) => {
    if (LOCALES.some((locale) => text[locale] !== '')) return;
    context.addIssue({ code: 'custom', path: ['en'], message: messageKey('form.error.required') });
  });

const empty = (typed: unknown) => typed === undefined || (typeof typed === 'string' && typed.trim() === '');

/** A whole number as typed; what is left empty is `fallback`. */
const whole = (min: number, max: number, fallback: number) =>
  wholeTyped(min, max).transform((typed) => typed ?? fallback);

/** A number with or without decimals, with a comma or a point; empty is none. */
const decimal = z.preprocess(
  (typed) => (empty(typed) ? null : Number(String(typed).replace(',', '.').replace(/\s/g, ''))),
  z.number(messageKey('formBuilder.error.number')).nullable(),
);

/** An amount in major units, in minor units; empty is none. */
const amount = z
  .string()
  .default('')
  .transform((typed, context): number | null => {
    const minor = empty(typed) ? null : parseAmount(typed);
    if (minor === null && !empty(typed)) context.addIssue({ code: 'custom', message: messageKey('form.error.amount') });
    return minor;
  });

const day = z
  .union([z.literal(''), z.iso.date(messageKey('form.error.date'))])
  .default('')
  .transform((typed) => typed || null);

const ticked = z.preprocess((typed) => typed === 'yes', z.boolean());

/** The key of an option that is there already; a new one has none yet. */
const optionKey = z
  .union([z.literal(''), formKeySchema])
  .default('')
  .catch('');
const option = z.object({ key: optionKey, label: typedName(300) });
const options = z.array(option).max(100).default([]);

/** What every question can be told on its page. `condition` is `<question>=<answer>`; empty: always asked. */
export const typedCommonSchema = z.object({
  label: typedName(500),
  help: localizedSchema(2_000).default(emptyLocalized()),
  required: ticked,
  identifiesApplicant: ticked,
  condition: z.string().trim().max(200).default(''),
});

/** What a question of each type can be told besides, under the names of `form-definition.ts`. */
export const TYPED_SETTINGS = {
  'short-text': z.object({ characterLimit: whole(1, 500, 200) }),
  'long-text': z.object({
    wordLimit: wholeTyped(1, 10_000),
    characterLimit: whole(1, MAX_ANSWER_CHARACTERS, MAX_ANSWER_CHARACTERS),
  }),
  number: z
    .object({ minimum: decimal, maximum: decimal, decimals: whole(0, 4, 0) })
    .superRefine(inOrder('minimum', 'maximum')),
  money: z.object({ minimum: amount, maximum: amount }).superRefine(inOrder('minimum', 'maximum')),
  date: z.object({ earliest: day, latest: day }).superRefine(inOrder('earliest', 'latest')),
  'yes-no': z.object({}),
  'single-choice': z.object({ options }),
  'multiple-choice': z.object({ options, maxChosen: wholeTyped(1, 100) }),
  people: z
    .object({ minRows: whole(1, MAX_ROWS.people, 1), maxRows: whole(1, MAX_ROWS.people, 30) })
    .superRefine(inOrder('minRows', 'maxRows')),
  'work-plan': z.object({ months: whole(1, 60, 12), maxRows: whole(1, MAX_ROWS['work-plan'], 50) }),
  budget: z.object({
    categories: z
      .array(option.extend({ overhead: ticked }))
      .max(40)
      .default([]),
    overheadPercent: wholeTyped(0, 100),
    maxRows: whole(1, MAX_ROWS.budget, MAX_ROWS.budget),
  }),
  files: z
    .object({
      maxFiles: whole(1, MAX_APPLICATION_FILES, 5),
      types: z.array(z.enum(FILE_MEDIA_TYPES)).default([]),
      megabytes: whole(1, MAX_FILE_BYTES / MEGABYTE, MAX_FILE_BYTES / MEGABYTE),
    })
    .transform(({ megabytes, ...settings }) => ({ ...settings, maxBytes: megabytes * MEGABYTE })),
  declaration: z.object({}),
} as const satisfies Record<QuestionType, z.ZodType>;

/** The first of two limits may not be beyond the second. */
function inOrder(low: string, high: string) {
  return (limits: Record<string, number | string | null>, context: z.RefinementCtx) => {
    const [from, to] = [limits[low], limits[high]];
    if (from === null || to === null || from === undefined || to === undefined || from <= to) return;
    context.addIssue({ code: 'custom', path: [high], message: messageKey('formBuilder.error.order') });
  };
}

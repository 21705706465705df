import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { CHECKLIST_ITEMS, FINDINGS, OUTCOMES, type Checklist, type ChecklistItem } from './checklist';
import { FLAG_LEVELS } from './standing';
import { DEFAULT_MONTHS, MOST_MONTHS } from './validity';

/** Longest reason or request, in characters. */
export const MOST_CHARACTERS = 4_000;

const lines = z
  .string()
  .max(MOST_CHARACTERS)
  .transform((value) => value.replace(/\r\n?/g, '\n').trim());
const said = lines.default('');
const reason = lines.pipe(z.string().min(1, messageKey('verification.error.reason')));
const expected = z.coerce.number().int().min(0);

const isDay = (value: string) => z.iso.date().safeParse(value).success;
const day = z.string().refine(isDay, messageKey('form.error.date'));

/** The form by which an organisation asks to be verified. */
export const askSchema = z.object({ version: expected, text: said });

const finding = z.enum(FINDINGS).nullable().catch(null).default(null);

const months = z
  .union([z.literal(''), z.coerce.number()])
  .transform((typed) => (typed === '' ? DEFAULT_MONTHS : typed))
  .pipe(
    z
      .number(messageKey('verification.error.months'))
      .int(messageKey('verification.error.months'))
      .min(1, messageKey('verification.error.months'))
      .max(MOST_MONTHS, messageKey('verification.error.months')),
  );

/** The form that ends a check; whether the outcome follows from it is for `outcomeFaults`. */
export const conclusionSchema = z
  .object({
    version: expected,
    seal: z.string().max(64),
    outcome: z.enum(OUTCOMES, messageKey('verification.error.outcome')),
    months: months.default(DEFAULT_MONTHS),
    text: said,
  })
  .extend(eachItem('', finding))
  .extend(eachItem('Note', said))
  .transform((form) => {
    const { version, seal, outcome, months: asked, text } = form;
    const found = CHECKLIST_ITEMS.map((item) => [item, { finding: form[item], note: form[`${item}Note`] }]);
    return { version, seal, outcome, months: asked, text, checklist: Object.fromEntries(found) as Checklist };
  });

/** A field of this kind for every item of the checklist. */
function eachItem<const Ending extends string, Field extends z.ZodType>(ending: Ending, field: Field) {
  const fields = CHECKLIST_ITEMS.map((item) => [`${item}${ending}`, field]);
  return Object.fromEntries(fields) as Record<`${ChecklistItem}${Ending}`, Field>;
}

/** A second person decides on a proposed refusal: agrees, or gives it back with a reason. */
export const refusalDecisionSchema = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('confirm'), version: expected }),
    z.object({ decision: z.literal('return'), version: expected, text: reason }),
  ],
  messageKey('verification.error.decision'),
);

/** A reason for an act that needs nothing else. */
export const reasonSchema = z.object({ version: expected, text: reason });

/** The form that proposes an exclusion, its days joined. */
export const exclusionSchema = z
  .object({
    version: expected,
    from: day,
    until: z.string().refine((value) => value === '' || isDay(value), messageKey('form.error.date')),
    text: reason,
  })
  .refine(({ from, until }) => until === '' || until >= from, {
    path: ['until'],
    message: messageKey('verification.error.endsBeforeStart'),
  });

/** An approver decides on an exclusion: approves it, or declines it with a reason. */
export const exclusionDecisionSchema = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('approve'), version: expected }),
    z.object({ decision: z.literal('decline'), version: expected, text: reason }),
  ],
  messageKey('verification.error.decision'),
);

/** A mark on an organisation, or its end. */
export const flagSchema = z.object({
  version: expected,
  level: z.enum([...FLAG_LEVELS, 'none'], messageKey('verification.error.level')),
  text: reason,
});

import { z } from 'zod';
import { typedName } from '../form-builder/typed-question';
import { emptyLocalized, isBlankText, localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { tickedTyped, wholeTyped } from '../shared/typed-fields';
import { tieBreakSchema, type Rubric, type TieBreak } from './schema';

/** Tie-breaks that the settings of a rubric ask for. */
export const TIE_BREAKS = 6;

const wanted = (min: number, max: number) =>
  wholeTyped(min, max).refine((typed) => typed !== null, messageKey('form.error.required'));

/** A criterion as typed; its levels come as `level0`, `level1`, … so that an empty one keeps its place. */
const typedCriterionSchema = z.object({
  name: typedName(200),
  guidance: localizedSchema(2_000).default(emptyLocalized()),
  weight: wanted(1, 100),
  minimum: wholeTyped(0, 100),
  group: z.string().max(40).default(''),
  mayNotApply: tickedTyped,
  scored: z.enum(['levels', 'price']).default('levels'),
});

const levelSchema = localizedSchema(600).default(emptyLocalized());

/** How a criterion is read for a rubric of this scale: all levels described, or none. */
export function criterionTypedFor({ scale, groups = [] }: Rubric) {
  const levels = Object.fromEntries(Array.from({ length: scale + 1 }, (_, at) => [`level${at}`, levelSchema] as const));
  return typedCriterionSchema
    .extend({ levels: z.object(levels).default({}) })
    .transform(({ levels: typed, weight, group, ...criterion }) => {
      const described = Array.from({ length: scale + 1 }, (_, at) => typed[`level${at}`] ?? emptyLocalized());
      return {
        ...criterion,
        weight: weight ?? 1,
        group: groups.some(({ key }) => key === group) ? group : null,
        levels: described.every(isBlankText) ? [] : described,
      };
    });
}

/** A group of criteria as typed. */
export const typedGroupSchema = z.object({ name: typedName(200), minimum: wholeTyped(0, 100) });

/** What a rubric says as a whole, as typed; an empty tie-break is left out. */
export const typedSettingsSchema = z.object({
  name: typedName(200),
  scale: wanted(1, 100).transform((typed) => typed ?? 1),
  minimumTotal: wholeTyped(0, 100),
  tieBreaks: z
    .record(z.string(), z.string().max(60))
    .default({})
    .transform((typed): TieBreak[] =>
      Array.from({ length: TIE_BREAKS }, (_, at) => tieBreakOf(typed[`tie${at}`] ?? '')).filter((one) => one !== null),
    ),
});

function tieBreakOf(typed: string): TieBreak | null {
  const [by = '', key = ''] = typed.split(':');
  const read = tieBreakSchema.safeParse(by === 'requested' ? { by } : { by, key });
  return read.success ? read.data : null;
}

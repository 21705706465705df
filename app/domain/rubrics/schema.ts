import { z } from 'zod';
import { localizedSchema } from '../shared/localized';

const keySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** A criterion of an evaluation: what is looked at, its share of 100, and what each level means. */
export const criterionSchema = z.object({
  key: keySchema,
  name: localizedSchema(200),
  guidance: localizedSchema(2_000),
  /** Share of the total, in whole points; all weights sum to 100. */
  weight: z.number().int().min(1).max(100),
  /** The least score, on the rubric's scale, with which an application passes; null where any passes. */
  minimum: z.number().int().min(0).nullable(),
  /** What a score of 0, 1, … means; empty where the scale speaks for itself. */
  levels: z.array(localizedSchema(600)),
  /** The key of its group; null or not there where it stands alone. */
  group: keySchema.nullable().optional(),
  /** An evaluator may say, with a comment, that it does not apply: its weight is then spread over the others. */
  mayNotApply: z.boolean().optional(),
  /** `price`: nobody scores it; its points are lowest price ÷ price × weight. */
  scored: z.enum(['levels', 'price']).optional(),
});
export type Criterion = z.output<typeof criterionSchema>;

/** Criteria that stand under one heading and can have a minimum together. */
export const groupSchema = z.object({
  key: keySchema,
  name: localizedSchema(200),
  /** The least share, in whole percent of the group's points, with which an application passes; null where any passes. */
  minimum: z.number().int().min(0).max(100).nullable(),
});
export type CriterionGroup = z.output<typeof groupSchema>;

/** What decides between equal totals, in order; what is then still equal is drawn by lot. */
export const tieBreakSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('criterion'), key: keySchema }),
  z.object({ by: z.literal('group'), key: keySchema }),
  /** The smaller requested amount comes first. */
  z.object({ by: z.literal('requested') }),
]);
export type TieBreak = z.output<typeof tieBreakSchema>;

/** How applications are scored (product design, "Evaluation"). */
export const rubricSchema = z.object({
  criteria: z.array(criterionSchema).max(40),
  /** The highest score of a criterion; the lowest is 0. */
  scale: z.number().int().min(1).max(100),
  /** The least total of 100 with which an application passes; null where any passes. */
  minimumTotal: z.number().int().min(0).max(100).nullable(),
  groups: z.array(groupSchema).max(20).optional(),
  tieBreaks: z.array(tieBreakSchema).max(20).optional(),
});
export type Rubric = z.output<typeof rubricSchema>;

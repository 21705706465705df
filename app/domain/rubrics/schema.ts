import { z } from 'zod';
import { localizedSchema } from '../shared/localized';

/** A criterion of an evaluation: what is looked at, its share of 100, and what each level means. */
export const criterionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: localizedSchema(200),
  guidance: localizedSchema(2_000),
  /** Share of the total, in whole points; all weights sum to 100. */
  weight: z.number().int().min(1).max(100),
  /** The least score, on the rubric's scale, with which an application passes; null where any passes. */
  minimum: z.number().int().min(0).nullable(),
  /** What a score of 0, 1, … means; empty where the scale speaks for itself. */
  levels: z.array(localizedSchema(600)),
});
export type Criterion = z.output<typeof criterionSchema>;

/** How applications are scored (product design, "Evaluation"). */
export const rubricSchema = z.object({
  criteria: z.array(criterionSchema).max(40),
  /** The highest score of a criterion; the lowest is 0. */
  scale: z.number().int().min(1).max(100),
  /** The least total of 100 with which an application passes; null where any passes. */
  minimumTotal: z.number().int().min(0).max(100).nullable(),
});
export type Rubric = z.output<typeof rubricSchema>;

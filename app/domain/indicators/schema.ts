import { z } from 'zod';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { severalTyped } from '../shared/typed-fields';
import { DERIVED_INDICATORS, DISAGGREGATIONS } from './indicator';
import { QUARTER } from './quarters';

export const MOST_INDICATORS = 30;

/** A number with at most two decimals, after a point or a comma. */
const decimal = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.trim().replace(/\s/g, '').replace(',', '.') : typed),
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,2})?$/, messageKey('indicators.error.number'))
    .transform(Number),
);

const indicatorSchema = z
  .object({
    key: z.string().regex(/^i[a-z0-9-]{1,20}$/),
    name: localizedSchema(300),
    unit: localizedSchema(60),
    baseline: decimal,
    target: decimal,
    derived: z.preprocess(
      (typed) => (typed === '' || typed === undefined ? null : typed),
      z.enum(DERIVED_INDICATORS).nullable(),
    ),
    disaggregations: severalTyped(z.enum(DISAGGREGATIONS), DISAGGREGATIONS.length),
  })
  .superRefine(({ name, unit }, issues) => {
    if (name.en === '' && name.ru === '' && name.tk === '')
      issues.addIssue({ code: 'custom', path: ['name', 'en'], message: messageKey('indicators.error.name') });
    if (unit.en === '' && unit.ru === '' && unit.tk === '')
      issues.addIssue({ code: 'custom', path: ['unit', 'en'], message: messageKey('indicators.error.unit') });
  });

/** What a service is measured by, as its manager sets it. */
export const planSchema = z.object({
  /** Digest of the plan that the form had shown. */
  base: z.string().max(64),
  indicators: z.array(indicatorSchema).max(MOST_INDICATORS).default([]),
});
export type PlanInput = z.output<typeof planSchema>;

/** A value for a quarter with its split: `split.sex.female`. */
export const valueSchema = z.object({
  version: z.coerce.number().int().min(1),
  value: decimal,
  split: z
    .partialRecord(
      z.enum(DISAGGREGATIONS),
      z.record(
        z.string().max(60),
        z.preprocess((typed) => (typed === '' ? '0' : typed), decimal),
      ),
    )
    .default({}),
  evidence: z.string().trim().min(1, messageKey('indicators.error.evidence')).max(2_000),
});
export type ValueInput = z.output<typeof valueSchema>;

export const quarterSchema = z.string().regex(QUARTER);

export const decisionSchema = z
  .object({
    version: z.coerce.number().int().min(1),
    decision: z.enum(['approve', 'return'], messageKey('indicators.error.decision')),
    reason: z.string().trim().max(2_000).default(''),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason !== '', {
    path: ['reason'],
    message: messageKey('indicators.error.reason'),
  });
export type DecisionInput = z.output<typeof decisionSchema>;

import { z } from 'zod';
import { portalDay } from '../shared/portal-day';
import { foldSpelling } from '../shared/fold-spelling';
import { messageKey } from '../shared/message-key';
import { HIT_VERDICTS } from './hits';

/** Name and day of a list, its day joined. No list is dated later than today. */
export const listSchema = (now: Date) =>
  z.object({
    name: z
      .string()
      .trim()
      .max(200)
      .refine((name) => foldSpelling(name) !== '', messageKey('form.error.required')),
    date: z
      .string()
      .refine((day) => z.iso.date().safeParse(day).success, messageKey('form.error.date'))
      .refine((day) => day <= portalDay(now), messageKey('exclusions.error.future')),
  });

/** What is decided on a likely hit; `number` counts the decisions that the form has seen. */
export const hitDecisionSchema = z.object({
  hit: z.string().max(64),
  number: z.coerce.number().int().min(0),
  verdict: z.enum(HIT_VERDICTS, messageKey('exclusions.error.verdict')),
  reason: z.string().trim().min(1, messageKey('verification.error.reason')).max(2_000),
});

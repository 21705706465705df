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

/** The page has a form for each hit, whose fields end with the hit's id, so that every control has an id of its own. */
function withoutHit(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null || !('hit' in typed)) return typed;
  const ending = `-${String(typed.hit)}`;
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name.endsWith(ending) ? name.slice(0, -ending.length) : name, value]),
  );
}

const decision = z.object({
  hit: z.string().max(64),
  number: z.coerce.number().int().min(0),
  verdict: z.enum(HIT_VERDICTS, messageKey('exclusions.error.verdict')),
  reason: z.string().trim().min(1, messageKey('verification.error.reason')).max(2_000),
});

/** What is decided on a likely hit; `number` counts the decisions that the form has seen. */
export const hitDecisionSchema = z.preprocess(withoutHit, decision);

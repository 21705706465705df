import { z } from 'zod';
import type { ErrorValues } from '../../shared/errors';
import { messageKey, type MessageKey } from '../../shared/message-key';

/** A mistake as zod takes it: its words a catalogue key, what fills them, and where it is below the answer. */
export function mistake(key: MessageKey, values: ErrorValues = {}, path: (string | number)[] = []) {
  return { code: 'custom' as const, message: messageKey(key), path, params: { values } };
}
export type Mistake = ReturnType<typeof mistake>;

/** Nothing was typed: no text, no tick, no file, no row with anything in it. */
export function isBlank(typed: unknown): boolean {
  if (typed === undefined || typed === null || typed === false) return true;
  if (typeof typed === 'string') return typed.trim() === '';
  if (Array.isArray(typed)) return typed.every(isBlank);
  return typeof typed === 'object' && Object.values(typed).every(isBlank);
}

/** The schema of what may be left out: `undefined` where nothing was typed. */
export function unlessBlank<Output>(schema: z.ZodType<Output>) {
  return z.preprocess((typed) => (isBlank(typed) ? undefined : typed), schema.optional());
}

/** A text in one field; a field that was sent twice is no text. */
export const typedText = z.string(messageKey('form.error.invalid')).trim();

/** A text of at most so many characters. */
export function textWithin(limit: number) {
  return typedText.superRefine((text, context) => {
    if (text.length > limit) context.addIssue(mistake('answers.error.characters', { limit, count: text.length }));
  });
}

import { z } from 'zod';
import type { MessageKey } from '../shared/message-key';
import type { LetterKind } from './kinds';
import { PLACEHOLDER, PLACEHOLDERS_OF, type LetterValues } from './placeholders';

/** The words of a letter with places to fill, `{amount}`; paragraphs are set apart by an empty line. */
export interface LetterWording {
  subject: string;
  /** Before what is counted and listed. */
  body: string;
  /** After it: how to appeal, and the closing words. */
  closing: string;
}

const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim());

/** The words of a letter as an administrator types them. */
export const letterWordingSchema = z.object({
  subject: words(200).pipe(z.string().min(1)),
  body: words(6000).pipe(z.string().min(1)),
  closing: words(6000),
});

export const WORDING_FIELDS = ['subject', 'body', 'closing'] as const satisfies (keyof LetterWording)[];

export interface WordingFault {
  field: keyof LetterWording;
  key: MessageKey;
  /** `name` as it was typed; `line` counts from 1. */
  values: { name: string; line: number };
}

/** Each place that letters of this kind cannot fill, and each brace that begins or ends none, with where it stands. */
export function wordingFaults(kind: LetterKind, wording: LetterWording): WordingFault[] {
  const allowed: readonly string[] = PLACEHOLDERS_OF[kind];
  return WORDING_FIELDS.flatMap((field) =>
    wording[field].split('\n').flatMap((line, at) => {
      const fault = (key: MessageKey, name: string): WordingFault => ({ field, key, values: { name, line: at + 1 } });
      const unknown = [...line.matchAll(PLACEHOLDER)]
        .map(([, name = '']) => name)
        .filter((one) => !allowed.includes(one));
      const stray = /[{}]/.exec(line.replace(PLACEHOLDER, ''));
      return [
        ...unknown.map((name) => fault('letterTexts.error.placeholder', name)),
        ...(stray ? [fault('letterTexts.error.brace', stray[0])] : []),
      ];
    }),
  );
}

/**
 * Paragraphs with their places filled. A paragraph that names what the letter has not got says nothing and is left out: so
 * one wording serves letters with and without a lot or a right to appeal.
 */
export function filledParagraphs(text: string, values: LetterValues): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => filled(paragraph.trim(), values))
    .filter((paragraph): paragraph is string => Boolean(paragraph));
}

/** The text with its places filled; null where one of them is empty. */
function filled(text: string, values: LetterValues): string | null {
  const places = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (places.some((name) => !values[name as keyof LetterValues])) return null;
  return text.replace(PLACEHOLDER, (_, name: string) => values[name as keyof LetterValues] ?? '');
}

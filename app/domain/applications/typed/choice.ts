import { z } from 'zod';
import { messageKey } from '../../shared/message-key';
import type { QuestionOf } from '../form-definition';
import { mistake } from './mistake';

export const yesNo = () => z.enum(['yes', 'no'], messageKey('answers.error.choice'));

export function singleChoice({ options }: QuestionOf<'single-choice'>) {
  return oneOf(options.map(({ key }) => key));
}

/** What was chosen, in the order of the options. */
export function multipleChoice({ options, maxChosen }: QuestionOf<'multiple-choice'>) {
  const keys = options.map(({ key }) => key);
  return z.preprocess(
    asList,
    z.array(oneOf(keys), messageKey('answers.error.choice')).transform((chosen, context): string[] => {
      const sorted = keys.filter((key) => chosen.includes(key));
      if (maxChosen !== null && sorted.length > maxChosen) {
        context.addIssue(mistake('answers.error.maxChosen', { limit: maxChosen }));
      }
      return sorted;
    }),
  );
}

export const declaration = () =>
  z.literal('yes', messageKey('answers.error.declaration')).transform(() => true as const);

/** One tick of several is sent as a text, and an empty box may be sent as nothing. */
export function asList(typed: unknown): unknown {
  return (Array.isArray(typed) ? (typed as unknown[]) : [typed]).filter((one) => one !== '' && one !== false);
}

/** One of these words and nothing else. */
export function oneOf(keys: readonly string[]) {
  const known = new Set(keys);
  return z
    .string(messageKey('answers.error.choice'))
    .refine((key) => known.has(key), messageKey('answers.error.choice'));
}

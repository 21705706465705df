import { messageKey } from '../../shared/message-key';
import type { QuestionOf } from '../form-definition';
import { mistake, textWithin } from './mistake';

/** How many words a text has, as the counter beside its field counts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function shortText({ characterLimit }: QuestionOf<'short-text'>) {
  return textWithin(characterLimit).regex(/^[^\n]*$/, messageKey('answers.error.oneLine'));
}

export function longText({ wordLimit, characterLimit }: QuestionOf<'long-text'>) {
  return textWithin(characterLimit).superRefine((text, context) => {
    if (wordLimit === null) return;
    const count = countWords(text);
    if (count > wordLimit) context.addIssue(mistake('answers.error.words', { limit: wordLimit, count }));
  });
}

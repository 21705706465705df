import type { Question, QuestionType } from '~/domain/applications/form-definition';
import type { FormValues } from '../form-reply';
import { answerName, parseAnswerName } from './answer-names';

/** What can be made of two people's answers to one question. */
export const CHOICES = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

const JOINABLE: readonly QuestionType[] = [
  'short-text',
  'long-text',
  'multiple-choice',
  'people',
  'work-plan',
  'budget',
];

/** True where two answers can stand in one: texts one below the other, rows after rows. */
export const canJoin = ({ type }: Pick<Question, 'type'>): boolean => JOINABLE.includes(type);

/** Both answers in one, mine first; whoever joined them edits what came of it. Nothing of either is lost. */
export function joinAnswers(
  question: Pick<Question, 'key' | 'type'>,
  mine: FormValues,
  theirs: FormValues,
): FormValues {
  const name = answerName(question.key);
  if (question.type === 'multiple-choice')
    return { [name]: [...new Set([...listOf(mine[name]), ...listOf(theirs[name])])] };
  if (question.type === 'short-text' || question.type === 'long-text') {
    const between = question.type === 'long-text' ? '\n\n' : ' / ';
    return { [name]: [...new Set([...listOf(mine[name]), ...listOf(theirs[name])])].filter(Boolean).join(between) };
  }
  const count = Math.max(-1, ...Object.keys(mine).map((field) => parseAnswerName(field)?.row ?? -1)) + 1;
  const shifted = Object.entries(theirs).flatMap(([field, value]) => {
    const { row, column } = parseAnswerName(field) ?? {};
    return row === undefined || column === undefined ? [] : [[`${name}.${row + count}.${column}`, value] as const];
  });
  return { ...mine, ...Object.fromEntries(shifted) };
}

const listOf = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value ? [value] : [];

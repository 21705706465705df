import type { Answers } from '~/domain/applications/answers';
import { conditionValues, cutToSection, isAsked, questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import { type RowsType } from '~/domain/applications/typed/rows';
import type { FormValues } from '../form-reply';
import { nestAnswers, parseAnswerName } from './answer-names';
import { questionOf } from './read-answers';

/** Of everything typed, what the page of one section needs: its own fields, and those that its conditions look at. */
export function valuesForSection(definition: FormDefinition, section: string, typed: FormValues): FormValues {
  const keys = new Set(questionsOf(cutToSection(definition, section)).map(({ key }) => key));
  return Object.fromEntries(Object.entries(typed).filter(([name]) => keys.has(questionOf(name) ?? '')));
}

/** The nested values that react-hook-form begins with: boxes under one name are always a list. */
export function nestedDefaults(questions: readonly Question[], values: FormValues): Record<string, unknown> {
  const nested = nestAnswers(values);
  for (const { key, type } of questions) {
    if (type === 'multiple-choice') nested[key] = listed(nested[key]);
    if (type === 'work-plan' && Array.isArray(nested[key])) {
      nested[key] = (nested[key] as Record<string, unknown>[]).map((row) => ({ ...row, months: listed(row.months) }));
    }
  }
  return nested;
}

const listed = (typed: unknown): unknown[] => (Array.isArray(typed) ? typed : typed ? [typed] : []);

/** Which questions are asked, by what is chosen at the moment. */
export function askedKeys(questions: readonly Question[], chosen: (key: string) => unknown): Set<string> {
  const answers: Answers = {};
  const asked = new Set<string>();
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    asked.add(question.key);
    const possible = conditionValues(question);
    const found = listed(chosen(question.key)).filter((one): one is string => possible.includes(String(one)));
    if (found.length > 0) answers[question.key] = found;
  }
  return asked;
}

/** Positions of the rows that a form shows: those with something typed, one empty one where there are none. */
export function rowsIn(values: FormValues, key: string): number[] {
  const positions = new Set<number>();
  for (const name of Object.keys(values)) {
    const { question, row } = parseAnswerName(name) ?? {};
    if (question === key && row !== undefined) positions.add(row);
  }
  return positions.size > 0 ? [...positions].sort((one, other) => one - other) : [0];
}

/** The texts that a list is spoken of with. */
export const ROW_WORDS = {
  people: { row: 'answers.row.people', add: 'answers.add.people' },
  'work-plan': { row: 'answers.row.workPlan', add: 'answers.add.workPlan' },
  budget: { row: 'answers.row.budget', add: 'answers.add.budget' },
} as const satisfies Record<RowsType, object>;

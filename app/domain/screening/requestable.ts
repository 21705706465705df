import type { Answers } from '../applications/answers';
import { isAsked, questionsOf } from '../applications/conditions';
import {
  questionsThatDecide,
  type FormDefinition,
  type Question,
  type QuestionType,
} from '../applications/form-definition';
import { portalInstant } from '../calls/dates';
import { emptyLocalized } from '../shared/localized';
import { portalDay } from '../shared/portal-day';

/**
 * Documents and short facts only. What scores look at (texts, plans, people) and money stay as they were submitted: nobody
 * improves an application after its opening.
 */
const REQUESTABLE: readonly QuestionType[] = ['files', 'short-text', 'date', 'yes-no', 'single-choice', 'declaration'];

/** The questions of an application whose answers may be asked for again: none on which others depend. */
export function requestableQuestions(definition: FormDefinition, answers: Answers): Question[] {
  const decisive = questionsThatDecide(definition);
  return questionsOf(definition).filter(
    (question) => REQUESTABLE.includes(question.type) && isAsked(question, answers) && !decisive.includes(question.key),
  );
}

/** The key of the one section that a form of requested questions has. */
export const REQUESTED = 'requested';

/** The form by which what was asked for is handed in: these questions only, each to be answered or not. */
export function requestedForm(definition: FormDefinition, keys: readonly string[]): FormDefinition {
  const questions = questionsOf(definition)
    .filter(({ key }) => keys.includes(key))
    .map((question): Question => ({ ...question, visibleWhen: null, required: false }));
  return { sections: [{ key: REQUESTED, title: emptyLocalized(), introduction: emptyLocalized(), questions }] };
}

const DAY_MS = 86_400_000;

/** Until when documents can be handed in: the last minute of a day in Asia/Ashgabat, so many days from now. */
export function requestEnds(now: Date, days: number): Date {
  return portalInstant(`${portalDay(new Date(now.getTime() + days * DAY_MS))}T23:59`) ?? now;
}

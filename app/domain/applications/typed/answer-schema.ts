import type { z } from 'zod';
import type { Answer, FormContext } from '../answers';
import type { Question } from '../form-definition';
import { budget } from './budget';
import { declaration, multipleChoice, singleChoice, yesNo } from './choice';
import { date } from './date';
import { files } from './files';
import { money, number } from './number';
import { people, workPlan } from './rows';
import { longText, shortText } from './text';

/** The schema from what is typed at one question to its answer. Nothing typed is for the form to judge. */
export function answerSchema(question: Question, context: FormContext): z.ZodType<Answer> {
  switch (question.type) {
    case 'short-text':
      return shortText(question);
    case 'long-text':
      return longText(question);
    case 'number':
      return number(question);
    case 'money':
      return money(question, context);
    case 'date':
      return date(question);
    case 'yes-no':
      return yesNo();
    case 'single-choice':
      return singleChoice(question);
    case 'multiple-choice':
      return multipleChoice(question);
    case 'people':
      return people(question);
    case 'work-plan':
      return workPlan(question);
    case 'budget':
      return budget(question, context);
    case 'files':
      return files(question);
    case 'declaration':
      return declaration();
  }
}

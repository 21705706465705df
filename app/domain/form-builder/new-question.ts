import { questionSchema, type Question, type QuestionType } from '../applications/form-definition';
import type { Localized } from '../shared/localized';

/** A question of this type as it begins: required, with the usual limits, and nothing to choose from yet. */
export function newQuestion(type: QuestionType, key: string, label: Localized): Question {
  return questionSchema.parse({
    key,
    type,
    label,
    required: true,
    ...(type === 'single-choice' || type === 'multiple-choice' ? { options: [] } : {}),
  });
}

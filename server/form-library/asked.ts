import {
  questionSchema,
  type Question,
  type QuestionOf,
  type QuestionType,
} from '~/domain/applications/form-definition';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';

type Wishes<Type extends QuestionType> = Partial<Omit<QuestionOf<Type>, 'key' | 'type' | 'label'>>;

/** A question of a ready form: required, with the usual limits, unless `wishes` say otherwise. */
export function asked<Type extends QuestionType>(
  key: string,
  type: Type,
  label: Localized,
  wishes: Wishes<Type> = {},
): Question {
  return questionSchema.parse({ key, type, label, help: emptyLocalized(), required: true, ...wishes });
}

import type { Question } from '~/domain/applications/form-definition';
import { MEGABYTE } from '~/domain/form-builder/typed-question';
import { decimalOf } from '~/domain/shared/money';
import type { FormValues } from '../form-reply';
import { fold } from '../unfold';

/** The fields of a question's page that say what the question is: the way back from `readQuestion`. */
export function questionValues(question: Question): FormValues {
  const { visibleWhen, type: _, key: __, ...said } = question;
  const condition = visibleWhen ? `${visibleWhen.question}=${visibleWhen.equals}` : '';
  return { ...fold(said), ...amounts(question), condition };
}

/** Limits that are typed in other units than they are kept in. */
function amounts(question: Question): FormValues {
  if (question.type === 'files') return { megabytes: String(Math.max(1, Math.round(question.maxBytes / MEGABYTE))) };
  if (question.type !== 'money') return {};
  const major = (amount: number | null) => (amount === null ? '' : decimalOf({ amount, currency: 'TMT' }));
  return { minimum: major(question.minimum), maximum: major(question.maximum) };
}

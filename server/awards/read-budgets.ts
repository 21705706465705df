import type { Budgets } from '~/domain/awards/revision';
import type { BudgetLine } from '~/domain/applications/answers';
import { cleanTyped, isFieldOf, readAnswers } from '~/forms/application/read-answers';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { budgetForm } from './get-revision';
import type { ReadRevision } from './read-revision';

/** What a posted form says of the budgets of a smaller award, and what is wrong in it by the rules of the application's form. */
export function readBudgets(
  { questions, context }: Pick<ReadRevision, 'questions' | 'context'>,
  posted: FormValues,
): { lines: Budgets; errors: FieldErrors } {
  const definition = budgetForm(questions);
  const own = Object.entries(posted).filter(([name]) => isFieldOf({ questions }, name));
  const typed = cleanTyped(Object.fromEntries(own));
  const { answers, errors } = readAnswers({ definition, context, typed, files: {}, demand: 'complete' });
  return { lines: answers as Record<string, BudgetLine[]>, errors };
}

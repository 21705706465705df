import { budgetTotals } from '~/domain/applications/budget';
import type { BudgetLine } from '~/domain/applications/answers';
import type { Money } from '~/domain/shared/money';
import { readOpened } from '#server/scoring/read-opened';
import { formOfSubmission } from '#server/submissions/form-of-submission';

/** What an opened application asks for: the sum of its budgets; null where its form has none. */
export async function requestedAmount(submissionId: string): Promise<Money | null> {
  const { content } = await readOpened(submissionId);
  const { definition, context } = await formOfSubmission(content);
  const budgets = definition.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.type === 'budget' ? [question] : []));
  if (budgets.length === 0) return null;
  const amounts = budgets.map((question) => {
    const lines = (content.answers[question.key] ?? []) as BudgetLine[];
    return budgetTotals(question, lines, context).requested;
  });
  return { amount: amounts.reduce((sum, amount) => sum + amount, 0), currency: context.ceiling.currency };
}

import type { BudgetLine, FormContext } from '~/domain/applications/answers';
import type { QuestionOf } from '~/domain/applications/form-definition';
import type { Budgets } from '~/domain/awards/revision';
import type { AwardRecord } from '#server/models/award';
import { openJson, sealJson } from '#server/security/sealed-json';
import { appliedFor } from './applied-for';

export interface SubmittedBudgets {
  questions: QuestionOf<'budget'>[];
  lines: Budgets;
  context: FormContext;
}

/** The budgets of the application that an award answers, as it was submitted. Whether the asker may see them is asked before. */
export async function submittedBudgets(award: Pick<AwardRecord, 'applicationId'>): Promise<SubmittedBudgets> {
  const { definition, context, answers } = await appliedFor(award);
  const questions = definition.sections
    .flatMap((section) => section.questions)
    .flatMap((question) =>
      question.type === 'budget' && answers[question.key] ? [{ ...question, visibleWhen: null }] : [],
    );
  const lines = Object.fromEntries(questions.map(({ key }) => [key, answers[key] as BudgetLine[]]));
  return { questions, lines, context };
}

const place = (awardId: string, number: number) => `award-budget:${awardId}:${number}`;

export const sealBudgets = (awardId: string, number: number, budgets: Budgets): string =>
  sealJson(budgets, place(awardId, number));

export const openBudgets = (awardId: string, { number, lines }: { number: number; lines: string }): Budgets =>
  openJson(lines, place(awardId, number)) as Budgets;

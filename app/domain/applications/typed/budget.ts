import { z } from 'zod';
import type { BudgetLine, FormContext } from '../answers';
import { budgetTotals, costOf, MAX_LINE_COST } from '../budget';
import { plainAmount } from '../decimal';
import type { QuestionOf } from '../form-definition';
import { oneOf } from './choice';
import { mistake, unlessBlank } from './mistake';
import { amount, decimal } from './number';
import { remove, rows, text } from './rows';

/** The lines of a budget, checked one by one and all together against the limits of form and lot. */
export function budget(question: QuestionOf<'budget'>, context: FormContext) {
  const { currency } = context.ceiling;
  return rows(budgetLine(question, context), question.maxRows).superRefine((lines, { addIssue }) => {
    const { ceiling, overhead, ownContribution } = budgetTotals(question, lines, context);
    const told = ({ amount: stands, limit }: typeof ceiling) => ({
      limit: plainAmount(limit),
      amount: plainAmount(stands),
      currency,
    });
    if (!ceiling.kept) addIssue(mistake('answers.error.ceiling', told(ceiling)));
    if (overhead?.kept === false) {
      addIssue(mistake('answers.error.overhead', { ...told(overhead), percent: question.overheadPercent ?? 0 }));
    }
    if (ownContribution?.kept === false) {
      addIssue(
        mistake('answers.error.ownContribution', { ...told(ownContribution), percent: context.ownContribution ?? 0 }),
      );
    }
  });
}

const quantity = decimal(3).superRefine((exact, context) => {
  if (exact === '0' || exact.startsWith('-')) context.addIssue(mistake('answers.error.quantity'));
});

/** One line; what is not typed yet counts as nothing. */
export function budgetLine({ categories }: QuestionOf<'budget'>, { ceiling: { currency } }: FormContext) {
  return z
    .strictObject({
      category: unlessBlank(oneOf(categories.map(({ key }) => key))),
      description: text(500),
      unit: text(100),
      quantity: unlessBlank(quantity),
      unitCost: unlessBlank(amount),
      own: unlessBlank(amount),
      remove,
    })
    .transform(({ category = '', description, unit, own = 0, ...typed }, context): BudgetLine => {
      const line = { category, description, unit, own, quantity: typed.quantity ?? '0', unitCost: typed.unitCost ?? 0 };
      const cost = costOf(line);
      if (cost > MAX_LINE_COST) {
        context.addIssue(
          mistake('answers.error.lineCost', { limit: plainAmount(MAX_LINE_COST), currency }, ['unitCost']),
        );
      } else if (own > cost && typed.quantity !== undefined && typed.unitCost !== undefined) {
        context.addIssue(mistake('answers.error.ownAboveCost', { limit: plainAmount(cost), currency }, ['own']));
      } else if (own > MAX_LINE_COST) {
        context.addIssue(mistake('answers.error.lineCost', { limit: plainAmount(MAX_LINE_COST), currency }, ['own']));
      }
      return line;
    });
}

import { z } from 'zod';
import type { BudgetLine, FormContext } from '../answers';
import { budgetTotals, costOf, MAX_LINE_COST } from '../budget';
import { plainAmount } from '../decimal';
import type { QuestionOf } from '../form-definition';
import { oneOf } from './choice';
import { mistake, unlessBlank, type Mistake } from './mistake';
import { amount, decimal } from './number';
import { isLeftOut, remove, rows, text } from './rows';

/** The lines of a budget; their sums are judged by `budgetMistakes`. */
export function budget(question: QuestionOf<'budget'>, context: FormContext) {
  return rows(budgetLine(question, context), question.maxRows);
}

/** Limits that the sums of a budget break. An own contribution can only be too small once the budget is complete. */
export function budgetMistakes(
  question: QuestionOf<'budget'>,
  lines: readonly BudgetLine[],
  context: FormContext,
  demand: 'complete' | 'typed',
): Mistake[] {
  const { ceiling, overhead, ownContribution } = budgetTotals(question, lines, context);
  const told = (limit: typeof ceiling, percent: number | null) => ({
    limit: plainAmount(limit.limit),
    amount: plainAmount(limit.amount),
    currency: context.ceiling.currency,
    percent: percent ?? 0,
  });
  const mistakes: Mistake[] = [];
  if (!ceiling.kept) mistakes.push(mistake('answers.error.ceiling', told(ceiling, null)));
  if (overhead?.kept === false)
    mistakes.push(mistake('answers.error.overhead', told(overhead, question.overheadPercent)));
  if (ownContribution?.kept === false && demand === 'complete') {
    mistakes.push(mistake('answers.error.ownContribution', told(ownContribution, context.ownContribution)));
  }
  return mistakes;
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

/**
 * Those of typed lines that can be counted, in their order: what totals show while others are still being typed. A line
 * without quantity or unit cost counts as nothing. Lines are remembered: with every key that is pressed one of hundreds
 * changes.
 */
export function soundLines(question: QuestionOf<'budget'>, context: FormContext, typed: unknown): BudgetLine[] {
  const known = knownLines.get(question) ?? { schema: budgetLine(question, context), lines: new Map() };
  knownLines.set(question, known);
  if (known.lines.size > MOST_KNOWN) known.lines.clear();
  return (Array.isArray(typed) ? (typed as unknown[]) : []).flatMap((row) => {
    if (isLeftOut(row)) return [];
    const spelt = JSON.stringify(row);
    let line = known.lines.get(spelt);
    if (line === undefined) known.lines.set(spelt, (line = known.schema.safeParse(row).data ?? null));
    return line ?? [];
  });
}

interface KnownLines {
  schema: ReturnType<typeof budgetLine>;
  /** By what was typed; null where it cannot be counted. */
  lines: Map<string, BudgetLine | null>;
}

const MOST_KNOWN = 2_000;
// Currencies change the words of a mistake, which nobody reads here.
const knownLines = new WeakMap<QuestionOf<'budget'>, KnownLines>();

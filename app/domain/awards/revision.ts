import type { BudgetLine, FormContext } from '../applications/answers';
import { budgetTotals, costOf } from '../applications/budget';
import type { QuestionOf } from '../applications/form-definition';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';
import type { AwardTerms } from './terms';

/** Budget lines by the key of their question. */
export type Budgets = Record<string, BudgetLine[]>;

/** What is requested in a category before and after, in minor units, and between what the call lets it come to lie. */
export interface CategoryChange {
  question: string;
  key: string;
  label: Localized;
  before: number;
  after: number;
  least: number;
  most: number;
  kept: boolean;
}

type BudgetQuestion = QuestionOf<'budget'>;

/** Every category of every budget. Rounding is in the organisation's favour: a minor unit is nobody's fault. */
export function categoryChanges(
  questions: readonly BudgetQuestion[],
  { before, after }: Record<'before' | 'after', Budgets>,
  context: FormContext,
  { changeLimit }: Pick<AwardTerms, 'changeLimit'>,
): CategoryChange[] {
  return questions.flatMap((question) => {
    const old = budgetTotals(question, before[question.key] ?? [], context).categories;
    const fresh = budgetTotals(question, after[question.key] ?? [], context).categories;
    return question.categories.map(({ key, label }, at) => {
      const was = old[at]?.requested ?? 0;
      const is = fresh[at]?.requested ?? 0;
      const least = Math.floor((was * (100 - changeLimit)) / 100);
      const most = Math.ceil((was * (100 + changeLimit)) / 100);
      return {
        question: question.key,
        key,
        label,
        before: was,
        after: is,
        least,
        most,
        kept: is >= least && is <= most,
      };
    });
  });
}

/** What budgets ask for together, in minor units. */
export const requestedIn = (questions: readonly BudgetQuestion[], budgets: Budgets, context: FormContext): number =>
  questions.reduce((sum, question) => sum + budgetTotals(question, budgets[question.key] ?? [], context).requested, 0);

/** The limits of a budget for a smaller award: it may ask for what is awarded. */
export const contextOfAward = (context: FormContext, amount: Money): FormContext => ({ ...context, ceiling: amount });

/** A line of either budget and what it asks for on each side; null where that side has no such line. */
export interface PairedLine {
  category: string;
  description: string;
  before: number | null;
  after: number | null;
}

/** Lines of both budgets side by side: those of one category and description are the same line. */
export function pairedLines(before: readonly BudgetLine[], after: readonly BudgetLine[]): PairedLine[] {
  const pairs = new Map<string, PairedLine>();
  const put = (side: 'before' | 'after') => (line: BudgetLine) => {
    const { category, description } = line;
    const key = `${category} ${description}`;
    const pair = pairs.get(key) ?? { category, description, before: null, after: null };
    pairs.set(key, { ...pair, [side]: (pair[side] ?? 0) + Number(costOf(line)) - line.own });
  };
  before.forEach(put('before'));
  after.forEach(put('after'));
  return [...pairs.values()];
}

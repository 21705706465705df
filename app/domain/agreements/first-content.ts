import type { Answers, BudgetLine } from '../applications/answers';
import { costOf } from '../applications/budget';
import type { FormDefinition, QuestionOf } from '../applications/form-definition';
import type { Budgets } from '../awards/revision';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';
import type { AgreementActivity, AgreementBudgetLine, AgreementContent } from './content';

/** What an agreement begins with, before a manager edits it. */
export interface Applied {
  amount: Money;
  form: FormDefinition;
  answers: Answers;
  /** As agreed on: those of the application, or of the smaller award's revision. */
  budgets: Budgets;
  /** People that the lot is to serve; null where the call says nothing. */
  people: number | null;
  /** The day on which the service may begin. */
  from: string;
}

/** Texts of the portal in each language. */
export interface FirstWords {
  wholeBudget: Localized;
  finalReport: Localized;
  served: Localized;
  people: Localized;
}

/** Months of an agreement whose application has no work plan. */
const USUAL_MONTHS = 12;

/**
 * An agreement's content out of the accepted application: its budget, its work plan, how many people are served, and one final
 * milestone over the whole amount. A budget that does not come to the amount becomes one line.
 */
export function firstContent(applied: Applied, words: FirstWords): AgreementContent {
  const { amount, people, from } = applied;
  const workPlan = planOf(applied);
  const months = Math.max(0, ...workPlan.flatMap((activity) => activity.months)) || USUAL_MONTHS;
  const endsOn = monthsAfter(from, months);
  const lines = linesOf(applied);
  const isWhole = lines.reduce((sum, line) => sum + line.amount, 0) === amount.amount;
  const whole = { key: 'b1', category: '', categoryLabel: words.wholeBudget, description: '', amount: amount.amount };
  const served = { key: 'people', name: words.served, unit: words.people, baseline: 0, target: people ?? 0 };
  return {
    ...{ startsOn: from, endsOn, amount, retention: 0 },
    milestones: [
      {
        ...{ key: 'm1', kind: 'final', title: words.finalReport, deliverables: { en: '', ru: '', tk: '' } },
        ...{ dueOn: endsOn, amount: amount.amount, evidence: [], after: [], visit: false },
      },
    ],
    budget: isWhole ? lines : [whole],
    workPlan,
    indicators: people === null ? [] : [served],
    specialTerms: { en: '', ru: '', tk: '' },
  };
}

const questionsOf = ({ form }: Pick<Applied, 'form'>) => form.sections.flatMap(({ questions }) => questions);

function linesOf(applied: Applied): AgreementBudgetLine[] {
  const budgets = questionsOf(applied).filter((question) => question.type === 'budget');
  return budgets
    .flatMap((question) => (applied.budgets[question.key] ?? []).map((line) => lineOf(question, line)))
    .filter(({ amount }) => amount > 0)
    .map((line, at) => ({ key: `b${String(at + 1)}`, ...line }));
}

function lineOf(question: QuestionOf<'budget'>, line: BudgetLine): Omit<AgreementBudgetLine, 'key'> {
  const { category, description, own } = line;
  const label = question.categories.find(({ key }) => key === category)?.label ?? question.label;
  return { category, categoryLabel: label, description, amount: Number(costOf(line)) - own };
}

function planOf(applied: Applied): AgreementActivity[] {
  return questionsOf(applied)
    .filter((question) => question.type === 'work-plan')
    .flatMap(({ key }) => (applied.answers[key] ?? []) as { activity: string; months: number[] }[])
    .map(({ activity, months }) => ({ name: activity, months }));
}

/** The last day of so many whole months that begin on a day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  // The day before the same date, as far as that month has it.
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) - 1)).toISOString().slice(0, 10);
}

import type { Money } from '../shared/money';
import type { QuestionType } from './form-definition';

/** A person of the staff or of the organisation, as an application lists them. */
export interface PersonRow {
  name: string;
  position: string;
  qualification: string;
  /** Whole years of experience in the field; null where not told. */
  years: number | null;
}

/** An activity of the work plan and the months (1 is the first of the service) in which it is done. */
export interface ActivityRow {
  activity: string;
  responsible: string;
  result: string;
  months: number[];
}

/**
 * A line of the budget. Its cost is `quantity × unitCost`, rounded half up to a minor unit; what is requested is the cost
 * without the organisation's own contribution.
 */
export interface BudgetLine {
  /** Key of one of the question's categories. */
  category: string;
  description: string;
  unit: string;
  /** An exact decimal of at most three places, as `2.5`. */
  quantity: string;
  /** In minor units of the lot's currency, as every amount of a budget. */
  unitCost: number;
  own: number;
}

/** What the answer to a question of each type is. An answer that was not given is not there. */
export interface AnswerOf {
  'short-text': string;
  'long-text': string;
  number: number;
  money: Money;
  /** `2021-08-01`. */
  date: string;
  'yes-no': 'yes' | 'no';
  'single-choice': string;
  /** Keys in the order of the options. */
  'multiple-choice': string[];
  people: PersonRow[];
  'work-plan': ActivityRow[];
  budget: BudgetLine[];
  /** Ids of stored files. */
  files: string[];
  /** True: it was agreed to. */
  declaration: true;
}
export type Answer = AnswerOf[QuestionType];

/** Answers by the key of their question: those that were given, of visible questions only. */
export type Answers = Record<string, Answer>;

/** What a form needs to know of the lot that is applied for. */
export interface FormContext {
  /** Most that can be requested; its currency is that of every amount in the form. */
  ceiling: Money;
  /** Least own contribution in percent of what is requested; null without. */
  ownContribution: number | null;
}

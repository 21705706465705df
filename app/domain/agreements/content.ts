import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';

/**
 * `advance` is paid at the beginning, without a report; `final` is the last one: with its report the shares that were kept
 * back are paid.
 */
export const MILESTONE_KINDS = ['advance', 'report', 'final'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A milestone as an agreement plans it. */
export interface PlannedMilestone {
  /** `m1`; the same in every version of the agreement. */
  key: string;
  kind: MilestoneKind;
  title: Localized;
  /** What is there when it is reached. */
  deliverables: Localized;
  /** A day, `2026-03-31`. */
  dueOn: string;
  /** Minor units of the agreement's currency. */
  amount: number;
  /** What the report must bring, each a file or a fact: `photos`, … */
  evidence: { key: string; text: Localized }[];
  /** Keys of milestones that must be accepted before this one is reported. */
  after: string[];
  /** A visit's opinion is needed before it is accepted. */
  visit: boolean;
}

/** What of the budget an agreement pays; `key` is the same in every version. */
export interface AgreementBudgetLine {
  key: string;
  /** The category of the application's form, by its key, and as it is read. */
  category: string;
  categoryLabel: Localized;
  description: string;
  /** Minor units of the agreement's currency. */
  amount: number;
}

export interface AgreementActivity {
  name: string;
  /** Months of the agreement, from 1. */
  months: number[];
}

export interface AgreementIndicator {
  key: string;
  name: Localized;
  unit: Localized;
  baseline: number;
  target: number;
}

/** What both sides sign; an amendment is a new one. */
export interface AgreementContent {
  /** Days, `2026-01-01`. */
  startsOn: string;
  endsOn: string;
  amount: Money;
  /** Percent of each accepted amount (but of advances) that is kept back until the final report is accepted; 0 for none. */
  retention: number;
  /** In order of their due dates; their amounts sum to `amount`. */
  milestones: PlannedMilestone[];
  /** Their amounts sum to `amount`. */
  budget: AgreementBudgetLine[];
  workPlan: AgreementActivity[];
  indicators: AgreementIndicator[];
  /** What is agreed beside the usual clauses. */
  specialTerms: Localized;
}

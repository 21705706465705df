/**
 * Where a milestone of an agreement stands. `partly`: a part of its amount is accepted, the rest is still to be reported.
 * Overdue and paid are derived. `dropped`: no longer in the agreement.
 */
export const MILESTONE_STATES = ['planned', 'reported', 'returned', 'partly', 'accepted', 'dropped'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** In these states the provider is to report. */
export const REPORTABLE_STATES = ['planned', 'returned', 'partly'] as const satisfies readonly MilestoneState[];

/** What is accepted of a milestone, each part paid once. */
export interface AcceptedPart {
  /** From 1 within the milestone. */
  number: number;
  /** Minor units of the agreement's currency, above zero. */
  amount: number;
  /** `retention`: kept back until the final report is accepted. */
  kind: 'advance' | 'work' | 'retention';
  accepted: { by: string; at: Date };
  /** The report that it was accepted with; null of an advance. */
  reportId: string | null;
  /** True when it may be paid: at once, but of a retention. */
  released: boolean;
}

/** A milestone is overdue from the day after its due date until a report waits for the institution or all is accepted. */
export const isOverdue = ({ state, dueOn }: { state: MilestoneState; dueOn: string }, today: string): boolean =>
  (REPORTABLE_STATES as readonly MilestoneState[]).includes(state) && dueOn < today;

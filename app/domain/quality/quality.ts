import type { Localized } from '../shared/localized';

/** One standard that a visit or a self-assessment looks at. */
export interface QualityStandard {
  /** `q1`; the same in every version that has it. */
  key: string;
  text: Localized;
}

export const VISIT_KINDS = ['visit', 'self-assessment'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const VISIT_STATES = ['planned', 'done', 'cancelled'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const STANDARD_ANSWERS = ['met', 'partly', 'not-met', 'not-seen'] as const;
export type StandardAnswer = (typeof STANDARD_ANSWERS)[number];

export const SEVERITIES = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `open` → the provider says `corrected` → the visitor closes it, or sends it back to `open`. */
export const FINDING_STATES = ['open', 'corrected', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** A finding that is not closed on the day after the one until which it was to be corrected; `today` is a day. */
export const isLate = ({ state, dueOn }: { state: FindingState; dueOn: string }, today: string): boolean =>
  state !== 'closed' && dueOn < today;

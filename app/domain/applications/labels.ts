import type { MessageKey } from '../shared/message-key';
import type { CheckOutcome } from '../eligibility/checks';
import type { SectionState } from './progress';
import type { DraftStanding } from './status';

/** How far a section is, as it is said and shown. */
export const SECTION_STATE_LABELS = {
  'not-started': { label: 'applications.state.not-started', colour: 'grey' },
  'in-progress': { label: 'applications.state.in-progress', colour: 'blue' },
  attention: { label: 'applications.state.attention', colour: 'orange' },
  complete: { label: 'applications.state.complete', colour: 'green' },
} as const satisfies Record<SectionState, { label: MessageKey; colour: string }>;

export const DRAFT_STANDING_LABELS = {
  open: { label: 'applications.standing.open', colour: 'blue' },
  submitted: { label: 'applications.standing.submitted', colour: 'green' },
  late: { label: 'applications.standing.late', colour: 'grey' },
  cancelled: { label: 'applications.standing.cancelled', colour: 'red' },
} as const satisfies Record<DraftStanding, { label: MessageKey; colour: string }>;

export const CHECK_OUTCOME_LABELS = {
  met: { label: 'eligibility.outcome.met', colour: 'green' },
  'not-met': { label: 'eligibility.outcome.not-met', colour: 'red' },
  unknown: { label: 'eligibility.outcome.unknown', colour: 'yellow' },
} as const satisfies Record<CheckOutcome, { label: MessageKey; colour: string }>;

import type { MessageKey } from '../shared/message-key';
import type { CheckOutcome } from '../eligibility/checks';
import type { SectionState } from './progress';

/** How far a section is, as it is said and shown. */
export const SECTION_STATE_LABELS = {
  'not-started': { label: 'applications.state.not-started', colour: 'grey' },
  'in-progress': { label: 'applications.state.in-progress', colour: 'blue' },
  attention: { label: 'applications.state.attention', colour: 'orange' },
  complete: { label: 'applications.state.complete', colour: 'green' },
} as const satisfies Record<SectionState, { label: MessageKey; colour: string }>;

export const CHECK_OUTCOME_LABELS = {
  met: { label: 'eligibility.outcome.met', colour: 'green' },
  'not-met': { label: 'eligibility.outcome.not-met', colour: 'red' },
  unknown: { label: 'eligibility.outcome.unknown', colour: 'yellow' },
} as const satisfies Record<CheckOutcome, { label: MessageKey; colour: string }>;

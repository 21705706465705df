import type { MessageKey } from '../shared/message-key';
import type { PreconditionStanding } from './kinds';

/** How a precondition's state is said and shown. */
export const STANDING_LABELS = {
  open: { label: 'preconditions.standing.open', colour: 'yellow' },
  submitted: { label: 'preconditions.standing.submitted', colour: 'blue' },
  returned: { label: 'preconditions.standing.returned', colour: 'red' },
  met: { label: 'preconditions.standing.met', colour: 'green' },
  waived: { label: 'preconditions.standing.waived', colour: 'grey' },
} as const satisfies Record<PreconditionStanding, { label: MessageKey; colour: string }>;

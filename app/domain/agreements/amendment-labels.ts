import type { MessageKey } from '../shared/message-key';
import type { AmendmentState } from './amendment-status';

/** How an amendment's state is said and shown. */
export const AMENDMENT_LABELS = {
  requested: { label: 'amendments.state.requested', colour: 'yellow' },
  draft: { label: 'amendments.state.draft', colour: 'grey' },
  submitted: { label: 'amendments.state.submitted', colour: 'yellow' },
  returned: { label: 'amendments.state.returned', colour: 'orange' },
  approved: { label: 'amendments.state.approved', colour: 'blue' },
  'in-force': { label: 'amendments.state.in-force', colour: 'green' },
  declined: { label: 'amendments.state.declined', colour: 'red' },
  dropped: { label: 'amendments.state.dropped', colour: 'grey' },
} as const satisfies Record<AmendmentState, { label: MessageKey; colour: string }>;

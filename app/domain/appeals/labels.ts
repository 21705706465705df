import type { MessageKey } from '../shared/message-key';
import type { AppealState } from './status';

/** How an appeal's state is said and shown. */
export const APPEAL_STATE_LABELS = {
  submitted: { label: 'appeals.state.submitted', colour: 'yellow' },
  admitted: { label: 'appeals.state.admitted', colour: 'blue' },
  inadmissible: { label: 'appeals.state.inadmissible', colour: 'grey' },
  upheld: { label: 'appeals.state.upheld', colour: 'green' },
  rejected: { label: 'appeals.state.rejected', colour: 'red' },
  withdrawn: { label: 'appeals.state.withdrawn', colour: 'grey' },
} as const satisfies Record<AppealState, { label: MessageKey; colour: string }>;

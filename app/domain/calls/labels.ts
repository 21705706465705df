import type { MessageKey } from '../shared/message-key';
import type { CallState } from './status';

/** How a call's state is said and shown. */
export const CALL_STATE_LABELS = {
  draft: { label: 'calls.state.draft', colour: 'grey' },
  'in-approval': { label: 'calls.state.in-approval', colour: 'yellow' },
  scheduled: { label: 'calls.state.scheduled', colour: 'blue' },
  published: { label: 'calls.state.published', colour: 'green' },
  closed: { label: 'calls.state.closed', colour: 'grey' },
  opened: { label: 'calls.state.opened', colour: 'teal' },
  screening: { label: 'calls.state.screening', colour: 'purple' },
  evaluation: { label: 'calls.state.evaluation', colour: 'purple' },
  consensus: { label: 'calls.state.consensus', colour: 'purple' },
  recommended: { label: 'calls.state.recommended', colour: 'teal' },
  decided: { label: 'calls.state.decided', colour: 'blue' },
  standstill: { label: 'calls.state.standstill', colour: 'blue' },
  awarded: { label: 'calls.state.awarded', colour: 'green' },
  cancelled: { label: 'calls.state.cancelled', colour: 'red' },
} as const satisfies Record<CallState, { label: MessageKey; colour: string }>;

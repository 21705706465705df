import type { MessageKey } from '../shared/message-key';
import type { DiscussionState } from './discussion';

export const DISCUSSION_LABELS = {
  open: { label: 'consensus.state.open', colour: 'red' },
  proposed: { label: 'consensus.state.proposed', colour: 'yellow' },
  settled: { label: 'consensus.state.settled', colour: 'green' },
} as const satisfies Record<DiscussionState, { label: MessageKey; colour: string }>;

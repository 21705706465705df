import type { MessageKey } from '../shared/message-key';
import type { FeedbackState } from './feedback';

export const FEEDBACK_STATE_LABELS = {
  received: { label: 'feedback.state.received', colour: 'blue' },
  begun: { label: 'feedback.state.begun', colour: 'yellow' },
  closed: { label: 'feedback.state.closed', colour: 'green' },
} as const satisfies Record<FeedbackState, { label: MessageKey; colour: string }>;

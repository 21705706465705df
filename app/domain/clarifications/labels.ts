import type { MessageKey } from '../shared/message-key';
import type { QuestionState } from './status';

/** How each state of a question is shown. */
export const QUESTION_STATE_LABELS = {
  open: { label: 'clarifications.state.open', colour: 'blue' },
  answered: { label: 'clarifications.state.answered', colour: 'green' },
  'set-aside': { label: 'clarifications.state.set-aside', colour: 'grey' },
} as const satisfies Record<QuestionState, { label: MessageKey; colour: string }>;

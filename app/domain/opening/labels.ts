import type { MessageKey } from '../shared/message-key';
import type { SubmissionState } from '../submissions/status';

/** How a submission is shown where the opening is told of. */
export const SUBMISSION_LABELS = {
  current: { label: 'openingPages.state.current', colour: 'green' },
  superseded: { label: 'openingPages.state.superseded', colour: 'grey' },
  withdrawn: { label: 'openingPages.state.withdrawn', colour: 'grey' },
  failed: { label: 'openingPages.state.failed', colour: 'red' },
} as const satisfies Record<SubmissionState | 'failed', { label: MessageKey; colour: string }>;

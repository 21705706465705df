import type { MessageKey } from '../shared/message-key';
import type { ApplicationStage } from './stage';
import type { SubmissionState } from './status';

export const SUBMISSION_STATE_LABELS = {
  current: { label: 'receipts.state.current', colour: 'green' },
  superseded: { label: 'receipts.state.superseded', colour: 'grey' },
  withdrawn: { label: 'receipts.state.withdrawn', colour: 'red' },
} as const satisfies Record<SubmissionState, { label: MessageKey; colour: string }>;

/** What an application's list and page say of it. */
export const APPLICATION_STAGE_LABELS = {
  draft: { label: 'applications.standing.open', colour: 'blue' },
  submitted: { label: 'applications.standing.submitted', colour: 'green' },
  revising: { label: 'receipts.stage.revising', colour: 'orange' },
  withdrawn: { label: 'receipts.state.withdrawn', colour: 'red' },
  late: { label: 'applications.standing.late', colour: 'grey' },
  cancelled: { label: 'applications.standing.cancelled', colour: 'red' },
} as const satisfies Record<ApplicationStage, { label: MessageKey; colour: string }>;

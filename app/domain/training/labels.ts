import type { MessageKey } from '../shared/message-key';
import type { CourseState } from './course';

/** How a course's state is said and shown. */
export const COURSE_STATE_LABELS = {
  draft: { label: 'training.state.draft', colour: 'grey' },
  open: { label: 'training.state.open', colour: 'green' },
} as const satisfies Record<CourseState, { label: MessageKey; colour: string }>;

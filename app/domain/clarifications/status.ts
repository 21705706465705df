/** Where a question stands: waiting for its answer, answered in public, or not to be answered in public. */
export const QUESTION_STATES = ['open', 'answered', 'set-aside'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

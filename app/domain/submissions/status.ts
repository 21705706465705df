/**
 * A submission is what counts (`current`) until a later one of the same application takes its place (`superseded`) or the
 * organisation takes it back (`withdrawn`). An application has at most one that is current.
 */
export const SUBMISSION_STATES = ['current', 'superseded', 'withdrawn'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

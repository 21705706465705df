/** A course is prepared, then open to the organisations that need it. */
export const COURSE_STATES = ['draft', 'open'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

/** What somebody is in the service: a rule asks all coordinators, and a share of the other staff. */
export const TRAINEE_PARTS = ['coordinator', 'staff'] as const;
export type TraineePart = (typeof TRAINEE_PARTS)[number];

export interface CourseRule {
  /** Percent of the sessions that somebody attends to complete the course. */
  share: number;
  /** Every coordinator of the organisation completes it, and there is one. */
  everyCoordinator: boolean;
  /** Percent of the organisation's staff that complete it; 0 where it is not for them. */
  staffShare: number;
}

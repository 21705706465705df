/**
 * An amendment of an agreement: asked for by the organisation or begun by a manager, edited as one copy of the content,
 * approved by somebody who did not prepare it, accepted by the organisation's signatory; then in force.
 */
export const AMENDMENT_STATES = [
  'requested', 'draft', 'submitted', 'returned', 'approved', 'in-force', 'declined', 'dropped',
] as const; // prettier-ignore
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** Of an agreement there is at most one amendment in these states. */
export const OPEN_AMENDMENT_STATES = [
  'requested',
  'draft',
  'submitted',
  'returned',
  'approved',
] as const satisfies readonly AmendmentState[];

/** In these states a manager may edit it. */
export const EDITABLE_AMENDMENT_STATES = [
  'requested',
  'draft',
  'returned',
] as const satisfies readonly AmendmentState[];

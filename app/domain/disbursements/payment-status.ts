/**
 * A payment of one accepted part: requested by a manager, approved by finance, put into an order to the bank, recorded as
 * paid. Declined by finance or withdrawn by its preparer before that; rejected by the bank afterwards: its part can then be
 * requested again.
 */
export const PAYMENT_STATES = [
  'requested', 'approved', 'ordered', 'paid', 'declined', 'withdrawn', 'rejected',
] as const; // prettier-ignore
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Of each part there is at most one payment in these states. */
export const LIVE_PAYMENT_STATES = [
  'requested',
  'approved',
  'ordered',
  'paid',
] as const satisfies readonly PaymentState[];

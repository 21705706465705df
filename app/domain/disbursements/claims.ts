import type { EntryKind } from './entry-kinds';

/** Given back by the organisation unasked, or claimed back by the institution. */
export const CLAIM_KINDS = ['refund', 'recovery'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `open`: claimed, and not all of it received or waived. */
export type ClaimState = 'proposed' | 'declined' | 'open' | 'settled';

/** What is done about it. */
export const SETTLING_ACTS = ['received', 'waived'] as const;
export type ClaimAct = ClaimKind | (typeof SETTLING_ACTS)[number];

/** The entry that each act posts once a second person has confirmed it. */
export const CLAIM_ENTRIES = {
  refund: 'refund',
  recovery: 'recovery',
  received: 'recovery-received',
  waived: 'recovery-waived',
} as const satisfies Record<ClaimAct, EntryKind>;

export const CLAIM_STATE_LABELS = {
  proposed: { label: 'payments.claim.state.proposed', colour: 'blue' },
  declined: { label: 'payments.claim.state.declined', colour: 'grey' },
  open: { label: 'payments.claim.state.open', colour: 'orange' },
  settled: { label: 'payments.claim.state.settled', colour: 'green' },
} as const satisfies Record<ClaimState, { label: `payments.claim.state.${ClaimState}`; colour: string }>;

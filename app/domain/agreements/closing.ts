import type { Balances } from '../disbursements/entry-kinds';
import type { PaymentState } from '../disbursements/payment-status';
import type { MilestoneKind } from './content';
import type { MilestoneState } from '../milestones/status';

/** What must be so before an agreement is closed, in the order of its checklist. */
export const CLOSING_CHECKS = [
  'reports',
  'final',
  'payable',
  'claimed',
  'confirmed',
  'amendments',
  'holds',
  'appeal',
] as const;
export type ClosingCheck = (typeof CLOSING_CHECKS)[number];

export interface ClosingFacts {
  milestones: readonly { kind: MilestoneKind; state: MilestoneState }[];
  balances: Balances;
  payments: readonly { state: PaymentState; isConfirmed: boolean }[];
  openAmendments: number;
  holds: number;
  isAppealed: boolean;
}

/** Which of the checks an agreement passes. A milestone that was accepted in part may stay so: its rest is not paid. */
export function closingChecks(facts: ClosingFacts): Record<ClosingCheck, boolean> {
  const { milestones, balances, payments, openAmendments, holds, isAppealed } = facts;
  const underway: readonly PaymentState[] = ['requested', 'approved', 'ordered'];
  return {
    reports: milestones.every(({ state }) => state === 'accepted' || state === 'partly' || state === 'dropped'),
    final: milestones.some(({ kind, state }) => kind === 'final' && state === 'accepted'),
    payable: balances.payable === 0 && !payments.some(({ state }) => underway.includes(state)),
    claimed: balances.claimed === 0,
    confirmed: payments.every(({ state, isConfirmed }) => state !== 'paid' || isConfirmed),
    amendments: openAmendments === 0,
    holds: holds === 0,
    appeal: !isAppealed,
  };
}

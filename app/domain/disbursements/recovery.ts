import type { AgreementState } from '../agreements/status';
import type { MilestoneState, AcceptedPart } from '../milestones/status';

/** What decides how much of an agreement's money is to come back. Amounts in minor units. */
export interface RecoveryFacts {
  state: AgreementState;
  /** With the organisation by the ledger: without what is claimed or came back. */
  paid: number;
  milestones: readonly {
    state: MilestoneState;
    amount: number;
    parts: readonly Pick<AcceptedPart, 'kind' | 'amount'>[];
    /** Costs in its accepted reports that the institution does not recognise. */
    ineligible: number;
  }[];
  /** Claimed once and waived: it stays with the organisation. */
  waived: number;
  /** In claims and refunds that wait for a second person. */
  waiting: number;
}

/** How much is to be claimed back, and what it comes from: paid, less what is earned, waived or claimed already. */
export interface ProposedRecovery {
  paid: number;
  accepted: number;
  ineligible: number;
  waived: number;
  waiting: number;
  /** Minor units; zero where nothing is to come back. */
  amount: number;
}

/**
 * The claim that an agreement's money leads to: what was paid beyond accepted work and recognised costs. An advance counts as
 * earned until the agreement has ended; a cost that is not recognised counts as far as its milestone's acceptance did not leave
 * as much out.
 */
export function proposedRecovery({ state, paid, milestones, waived, waiting }: RecoveryFacts): ProposedRecovery {
  const hasEnded = state === 'terminated' || state === 'closed';
  let accepted = 0;
  let ineligible = 0;
  for (const { amount, parts, ineligible: refused } of milestones) {
    const all = parts.reduce((sum, part) => sum + part.amount, 0);
    const earned = parts.reduce((sum, part) => (hasEnded && part.kind === 'advance' ? sum : sum + part.amount), 0);
    accepted += earned;
    ineligible += Math.min(earned, Math.max(0, refused - (amount - all)));
  }
  const due = paid - (accepted - ineligible) - waived - waiting;
  return { paid, accepted, ineligible, waived, waiting, amount: Math.max(0, due) };
}

import type { MilestoneKind } from '../agreements/content';
import type { AcceptedPart } from './status';

interface Acceptance {
  /** Minor units, above zero. */
  amount: number;
  kind: MilestoneKind;
  /** Percent that is kept back; product design, "Agreement". */
  retention: number;
  /** The final report is accepted already: nothing more is kept back. */
  finalAccepted: boolean;
}

/**
 * What an accepted amount is made of: the part that is paid and the one that is kept back until the final report is accepted,
 * rounded down to a minor unit. Their sum is the amount; a part of nothing is left out.
 */
export function partsOf({
  amount,
  kind,
  retention,
  finalAccepted,
}: Acceptance): Pick<AcceptedPart, 'kind' | 'amount' | 'released'>[] {
  if (kind === 'advance') return [{ kind: 'advance', amount, released: true }];
  const keeps = kind === 'report' && !finalAccepted;
  // Exact: an amount is a safe integer, a hundred times that is not always.
  const kept = keeps ? Number((BigInt(amount) * BigInt(Math.round(retention * 100))) / 10_000n) : 0;
  const parts = [
    { kind: 'work' as const, amount: amount - kept, released: true },
    { kind: 'retention' as const, amount: kept, released: false },
  ];
  return parts.filter((part) => part.amount > 0);
}

/** Minor units of a milestone that are not accepted yet. */
export const leftOf = ({ amount, parts }: { amount: number; parts: readonly Pick<AcceptedPart, 'amount'>[] }): number =>
  parts.reduce((left, part) => left - part.amount, amount);

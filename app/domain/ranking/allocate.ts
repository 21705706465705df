import type { Money } from '../shared/money';
import type { RankingInputs } from './inputs';
import type { Allocation, AllocationReason } from './result';

/**
 * Who gets an award, going down the ranking: each that fits what is left of the ceiling while awards are left. One that does
 * not fit waits on the reserve list and the next is looked at: money that is there is not kept from those who need less.
 */
export function allocate(requests: readonly (Money | null)[], { ceiling, awards }: RankingInputs['lot']): Allocation[] {
  let left = ceiling.amount;
  let awardsLeft = awards;
  return requests.map((requested) => {
    const reason = reasonOf(requested, { amount: left, currency: ceiling.currency }, awardsLeft);
    const allocation = { reason, left: { amount: left, currency: ceiling.currency }, awardsLeft };
    if (isAwarded(reason)) {
      left -= requested?.amount ?? 0;
      awardsLeft -= 1;
    }
    return allocation;
  });
}

export const isAwarded = (reason: AllocationReason): boolean => reason === 'fits' || reason === 'no-amount';

function reasonOf(requested: Money | null, left: Money, awardsLeft: number): AllocationReason {
  if (awardsLeft <= 0) return 'awards-used';
  if (requested === null) return 'no-amount';
  if (requested.currency !== left.currency) return 'other-currency';
  return requested.amount <= left.amount ? 'fits' : 'beyond-ceiling';
}

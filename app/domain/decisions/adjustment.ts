import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';

/** What an approver awards where it is not simply what was asked for. */
export interface AwardWish {
  applicationId: string;
  /** Minor units, in the currency that was asked for. */
  amount: number;
  /** Beside those of the call; with any, the award is a conditional one. */
  conditions: Localized[];
}

/** The least that can be awarded of what was asked for: the call limits by how many percent it may be smaller. Rounded up to a minor unit. */
export function leastAward({ amount, currency }: Money, changeLimit: number): Money {
  return { amount: Math.ceil((amount * (100 - changeLimit)) / 100), currency };
}

/** True for an amount that the call lets an approver award. */
export const isWithinLimit = (amount: number, requested: Money, changeLimit: number): boolean =>
  Number.isSafeInteger(amount) && amount <= requested.amount && amount >= leastAward(requested, changeLimit).amount;

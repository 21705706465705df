import { z } from 'zod';
import type { DecidedApplication } from '../decisions/decision';
import { messageKey } from '../shared/message-key';
import { parseAmount, type Currency, type Money } from '../shared/money';
import { leastAward, type AwardTerms } from './terms';

/** Somebody on the reserve list to whom nothing was offered yet. */
export interface Waiting {
  applicationId: string;
  organisation: { id: string; name: string };
  place: number;
  /** From 1, on the reserve list. */
  reserve: number;
  requested: Money;
  /** The least that may be offered, in minor units: the call's limit of change below what was requested. */
  least: number;
  /** What is free suffices for that. */
  fits: boolean;
}

/** What of a lot's ceiling and number of awards is free. */
export interface FreeInLot {
  money: Money;
  awards: number;
}

interface Lot {
  ceiling: Money | null;
  awards: number | null;
}

/** What the awards that live leave of a lot; nothing of a lot without a ceiling. */
export function freeInLot({ ceiling, awards }: Lot, live: readonly { amount: Money }[], currency: Currency): FreeInLot {
  const taken = live.reduce((sum, { amount }) => sum + amount.amount, 0);
  return {
    money: { amount: Math.max(0, (ceiling?.amount ?? 0) - taken), currency: ceiling?.currency ?? currency },
    awards: Math.max(0, (awards ?? 0) - live.length),
  };
}

/** The reserve list of a decision in its order, without those who were moved up already. */
export function waitingOf(
  applications: readonly DecidedApplication[],
  taken: ReadonlySet<string>,
  free: FreeInLot,
  terms: Pick<AwardTerms, 'changeLimit'>,
): Waiting[] {
  return applications
    .flatMap(({ applicationId, organisation, outcome, place, reserve, requested }) => {
      if (outcome !== 'reserve' || !place || !reserve || !requested || taken.has(applicationId)) return [];
      const least = leastAward(requested.amount, terms);
      const fits = free.awards > 0 && requested.currency === free.money.currency && least <= free.money.amount;
      return [{ applicationId, organisation, place, reserve, requested, least, fits }];
    })
    .sort((one, other) => one.reserve - other.reserve);
}

/** Who is next: the first whom the free money suffices for, as the ranking itself passes over those that it does not. */
export const nextOf = (waiting: readonly Waiting[]): Waiting | null => waiting.find(({ fits }) => fits) ?? null;

/** A manager confirms that the next is offered an award of this amount. */
export const reserveSchema = z.object({
  applicationId: z.string().min(1).max(60),
  amount: z.string().transform((typed, context) => {
    const amount = parseAmount(typed);
    if (amount === null) context.addIssue({ code: 'custom', message: messageKey('form.error.amount') });
    return amount ?? 0;
  }),
});

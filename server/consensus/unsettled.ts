import { readLot } from './read-lot';
import { scoringRulesOf } from './scoring-rules-of';

/** What a lot still lacks before it can be ranked. */
export interface Unsettled {
  applicationId: string;
  /** A sheet that is not submitted, or something on which the submitted ones lie apart: a criterion, the total. */
  what: 'sheet' | 'criterion' | 'total';
  /** The criterion's key; null for the others. */
  criterion: string | null;
}

/** Everything that is not settled in a lot; empty where it can be ranked. Whoever asks has asked the scope. */
export async function unsettled(callId: string, lot: string): Promise<Unsettled[]> {
  const read = await readLot({ callId, lot, ...(await scoringRulesOf(callId)) });
  return [...read.values()].flatMap(({ applicationId, open, items }) => [
    ...open.map((): Unsettled => ({ applicationId, what: 'sheet', criterion: null })),
    ...items
      .filter(({ isApart, state }) => isApart && state !== 'settled')
      .map(({ criterion }): Unsettled => ({
        applicationId,
        what: criterion === null ? 'total' : 'criterion',
        criterion,
      })),
  ]);
}

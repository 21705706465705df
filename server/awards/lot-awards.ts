import { freeInLot, waitingOf, type FreeInLot, type Waiting } from '~/domain/awards/reserve';
import { awardTerms, type AwardTerms } from '~/domain/awards/terms';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { Award, type AwardRecord } from '#server/models/award';
import type { CallRecord } from '#server/models/call';
import type { DecisionRecord } from '#server/models/decision';

/** The awards of the decision that counts on a lot, and who waits for one. */
export interface LotAwards {
  decision: DecisionRecord;
  terms: AwardTerms;
  awards: AwardRecord[];
  free: FreeInLot;
  /** Of its money, by its code in the programme. */
  source: string;
  waiting: Waiting[];
}

/** Null where nothing is decided, or the lot was cancelled. Whether the asker may know it is asked before. */
export async function lotAwards({ _id, current }: CallRecord, key: string): Promise<LotAwards | null> {
  if (!current) return null;
  const decision = await standingDecision(_id, key);
  const lot = current.content.lots.lots.find((one) => one.key === key);
  if (!decision || decision.kind !== 'approved' || !lot) return null;
  const awards = await Award.find({ callId: _id, lot: key, decisionId: decision._id })
    .sort({ place: 1, _id: 1 })
    .lean<AwardRecord[]>();
  const live = awards.filter((award) => award.live);
  const terms = awardTerms(current.content);
  const free = freeInLot(lot, live, awards[0]?.amount.currency ?? 'TMT');
  const taken = new Set(awards.map(({ applicationId }) => applicationId));
  return {
    decision,
    terms,
    awards,
    free,
    source: lot.source,
    waiting: waitingOf(openDecision(decision), taken, free, terms),
  };
}

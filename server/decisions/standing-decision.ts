import { Decision, type DecisionRecord } from '#server/models/decision';

/** The decision on a lot that counts; null where there is none, or the last one was voided. Whether the asker may know it is asked before. */
export async function standingDecision(callId: string, lot: string): Promise<DecisionRecord | null> {
  const latest = await Decision.findOne({ callId, lot }).sort({ number: -1 }).lean<DecisionRecord>();
  return latest && latest.voided === null && latest.kind !== 'returned' ? latest : null;
}

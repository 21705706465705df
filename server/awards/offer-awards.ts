import { Award } from '#server/models/award';
import type { DecisionRecord } from '#server/models/decision';

interface Offer {
  decision: Pick<DecisionRecord, '_id'>;
  by: string;
  /** From then on they can no longer be accepted. */
  respondBy: Date;
  now: Date;
}

/** Offers the prepared awards of a decision, in the transaction that issues their letters. */
export async function offerAwards({ decision, by, respondBy, now }: Offer): Promise<void> {
  await Award.updateMany(
    { decisionId: decision._id, state: 'prepared' },
    { $set: { state: 'offered', offered: { by, at: now }, respondBy }, $inc: { version: 1 } },
  );
}

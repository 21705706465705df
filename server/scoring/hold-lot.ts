import { DomainError } from '~/domain/shared/errors';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { SCORING_STAGES } from './load-own-sheet';

/**
 * Within a transaction that changes a sheet's state: of this and whatever moves the lot on at the same time, one comes
 * later and sees what the other has done. `wrong-state` where the lot takes no scores any more.
 */
export async function holdLot(callId: string, lot: string): Promise<void> {
  const { matchedCount } = await Evaluation.updateOne(
    { _id: evaluationId(callId, lot), stage: { $in: SCORING_STAGES } },
    { $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('wrong-state', 'scoring.error.notTaking');
}

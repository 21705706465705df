import type { EvaluationStage } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { Evaluation, evaluationId } from '#server/models/evaluation';

/**
 * Holds a lot at its stage within the caller's transaction: whatever moves the lot at the same time fails, or this does.
 * `stale` where it is elsewhere by now.
 */
export async function touchLot(callId: string, lot: string, stage: EvaluationStage): Promise<void> {
  const { matchedCount } = await Evaluation.updateOne(
    { _id: evaluationId(callId, lot), stage },
    { $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
}

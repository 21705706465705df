import type { EvaluationStage } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { Evaluation, evaluationId } from '#server/models/evaluation';

const moved = () => new DomainError('stale', 'evaluation.error.moved');

/**
 * Holds a lot at its stage (or one of several) within the caller's transaction: of this and whatever moves the lot on at the
 * same time, one comes later and sees what the other has done. Refuses where the lot is elsewhere by now: `stale`, or as
 * the caller says.
 */
export async function holdLot(
  callId: string,
  lot: string,
  at: readonly EvaluationStage[],
  refusal: () => DomainError = moved,
): Promise<void> {
  const { matchedCount } = await Evaluation.updateOne(
    { _id: evaluationId(callId, lot), stage: { $in: [...at] } },
    { $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw refusal();
}

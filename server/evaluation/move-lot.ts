import { stageOfCall, type EvaluationStage } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { Call } from '#server/models/call';
import { Evaluation, evaluationId } from '#server/models/evaluation';

interface Move {
  callId: string;
  lot: string;
  from: EvaluationStage;
  to: EvaluationStage;
  by: string;
  now: Date;
  /** What else is written with it. */
  set?: Record<string, unknown>;
}

/** Moves a lot from one stage to the next, and the call with it; within the caller's transaction. `stale` where it is elsewhere by now. */
export async function moveLot({ callId, lot, from, to, by, now, set = {} }: Move): Promise<void> {
  const { matchedCount } = await Evaluation.updateOne(
    { _id: evaluationId(callId, lot), stage: from },
    { $set: { ...set, stage: to }, $push: { begun: { stage: to, by, at: now } }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
  await followLots(callId);
}

/** Writes on the call how far its lots are. */
export async function followLots(callId: string): Promise<void> {
  const lots = await Evaluation.find({ callId }, { stage: 1 }).lean();
  const evaluation = stageOfCall(lots.map(({ stage }) => stage));
  await Call.updateOne({ _id: callId }, { $set: { evaluation }, $inc: { version: 1 } });
}

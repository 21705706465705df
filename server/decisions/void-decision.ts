import { DomainError } from '~/domain/shared/errors';
import { Award } from '#server/models/award';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { EvaluationReport } from '#server/models/evaluation-report';
import { Letter } from '#server/models/letter';

interface Arguments {
  decision: Pick<DecisionRecord, '_id' | 'version'>;
  by: string;
  reason: string;
  now: Date;
}

/**
 * A decision counts no more: its awards that live are withdrawn, its letters that are drafts dropped. Within the caller's
 * transaction, which moves the lot; `stale` where the decision was changed meanwhile.
 */
export async function voidDecision({ decision: { _id, version }, by, reason, now }: Arguments): Promise<void> {
  const { matchedCount } = await Decision.updateOne(
    { _id, version, voided: null },
    { $set: { voided: { by, at: now, reason } }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'decisions.error.changed');
  await Award.updateMany(
    { decisionId: _id, live: true },
    { $set: { state: 'withdrawn', live: false }, $inc: { version: 1 } },
  );
  await Letter.updateMany({ decisionId: _id, state: 'draft' }, { $set: { state: 'dropped' }, $inc: { version: 1 } });
}

interface OfLot {
  callId: string;
  lot: string;
  by: { by: string; name: string; at: Date };
  reason: string;
}

/** The report that counts in a lot, and every signature under it, is void: its committee makes another. */
export async function voidReport({ callId, lot, by, reason }: OfLot): Promise<void> {
  await EvaluationReport.updateMany(
    { callId, lot, superseded: null },
    { $set: { superseded: { ...by, reason } }, $inc: { version: 1 } },
  );
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs, assertReadable } from '#server/evaluation/assert-readable';
import { holdLot } from '#server/evaluation/hold-lot';
import { loadScope } from '#server/evaluation/load-scope';
import { ScoreSheet, sheetId, type ScoreSheetRecord } from '#server/models/score-sheet';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: { applicationId: string; userId: string; reason: string };
  now: Date;
}

/**
 * Takes a sheet away from a member with a reason. Only one that is still open: what was submitted stays, so that nobody
 * picks the scores that count. Taken twice it is taken once.
 */
export function takeSheet({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const { applicationId, userId, reason } = input;
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    assertChairs(scope, lot);
    if (assertReadable(scope, applicationId).lot !== lot) throw new DomainError('not-found');
    const _id = sheetId(applicationId, userId);
    const sheet = await ScoreSheet.findOne({ _id }).lean<ScoreSheetRecord>();
    if (!sheet) throw new DomainError('not-found');
    const stage = scope.stages.get(lot);
    const isFurther = stage === 'consensus' && sheet.assigned.how === 'further';
    if (stage !== 'evaluation' && !isFurther) throw new DomainError('wrong-state', 'assignment.error.notNow');
    if (sheet.state === 'void' && sheet.voided?.reason === reason) return;
    if (sheet.state !== 'open') throw new DomainError('wrong-state', 'assignment.error.notOpen');
    await holdLot(callId, lot, [stage]);
    const voided = { by: actor.userId, at: now, reason };
    const { matchedCount } = await ScoreSheet.updateOne(
      { _id, state: 'open', version: sheet.version },
      { $set: { state: 'void', voided }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
    await appendEvent({
      actor,
      action: 'assignment.taken',
      subject: { kind: 'call', id: callId },
      details: { lot, application: applicationId, member: userId },
      after: voided,
      now,
    });
  });
}

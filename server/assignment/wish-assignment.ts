import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs, assertReadable } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { Evaluation, evaluationId, type AssignmentWish } from '#server/models/evaluation';
import { evaluatorsOf } from './evaluators-of';

/** Most wishes of one lot. */
const MAX_WISHES = 200;

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: { applicationId: string; userId: string; kind: AssignmentWish['kind'] | 'none'; reason: string };
  now: Date;
}

/**
 * Asks the draw that is to come to rather not, or rather, give a member an application; `none` takes that back. Only where
 * not all members score everything, and before anything is drawn. A wish is public to who sees the assignment.
 */
export function wishAssignment({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const { applicationId, userId, kind, reason } = input;
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    assertChairs(scope, lot);
    if (assertReadable(scope, applicationId).lot !== lot) throw new DomainError('not-found');
    if (scope.terms.assignment === 'all' || scope.stages.get(lot) !== 'screening') {
      throw new DomainError('wrong-state', 'assignment.error.drawn');
    }
    const members = await evaluatorsOf(scope);
    if (!members.some((member) => member.userId === userId)) {
      throw new DomainError('invalid', 'assignment.error.noMember');
    }
    const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) })
      .orFail()
      .lean();
    const others = (evaluation.wishes ?? []).filter(
      (wish) => wish.applicationId !== applicationId || wish.userId !== userId,
    );
    if (others.length >= MAX_WISHES) throw new DomainError('wrong-state', 'assignment.error.tooManyWishes');
    const wish = kind === 'none' ? [] : [{ applicationId, userId, kind, reason, by: actor.userId, at: now }];
    const { matchedCount } = await Evaluation.updateOne(
      { _id: evaluation._id, stage: 'screening', version: evaluation.version },
      { $set: { wishes: [...others, ...wish] }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
    await appendEvent({
      actor,
      action: 'assignment.wished',
      subject: { kind: 'call', id: callId },
      details: { lot, application: applicationId, member: userId, kind },
      after: { wish },
      now,
    });
  });
}

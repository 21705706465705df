import type { Actor } from '~/domain/accounts/roles';
import { isVoting } from '~/domain/committee/parts';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { followLots } from '#server/evaluation/move-lot';
import { listOpened } from '#server/evaluation/list-opened';
import { Call } from '#server/models/call';
import type { Seat } from '#server/models/committee';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { presentSeats } from './load-committee';
import { tellInterestsWanted, tellScreeningBegun } from './tell-committee';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/**
 * Begins the eligibility screening of every lot of an opened call, by its chair or secretary, once they have declared
 * everything. A lot for which nobody applied has nothing to evaluate and is through. Begun twice it has begun once.
 */
export function beginScreening({ actor, callId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    const { call, committee, published } = scope;
    assertMayBegin(scope);
    const begun = { _id: callId, evaluation: null, cancelled: null };
    const { matchedCount } = await Call.updateOne(begun, { $set: { evaluation: 'screening' }, $inc: { version: 1 } });
    if (matchedCount === 0) return;
    const applications = await listOpened(callId);
    const lots = new Set(applications.map(({ lot }) => lot));
    await Evaluation.insertMany(
      published.content.lots.lots.map(({ key }) => {
        const stage: EvaluationStage = lots.has(key) ? 'screening' : 'decided';
        const first = { stage, by: actor.userId, at: now };
        return {
          _id: evaluationId(callId, key),
          callId,
          lot: key,
          stage,
          begun: [first],
          assignment: null,
          version: 1,
        };
      }),
    );
    await followLots(callId);
    await appendEvent({
      actor,
      action: 'committee.screening-begun',
      subject: { kind: 'call', id: callId },
      details: { lots: lots.size },
      now,
    });
    const seats = presentSeats(committee);
    const isDeclared = ({ userId, impartial }: Seat) => {
      const own = scope.declarations.filter((one) => one.userId === userId).map((one) => one.organisationId);
      return impartial !== null && applications.every(({ organisationId }) => own.includes(organisationId));
    };
    const ready = seats.filter(isDeclared);
    const others = seats.filter((seat) => !ready.includes(seat));
    const told = (some: typeof seats) => some.map(({ userId }) => userId).filter((id) => id !== actor.userId);
    await tellScreeningBegun({ call, userIds: told(ready), now });
    await tellInterestsWanted({ call, userIds: told(others), now });
  });
}

function assertMayBegin({ seat, isReady, committee, published }: CommitteeScope): void {
  if (seat.part !== 'chair' && seat.part !== 'secretary') {
    throw new DomainError('not-permitted', 'committee.error.leads');
  }
  if (!isReady) throw new DomainError('not-permitted', 'committee.error.declareFirst');
  const voting = presentSeats(committee).filter(({ part }) => isVoting(part)).length;
  const quorum = published.content.committee.quorum ?? 0;
  if (voting < quorum) throw new DomainError('wrong-state', 'committee.error.fewForQuorum', { quorum });
}

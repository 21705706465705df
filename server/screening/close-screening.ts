import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { drawLot } from '#server/assignment/draw-lot';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs, assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { moveLot } from '#server/evaluation/move-lot';
import { Screening } from '#server/models/screening';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  now: Date;
}

/**
 * Closes the screening of a lot once every application has its outcome: the eligible ones are given to evaluators by lot.
 * Where none is eligible nobody scores.
 */
export async function closeScreening({ actor, callId, lot, now }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    assertChairs(scope, lot);
    if (scope.stages.get(lot) !== 'screening') throw new DomainError('wrong-state', 'screening.error.notNow');
    const applications = assertWholeLot(scope, lot);
    const ids = applications.map(({ applicationId }) => applicationId);
    const records = await Screening.find({ _id: { $in: ids }, outcome: { $ne: null } }, { outcome: 1 }).lean();
    if (records.length < ids.length) {
      throw new DomainError('wrong-state', 'screening.error.open', { count: ids.length - records.length });
    }
    const eligible = records.filter(({ outcome }) => outcome?.eligible).length;
    if (eligible > 0) await drawLot({ actor, callId, lot, now });
    await appendEvent({
      actor,
      action: 'screening.closed',
      subject: { kind: 'call', id: callId },
      details: { lot, eligible, ineligible: ids.length - eligible },
      now,
    });
    const to = eligible > 0 ? 'evaluation' : 'consensus';
    await moveLot({ callId, lot, from: 'screening', to, by: actor.userId, now });
  });
}

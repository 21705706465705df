import type { Actor } from '~/domain/accounts/roles';
import { rankingFaults } from '~/domain/ranking/measure';
import { rank } from '~/domain/ranking/rank';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { unsettled } from '#server/consensus/unsettled';
import { inTransaction } from '#server/database/transaction';
import { assertChairs } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { moveLot } from '#server/evaluation/move-lot';
import { sha256Of } from './lot-seed';
import { readInputs, requestedAmounts } from './read-inputs';
import { storeRanking } from './stored-ranking';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  now: Date;
}

/**
 * Makes the ranking of a lot and keeps it with its inputs; the chair's act, once everything on which sheets lie apart is
 * settled. From then on no sheet and no agreed score changes.
 */
export async function makeRanking({ actor, callId, lot, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  assertChairs(scope, lot);
  if (scope.stages.get(lot) !== 'consensus') throw new DomainError('wrong-state', 'ranking.error.stage');
  // Frozen since the opening, and slow to read: before the transaction.
  const amounts = await requestedAmounts({ callId, lot });
  await inTransaction(async () => {
    const open = await unsettled(callId, lot);
    if (open.length > 0) throw notSettled(open.length);
    const inputs = await readInputs({ callId, lot }, amounts);
    const faults = rankingFaults(inputs);
    if (faults.length > 0) throw notSettled(faults.length);
    const result = rank(inputs, sha256Of);
    await moveLot({ callId, lot, from: 'consensus', to: 'ranked', by: actor.userId, now });
    const made = { by: actor.userId, at: now };
    const { number, inputsSha256, resultSha256 } = await storeRanking({ callId, lot, inputs, result, made });
    await appendEvent({
      actor,
      action: 'evaluation.ranked',
      subject: { kind: 'call', id: callId },
      details: { lot, number, inputsSha256, resultSha256 },
      after: { inputsSha256, resultSha256 },
      now,
    });
  });
}

const notSettled = (count: number) => new DomainError('wrong-state', 'ranking.error.unsettled', { count });

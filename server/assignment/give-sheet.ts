import type { Actor } from '~/domain/accounts/roles';
import { emptySheet } from '~/domain/evaluation/score-sheet';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs, assertReadable } from '#server/evaluation/assert-readable';
import { holdLot } from '#server/evaluation/hold-lot';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { sealSheet } from '#server/evaluation/sheet-content';
import { ScoreSheet, sheetId, type ScoreSheetRecord } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';
import { evaluatorsOf } from './evaluators-of';
import { tellAssigned } from './tell-assigned';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: { applicationId: string; userId: string; reason: string };
  now: Date;
}

/**
 * Gives a member a sheet that was not drawn: while the lot is scored, or, where the call has one more member score what
 * lies too far apart, before the consensus. Never against a recusal. The same asked twice is done once.
 */
export function giveSheet({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const { applicationId, userId, reason } = input;
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    assertChairs(scope, lot);
    if (assertReadable(scope, applicationId).lot !== lot) throw new DomainError('not-found');
    const how = howAt(scope, lot);
    await assertMayScore(scope, { applicationId, userId });
    await holdLot(callId, lot, [how === 'further' ? 'consensus' : 'evaluation']);
    const _id = sheetId(applicationId, userId);
    const before = await ScoreSheet.findOne({ _id }).lean<ScoreSheetRecord>();
    if (before && before.state !== 'void') {
      const { assigned } = before;
      if (assigned.by === actor.userId && assigned.how === how && assigned.reason === reason) return;
      throw new DomainError('wrong-state', 'assignment.error.there');
    }
    const assigned = { by: actor.userId, at: now, how, reason };
    const open = { state: 'open' as const, assigned, submitted: null, voided: null };
    if (before) {
      // What they wrote before it was taken away is still theirs.
      const { matchedCount } = await ScoreSheet.updateOne(
        { _id, version: before.version },
        { $set: open, $inc: { version: 1 } },
      );
      if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
    } else {
      const content = sealSheet(_id, emptySheet());
      await ScoreSheet.create({ _id, callId, lot, applicationId, userId, content, version: 1, ...open });
    }
    await appendEvent({
      actor,
      action: 'assignment.given',
      subject: { kind: 'call', id: callId },
      details: { lot, application: applicationId, member: userId, how },
      after: open,
      now,
    });
    const { reference } = scope.call;
    const told = { callId, reference: reference ?? '', title: scope.published.content.about.title };
    await tellAssigned({ call: told, loads: { [userId]: 1 }, now });
  });
}

function howAt({ stages, terms }: CommitteeScope, lot: string): 'manual' | 'further' {
  const stage = stages.get(lot);
  if (stage === 'evaluation') return 'manual';
  if (stage === 'consensus' && terms.furtherEvaluator) return 'further';
  throw new DomainError('wrong-state', 'assignment.error.notNow');
}

async function assertMayScore(scope: CommitteeScope, pair: { applicationId: string; userId: string }): Promise<void> {
  const { applicationId, userId } = pair;
  const eligible = await Screening.exists({ _id: applicationId, 'outcome.eligible': true });
  if (!eligible) throw new DomainError('wrong-state', 'assignment.error.ineligible');
  const member = (await evaluatorsOf(scope)).find((one) => one.userId === userId);
  if (!member) throw new DomainError('invalid', 'assignment.error.noMember');
  if (!member.isReady) throw new DomainError('wrong-state', 'assignment.error.undeclared', { names: member.name });
  if (!member.open.has(applicationId)) throw new DomainError('wrong-state', 'assignment.error.recused');
}

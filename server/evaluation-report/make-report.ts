import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { assertKeepsRecords } from '#server/meetings/meeting-people';
import { evaluationId } from '#server/models/evaluation';
import { EvaluationReport } from '#server/models/evaluation-report';
import { basisOf } from './basis-of';
import { gatherContent } from './gather-content';
import { latestReport, reportGuard } from './latest-report';
import { sealReport, sha256OfJson } from './report-content';
import { tellSigners } from './tell-of-report';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: {
    /** The number of the report that the page showed, 0 where there was none: sent twice the form makes one. */
    seen: number;
    /** Why another one takes the place of that; compulsory then. */
    reason: string;
  };
  now: Date;
}

/**
 * Makes the report on a lot's evaluation from the records as they are: the lot's chair or the secretary, once it is ranked and
 * until the report is signed by all. Another one voids every signature under the one before.
 */
export async function makeReport({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  assertKeepsRecords(scope, lot);
  if (scope.stages.get(lot) !== 'ranked') throw new DomainError('wrong-state', 'report.error.stage');
  if (input.seen > 0 && input.reason === '') {
    throw new DomainError('invalid', 'report.error.reason', { field: 'reason' });
  }
  const organisationIds = assertWholeLot(scope, lot).map(({ organisationId }) => organisationId);
  const basis = await basisOf({ callId, lot, organisationIds });
  // Outside of the transaction: it takes its time. That nothing changed meanwhile is asked inside.
  const gathered = await gatherContent(scope, lot, now);
  await inGuardedTransaction(reportGuard(callId, lot), async () => {
    const { stages } = await loadScope(actor, callId);
    if (stages.get(lot) !== 'ranked') throw new DomainError('wrong-state', 'report.error.stage');
    if ((await basisOf({ callId, lot, organisationIds })) !== basis) {
      throw new DomainError('stale', 'report.error.changed');
    }
    const before = await latestReport(callId, lot);
    if ((before?.number ?? 0) !== input.seen) {
      if (before?.made.by === actor.userId && before.basis === basis && !before.superseded) return;
      throw new DomainError('stale', 'report.error.newer');
    }
    const by = { by: actor.userId, name: actor.name, at: now };
    if (before) {
      const superseded = { ...by, reason: input.reason };
      // The one that an approver returned is void already, with the reasons of the return.
      const filter = { _id: before._id, superseded: null };
      await EvaluationReport.updateOne(filter, { $set: { superseded }, $inc: { version: 1 } });
    }
    const number = input.seen + 1;
    const made = { at: now.toISOString(), by: actor.name };
    const content = { ...gathered, number, made, reason: input.seen > 0 ? input.reason : '' };
    const _id = `${callId}:${lot}:${number}`;
    const sha256 = sha256OfJson(content);
    const { signers } = content;
    await EvaluationReport.create({
      _id,
      callId,
      lot,
      number,
      content: sealReport(_id, content),
      sha256,
      basis,
      made: by,
      signers,
      signatures: [],
      superseded: null,
      version: 1,
    });
    const subject = { kind: 'evaluation', id: evaluationId(callId, lot) };
    const details = { number, sha256, voided: before?.signatures.length ?? 0 };
    await appendEvent({ actor, action: 'report.made', subject, details, after: content, now });
    await tellSigners({ scope, lot, number, signers, except: actor.userId, now });
  });
}

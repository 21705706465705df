import type { Actor } from '~/domain/accounts/roles';
import type { SignedStatement } from '~/domain/evaluation-report/statement';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { ownUser } from '#server/accounts/change-user';
import { confirmPassword } from '#server/accounts/confirm-password';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { moveLot } from '#server/evaluation/move-lot';
import { evaluationId } from '#server/models/evaluation';
import { EvaluationReport } from '#server/models/evaluation-report';
import { signDigest } from '#server/security/portal-signature';
import { basisOf } from './basis-of';
import { latestReport, reportGuard } from './latest-report';
import { sealOpinion, sha256OfJson } from './report-content';
import { tellOfSigned } from './tell-of-report';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: {
    /** SHA-256 of the report that was read. */
    sha256: string;
    currentPassword: string;
    /** A dissent or remark that stands beside the signature; empty where there is none. */
    opinion: string;
  };
  now: Date;
}

/**
 * Signs the report on a lot with the password again. Each voting member without a conflict in the lot and the secretary signs
 * once; with the last signature the lot is recommended. `stale` where there is another report, or what it tells of has
 * changed since it was made.
 */
export async function signReport({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  assertWholeLot(await loadScope(actor, callId), lot);
  await confirmPassword(await ownUser(actor.userId), input.currentPassword);
  await inGuardedTransaction(reportGuard(callId, lot), async () => {
    const scope = await loadScope(actor, callId);
    const organisationIds = assertWholeLot(scope, lot).map(({ organisationId }) => organisationId);
    const report = await latestReport(callId, lot);
    if (!report) throw new DomainError('not-found');
    if (report.sha256 !== input.sha256 || report.superseded) throw new DomainError('stale', 'report.error.newer');
    const signer = report.signers.find(({ userId }) => userId === actor.userId);
    if (!signer) throw new DomainError('not-permitted', 'report.error.notSigner');
    if (report.signatures.some(({ userId }) => userId === actor.userId)) return;
    if (scope.stages.get(lot) !== 'ranked') throw new DomainError('wrong-state', 'report.error.stage');
    if (report.basis !== (await basisOf({ callId, lot, organisationIds }))) {
      throw new DomainError('stale', 'report.error.outOfDate');
    }
    const { _id, number, sha256, version, signatures, signers } = report;
    const at = now.toISOString();
    const said = { reference: scope.call.reference ?? '', lot, number, signer, at, opinion: input.opinion };
    const statement = sha256OfJson({ format: 1, report: sha256, ...said } satisfies SignedStatement);
    const opinion = sealOpinion(_id, actor.userId, input.opinion);
    const signature = { ...signer, at: now, opinion, statement, ...signDigest(statement) };
    const filter = { _id, version, superseded: null };
    const write = { $push: { signatures: signature }, $inc: { version: 1 } };
    const { matchedCount } = await EvaluationReport.updateOne(filter, write);
    if (matchedCount === 0) throw new DomainError('stale', 'report.error.newer');
    const subject = { kind: 'evaluation', id: evaluationId(callId, lot) };
    await appendEvent({ actor, action: 'report.signed', subject, details: { number, sha256, statement }, now });
    if (signatures.length + 1 < signers.length) return;
    await moveLot({ callId, lot, from: 'ranked', to: 'recommended', by: actor.userId, now });
    await tellOfSigned({ scope, lot, number, sha256, now });
  });
}

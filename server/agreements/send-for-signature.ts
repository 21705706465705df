import { scheduleFaults } from '~/domain/agreements/schedule';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { assertMayContract } from '#server/awards/assert-may-contract';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { takeNumber } from '#server/numbers/take-number';
import { loadOfficeAgreement } from './load-agreement';

interface Arguments {
  actor: Actor;
  agreementId: string;
  /** The agreement's version that the manager has seen. */
  expected: number;
  now: Date;
}

/**
 * A manager fixes an agreement and sends it out for signature: it gets its number, and a job makes the document that is signed.
 * `invalid` as long as its schedule has faults.
 */
export async function sendForSignature({ actor, agreementId, expected, now }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (agreement.state !== 'draft') throw new DomainError('wrong-state', 'agreements.error.state');
    await assertMayContract(agreement.awardId, now);
    if (scheduleFaults(agreement.content, agreement.languages).length > 0)
      throw new DomainError('invalid', 'agreements.error.faults');
    const number = agreement.number ?? (await takeNumber(agreement.institutionId, 'AGR', now));
    const sent = await Agreement.findOneAndUpdate(
      { _id: agreementId, state: 'draft', version: expected },
      { $set: { state: 'signing', number, document: null, signatures: [] }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<AgreementRecord>();
    if (!sent) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'agreements.sent',
      subject: { kind: 'agreement', id: agreementId },
      details: { number, amount: sent.content.amount },
      after: sent.content,
      now,
    });
  });
}

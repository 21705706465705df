import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { EndingArguments } from '#server/endings/change-state';
import { Agreement } from '#server/models/agreement';
import { loadOfficeAgreement } from './load-agreement';
import { tellOfAgreement } from './tell-of-agreement';

/**
 * A manager takes an agreement back from signature to change it: what was signed counts no more, the next document is a new one
 * under the same number. Both sides are told. `wrong-state` once it is in force.
 */
export function takeBack({ actor, agreementId, reason, expected, now }: EndingArguments): Promise<void> {
  return inTransaction(async () => {
    const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (agreement.state !== 'signing') throw new DomainError('wrong-state', 'agreements.error.state');
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: 'signing', version: expected },
      { $set: { state: 'draft', document: null, signatures: [] }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'agreementPages.error.changed');
    await appendEvent({
      actor,
      action: 'agreements.taken-back',
      subject: { kind: 'agreement', id: agreementId },
      details: { reason, sha256: agreement.document?.sha256 ?? null, signatures: agreement.signatures.length },
      now,
    });
    await tellOfAgreement(agreement, { event: 'taken-back', reason, now });
  });
}

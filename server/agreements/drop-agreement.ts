import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { EndingArguments } from '#server/endings/change-state';
import { Agreement } from '#server/models/agreement';
import { loadOfficeAgreement } from './load-agreement';
import { tellOfAgreement } from './tell-of-agreement';

/**
 * A manager gives an agreement up before it is in force; another one can then be made on the award. Where it had gone out for
 * signature both sides are told. `wrong-state` once it is in force.
 */
export function dropAgreement({ actor, agreementId, reason, expected, now }: EndingArguments): Promise<void> {
  return inTransaction(async () => {
    const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (agreement.state !== 'draft' && agreement.state !== 'signing')
      throw new DomainError('wrong-state', 'agreements.error.state');
    const ended = { by: actor.userId, name: actor.name, at: now, reason };
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: agreement.state, version: expected },
      { $set: { state: 'dropped', ended }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'agreementPages.error.changed');
    await appendEvent({
      actor,
      action: 'agreements.dropped',
      subject: { kind: 'agreement', id: agreementId },
      details: { reason, awardId: agreement.awardId },
      now,
    });
    if (agreement.number !== null) await tellOfAgreement(agreement, { event: 'dropped', reason, now });
  });
}

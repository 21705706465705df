import { can } from '~/domain/accounts/permissions';
import { closingChecks } from '~/domain/agreements/closing';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { changeState, type EndingArguments } from './change-state';
import { closingFacts } from './closing-facts';
import { actOf } from './suspend-agreement';
import { tellOfChange } from './tell-of-change';
import { deCommit } from './terminate-agreement';

/**
 * A manager or an approver closes an agreement that is carried out; what is committed and was never accepted is free again.
 * `wrong-state` as long as anything of the checklist (`CLOSING_CHECKS`) is missing.
 */
export async function closeAgreement({ actor, agreementId, reason, expected, now }: EndingArguments): Promise<void> {
  const { institutionId } = await loadOfficeAgreement(actor, agreementId, 'agreements.oversee');
  const action = can(actor, 'agreements.manage', { institutionId }) ? 'agreements.manage' : 'agreements.approve';
  await inTransaction(async () => {
    const change = { from: ['active'], set: { state: 'closed', ended: { ...actOf(actor, now), reason } } } as const;
    const agreement = await changeState({ actor, agreementId, expected, change, action });
    const checks = closingChecks(await closingFacts(agreement));
    if (Object.values(checks).includes(false)) throw new DomainError('wrong-state', 'amendments.error.unfinished');
    const freed = await deCommit(agreement, [], { actor, now });
    await appendEvent({
      actor,
      action: 'agreements.closed',
      subject: { kind: 'agreement', id: agreementId },
      details: { freed, currency: agreement.content.amount.currency },
      after: { reason },
      now,
    });
    await tellOfChange({ agreement, what: 'closed', reason, now });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { REPAYABLE_STATES } from './payable-states';
import { findClaim, writeClaim } from './propose-claim';
import { recoveryOf } from './recovery';

interface Arguments {
  actor: Actor;
  agreementId: string;
  input: {
    /** Minor units, as the page had proposed it. */
    amount: number;
    reason: string;
    /** Names the form: sent again it is one claim. */
    formKey: string;
  };
  now: Date;
}

/**
 * A manager or finance claims back what the portal proposes; a second person confirms it as every claim. The result is its id.
 * `stale` where another amount is to come back by now.
 */
export async function claimRecovery({ actor, agreementId, input, now }: Arguments): Promise<string> {
  await loadOfficeAgreement(actor, agreementId, 'payments.record');
  const { amount, ...said } = input;
  return inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, REPAYABLE_STATES);
    const sent = await findClaim(agreementId, said.formKey);
    if (sent) return sent;
    const proposed = await recoveryOf(agreement);
    if (proposed.amount === 0 || proposed.amount !== amount) throw new DomainError('stale', 'recovery.error.stale');
    const { currency } = agreement.content.amount;
    const step = { ...said, amount: { amount, currency }, reference: '', bookedOn: portalDay(now) };
    return writeClaim({ agreement, kind: 'recovery', step, actor, now });
  });
}

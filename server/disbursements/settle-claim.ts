import type { Actor } from '~/domain/accounts/roles';
import type { SETTLING_ACTS } from '~/domain/disbursements/claims';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Claim } from '#server/models/claim';
import { loadClaim } from './load-claim';
import { REPAYABLE_STATES } from './payable-states';
import { stepOf, type StepInput } from './propose-claim';

interface Arguments {
  actor: Actor;
  claimId: string;
  input: StepInput & { act: (typeof SETTLING_ACTS)[number] };
  now: Date;
}

/**
 * A manager or finance says that claimed money was received, or is to be waived, in whole or in part; a second person
 * confirms it. `wrong-state` while something else of the claim waits; `invalid` for more than is left.
 */
export async function settleClaim({ actor, claimId, input, now }: Arguments): Promise<void> {
  const { agreementId } = await loadClaim(actor, claimId, 'payments.record');
  const { act, ...said } = input;
  await inTransaction(async () => {
    await holdAgreement(agreementId, REPAYABLE_STATES);
    const claim = await loadClaim(actor, claimId, 'payments.record');
    if (claim.steps.some(({ formKey }) => formKey === said.formKey)) return;
    if (claim.state !== 'open' || claim.waiting !== null)
      throw new DomainError('wrong-state', 'payments.error.claimState');
    const step = stepOf(claim, act, said, actor, now);
    if (step.amount > claim.amount - claim.settled)
      throw new DomainError('invalid', 'payments.error.claimLeft', { field: 'amount' });
    const { matchedCount } = await Claim.updateOne(
      { _id: claimId, version: claim.version },
      { $push: { steps: step }, $set: { waiting: step.number }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'payments.error.stale');
    await appendEvent({
      actor,
      action: 'claims.proposed',
      subject: { kind: 'claim', id: claimId },
      details: { agreementId, act, amount: said.amount },
      after: { reason: said.reason },
      now,
    });
  });
}

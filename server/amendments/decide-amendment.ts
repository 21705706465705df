import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { takeMoney } from '#server/decisions/uncommitted';
import { changeAmendment, loadOfficeAmendment } from './load-amendment';
import { assertFaultless } from './submit-amendment';
import { tellOffice, tellOrganisation } from './tell-of-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  input: {
    answer: 'approved' | 'returned';
    /** What is to be changed, of one that is returned. */
    comment: string;
  };
  expected: number;
  now: Date;
}

/**
 * An approver who had no hand in an amendment approves it for the institution, or returns it. `not-permitted` for whoever
 * prepared it; `invalid` where the programme has not the money that it needs.
 */
export async function decideAmendment({ actor, input, expected, now, ...of }: Arguments): Promise<void> {
  const wanted = { actor, ...of, action: 'agreements.approve' } as const;
  await loadOfficeAmendment(wanted);
  await inTransaction(async () => {
    const agreement = await holdAgreement(of.agreementId, ['active']);
    await assertUnsuspended(agreement.callId, agreement.lot, now);
    const { amendment } = await loadOfficeAmendment(wanted);
    if (amendment.preparers.includes(actor.userId)) throw new DomainError('not-permitted', 'amendments.error.self');
    const { answer, comment } = input;
    const act = { by: actor.userId, name: actor.name, at: now };
    const isApproved = answer === 'approved';
    await changeAmendment(amendment, ['submitted'], {
      expected,
      set: isApproved
        ? { state: answer, approved: act, returned: null }
        : { state: answer, returned: { ...act, comment } },
    });
    if (isApproved) {
      await assertFaultless(agreement, amendment);
      const { currency, amount } = agreement.content.amount;
      const more = amendment.content.amount.amount - amount;
      if (more > 0) await takeMoney(agreement.programmeId, [{ source: agreement.source, amount: more, currency }]);
    }
    await appendEvent({
      actor,
      action: isApproved ? 'amendments.approved' : 'amendments.returned',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { amendment: of.amendmentId, amount: amendment.content.amount },
      after: { comment },
      now,
    });
    if (isApproved) await tellOrganisation({ agreement, amendmentId: of.amendmentId, what: 'approved', now });
    else await tellOffice({ agreement, amendmentId: of.amendmentId, what: 'returned', now });
  });
}

import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { LIVE_PAYMENT_STATES } from '~/domain/disbursements/payment-status';
import type { AcceptedPart } from '~/domain/milestones/status';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import type { AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { PAYABLE_STATES } from './payable-states';
import { takeNumber } from '#server/numbers/take-number';

interface Arguments {
  actor: Actor;
  agreementId: string;
  /** The milestone by its key, the number of the accepted part, and what names the form: sent again it is one request. */
  input: { milestone: string; part: number; formKey: string };
  now: Date;
}

/**
 * A manager requests the payment of an accepted part of a milestone; the result is the payment's id. `wrong-state` while
 * nothing may be paid, where the part is not accepted or released, or has a payment already.
 */
export async function requestPayment({ actor, agreementId, input, now }: Arguments): Promise<string> {
  await loadOfficeAgreement(actor, agreementId, 'payments.prepare');
  const { formKey } = input;
  return inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, PAYABLE_STATES);
    const sent = await Payment.findOne({ agreementId, formKey, 'prepared.by': actor.userId }, { _id: 1 }).lean();
    if (sent) return sent._id;
    if (agreement.holds.length > 0) throw new DomainError('wrong-state', 'payments.error.hold');
    await assertUnsuspended(agreement.callId, agreement.lot, now);
    const { milestone, part } = await readPart(agreement, input);
    const { _id: milestoneId, title } = milestone;
    const { organisationId, institutionId, programmeId, organisation, number } = agreement;
    const id = randomUUID();
    await Payment.create({
      ...{ _id: id, number: await takeNumber(institutionId, 'PAY', now), agreementId, milestoneId },
      ...{ part: part.number, kind: part.kind, organisationId, institutionId, programmeId },
      ...{ agreement: number ?? '', organisation, title, state: 'requested', formKey, version: 1 },
      amount: { amount: part.amount, currency: milestone.currency },
      prepared: { by: actor.userId, name: actor.name, at: now },
    });
    await appendEvent({
      actor,
      action: 'payments.requested',
      subject: { kind: 'payment', id },
      details: { agreementId, milestone: input.milestone, part: part.number, amount: part.amount },
      now,
    });
    return id;
  });
}

/** An accepted part that may be paid and has no live payment. */
async function readPart(
  agreement: AgreementRecord,
  input: Arguments['input'],
): Promise<{ milestone: MilestoneRecord; part: AcceptedPart }> {
  const filter = { _id: `${agreement._id}.${input.milestone}`, agreementId: agreement._id };
  const milestone = await Milestone.findOne(filter).lean<MilestoneRecord>();
  const part = milestone?.parts.find(({ number }) => number === input.part);
  if (!milestone || !part) throw new DomainError('wrong-state', 'payments.error.notAccepted');
  if (!part.released) throw new DomainError('wrong-state', 'payments.error.notReleased');
  if (milestone.currency !== agreement.content.amount.currency)
    throw new DomainError('invalid', 'payments.error.currency');
  const live = { milestoneId: milestone._id, part: part.number, state: { $in: [...LIVE_PAYMENT_STATES] } };
  if (await Payment.exists(live)) throw new DomainError('wrong-state', 'payments.error.live');
  return { milestone, part };
}

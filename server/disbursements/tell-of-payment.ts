import { enqueueMails } from '#server/mail/enqueue-mail';
import type { PaymentRecord } from '#server/models/payment';
import { peopleOfOrganisation } from '#server/people/mail-recipients';

interface Arguments {
  /** As it is recorded. */
  payment: PaymentRecord;
  outcome: 'paid' | 'returned';
  now: Date;
}

/** Mails the organisation's people that money is on its way to them, or came back; in the transaction of it. */
export async function tellOfPayment({ payment, outcome, now }: Arguments): Promise<void> {
  const { agreementId, agreement, title, number, organisationId, amount, recorded, stopped } = payment;
  if (!recorded) return;
  const props = {
    ...{ agreementId, agreement, title, number, outcome, bookedOn: recorded.bookedOn, reference: recorded.reference },
    amount: { ...amount, amount: recorded.amount },
    difference: amount.amount - recorded.amount,
    reason: stopped?.reason ?? '',
  };
  await enqueueMails({ to: await peopleOfOrganisation(organisationId), template: 'payment-told', props, now });
}

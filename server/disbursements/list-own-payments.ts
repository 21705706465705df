import type { Actor } from '~/domain/accounts/roles';
import { pageWithin } from '#server/database/page-within';
import { Payment, type PaymentRecord } from '#server/models/payment';

const PAGE_SIZE = 25;

/** The payments to the actor's organisation that its bank should have, the newest first; `page` from 1. */
export async function listOwnPayments({ actor, page }: { actor: Actor; page: number }) {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  const filter = { organisationId, recorded: { $ne: null } };
  const total = await Payment.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, PAGE_SIZE);
  const payments = await Payment.find(filter)
    .sort({ 'prepared.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<PaymentRecord[]>();
  const rows = payments.map(
    ({ _id: id, number, agreementId, agreement, title, amount, state, recorded, confirmed }) => ({
      ...{ id, number, agreementId, agreement, title, state, isConfirmed: confirmed !== null },
      amount: { ...amount, amount: recorded?.amount ?? amount.amount },
      bookedOn: recorded?.bookedOn ?? '',
    }),
  );
  return { rows, total, ...shown };
}

import type { Actor } from '~/domain/accounts/roles';
import { assertCan } from '#server/accounts/assert-can';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { failedChecks } from './payment-checks';

/** So many are shown at once. */
const SHOWN = 50;

/** Requested payments of the actor's institution with what stands against each, those that wait longest first. */
export async function getApprovable(actor: Actor, now: Date) {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  assertCan(actor, 'payments.approve', { institutionId });
  const payments = await Payment.find({ institutionId, state: 'requested' })
    .sort({ 'prepared.at': 1 })
    .limit(SHOWN)
    .lean<PaymentRecord[]>();
  const failed = await failedChecks(payments, actor, now);
  return payments.map(({ _id: id, number, organisation, agreement, amount, version }) => ({
    ...{ id, number, organisation, agreement, amount, version, failed: failed.get(id) ?? [] },
  }));
}

import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { isPersonFree } from '~/domain/disbursements/payment-separation';
import { PAYMENT_CHECKS, type PaymentCheck } from '~/domain/disbursements/payment-checks';
import { listHistory } from '#server/audit/list-history';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { Milestone } from '#server/models/milestone';
import { maskedAccount } from '#server/organisations/masked-account';
import type { PaymentRecord } from '#server/models/payment';
import { loadOfficePayment } from './load-payment';
import { failedChecks } from './payment-checks';

export type OfficePayment = Awaited<ReturnType<typeof getPayment>>;

/** A payment in the office, how its checks stand, and what the actor can do with it now. */
export async function getPayment(actor: Actor, paymentId: string, now: Date) {
  const payment = await loadOfficePayment(actor, paymentId, 'payments.read');
  const { state, organisationId, approved, milestoneId } = payment;
  const failed = (await failedChecks([payment], actor, now)).get(paymentId) ?? [];
  const milestone = await Milestone.findOne({ _id: milestoneId }, { key: 1 }).lean();
  const account = await maskedAccount(organisationId);
  const { _id, formKey: _formKey, programmeId: _programmeId, ...shown } = payment;
  return {
    ...shown,
    id: _id,
    milestone: milestone?.key ?? '',
    account: account && { bank: account.bank, number: account.number, currency: account.currency },
    isOtherAccount: approved !== null && (await isOther(organisationId, approved.accountVersion)),
    checks: state === 'requested' || state === 'approved' ? checksOf(failed, state) : [],
    may: mayOf(payment, actor),
    events: await listHistory({ kind: 'payment', id: paymentId }),
  };
}

/** Each check of the state with how it stands; that somebody else approves is asked before it. */
const checksOf = (failed: readonly PaymentCheck[], state: 'requested' | 'approved') =>
  PAYMENT_CHECKS.filter((check) => check !== 'persons' || state === 'requested').map((check) => ({
    check,
    passes: !failed.includes(check),
  }));

async function isOther(organisationId: string, version: number): Promise<boolean> {
  const account = await BankAccount.findById(organisationId, { version: 1 }).lean<BankAccountRecord>();
  return account?.version !== version;
}

function mayOf(payment: PaymentRecord, actor: Actor) {
  const { state, institutionId } = payment;
  const acts = { ...payment, id: payment._id };
  const approves = can(actor, 'payments.approve', { institutionId });
  const records = can(actor, 'payments.record', { institutionId });
  const isRecorder = records && isPersonFree(acts, actor.userId, 'payment.record');
  return {
    approve: approves && state === 'requested' && isPersonFree(acts, actor.userId, 'payment.approve'),
    record: isRecorder && (state === 'approved' || state === 'ordered'),
    withdraw: state === 'requested' && can(actor, 'payments.prepare', { institutionId }),
    decline: approves && (state === 'requested' || state === 'approved'),
    reject: records && state === 'ordered',
    return: isRecorder && state === 'paid' && !payment.confirmed,
  };
}

import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { LIVE_PAYMENT_STATES, type PaymentState } from '~/domain/disbursements/payment-status';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import { agreementBalances } from '#server/ledger/post-entries';
import type { AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { claimsOf } from './get-claim';
import { PAYABLE_STATES, REPAYABLE_STATES } from './payable-states';
import { recoveryOf } from './recovery';

export type OfficeAgreementPayments = Awaited<ReturnType<typeof getOfficeAgreementPayments>>;
export type OwnAgreementPayments = Awaited<ReturnType<typeof getOwnAgreementPayments>>;

/** What is accepted and paid of an agreement, in its institution's office. */
export async function getOfficeAgreementPayments(actor: Actor, agreementId: string) {
  const agreement = await loadOfficeAgreement(actor, agreementId, 'payments.read');
  const parts = await partsOf(agreement);
  const mayPrepare = can(actor, 'payments.prepare', { institutionId: agreement.institutionId });
  const isOpen = PAYABLE_STATES.some((state) => state === agreement.state) && agreement.holds.length === 0;
  return {
    ...headOf(agreement),
    balances: await agreementBalances(agreementId),
    holds: agreement.holds,
    claims: await claimsOf(agreementId, ['proposed', 'declined', 'open', 'settled']),
    mayRecord: can(actor, 'payments.record', { institutionId: agreement.institutionId }),
    recovery: await recoveryOf(agreement),
    mayComeBack: REPAYABLE_STATES.some((state) => state === agreement.state),
    parts: parts.map((part) => ({
      ...part,
      mayRequest: mayPrepare && isOpen && part.released && !(part.payment && isLive(part.payment.state)),
    })),
  };
}

/** The same for the organisation: what of it is on its way, and what the bank has. */
export async function getOwnAgreementPayments(actor: Actor, agreementId: string) {
  const agreement = await loadOwnAgreement(actor, agreementId, 'payments.follow');
  const parts = await partsOf(agreement);
  const { paid, payable, committed } = await agreementBalances(agreementId);
  return {
    ...headOf(agreement),
    balances: { paid, payable, committed },
    isHeld: agreement.holds.length > 0,
    claims: await claimsOf(agreementId, ['open', 'settled']),
    parts: parts.map(({ payment, ...part }) => ({
      ...part,
      payment: payment && {
        ...{ id: payment.id, number: payment.number, state: payment.state, confirmed: payment.confirmed },
        recorded: payment.recorded,
      },
    })),
  };
}

const isLive = (state: PaymentState) => LIVE_PAYMENT_STATES.some((live) => live === state);

const headOf = ({ _id: id, number, organisation, title, state, content }: AgreementRecord) => ({
  ...{ id, number, organisation, title, state, amount: content.amount },
});

/** Every accepted part in order of the milestones, each with its latest payment. */
async function partsOf({ _id: agreementId, content }: AgreementRecord) {
  const { currency } = content.amount;
  const milestones = await Milestone.find({ agreementId }).sort({ dueOn: 1, _id: 1 }).lean<MilestoneRecord[]>();
  const payments = await Payment.find({ agreementId }).sort({ 'prepared.at': 1 }).lean<PaymentRecord[]>();
  // Later payments of the same part take the place of those that were stopped.
  const latest = new Map(payments.map((payment) => [`${payment.milestoneId}:${payment.part}`, payment]));
  return milestones.flatMap(({ _id, key, title, parts }) =>
    parts.map(({ number, amount, kind, accepted, released }) => ({
      ...{ key, title, part: number, kind, released, acceptedAt: accepted.at },
      amount: { amount, currency },
      payment: shown(latest.get(`${_id}:${number}`)),
    })),
  );
}

const shown = (payment: PaymentRecord | undefined) =>
  payment
    ? {
        ...{ id: payment._id, number: payment.number, state: payment.state, confirmed: payment.confirmed?.at ?? null },
        recorded: payment.recorded && {
          ...{ bookedOn: payment.recorded.bookedOn, reference: payment.recorded.reference },
          amount: { ...payment.amount, amount: payment.recorded.amount },
        },
      }
    : null;

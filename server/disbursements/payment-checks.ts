import type { Actor } from '~/domain/accounts/roles';
import { balancesOf } from '~/domain/disbursements/entry-kinds';
import type { PaymentCheck } from '~/domain/disbursements/payment-checks';
import { isPersonFree } from '~/domain/disbursements/payment-separation';
import { PENDING_APPEAL_STATES } from '~/domain/appeals/status';
import { isOverdue } from '~/domain/milestones/status';
import { portalDay } from '~/domain/shared/portal-day';
import { standingAt } from '~/domain/verification/standing';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Appeal } from '#server/models/appeal';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Organisation, type OrganisationRecord } from '#server/models/organisation';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { PAYABLE_STATES } from './payable-states';

/** The checks that a payment does not pass, in the order in which they are told; by the payment's id. A fixed number of queries. */
export async function failedChecks(
  payments: readonly PaymentRecord[],
  actor: Actor,
  now: Date,
): Promise<Map<string, PaymentCheck[]>> {
  const facts = await factsOf(payments);
  return new Map(payments.map((payment) => [payment._id, failed(payment, facts, actor, now)]));
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function factsOf(payments: readonly PaymentRecord[]) {
  const ids = [...new Set(payments.map(({ agreementId }) => agreementId))];
  const organisationIds = [...new Set(payments.map(({ organisationId }) => organisationId))];
  const agreements = await Agreement.find({ _id: { $in: ids } }).lean<AgreementRecord[]>();
  const appeals = await Appeal.find(
    { callId: { $in: agreements.map(({ callId }) => callId) }, state: { $in: [...PENDING_APPEAL_STATES] } },
    { callId: 1, lot: 1 },
  ).lean();
  const accounts = await BankAccount.find({ _id: { $in: organisationIds } }, { sealed: 0 }).lean<BankAccountRecord[]>();
  const organisations = await Organisation.find({ _id: { $in: organisationIds } }, { standing: 1 }).lean<
    Pick<OrganisationRecord, '_id' | 'standing'>[]
  >();
  const milestones = await Milestone.find(
    { agreementId: { $in: ids }, kind: { $ne: 'advance' } },
    { agreementId: 1, state: 1, dueOn: 1 },
  ).lean<Pick<MilestoneRecord, 'agreementId' | 'state' | 'dueOn'>[]>();
  const entries = await LedgerEntry.find({ agreementId: { $in: ids } }, { agreementId: 1, kind: 1, amount: 1 }).lean();
  const underway = await Payment.find(
    { agreementId: { $in: ids }, state: { $in: ['approved', 'ordered'] } },
    { agreementId: 1, amount: 1 },
  ).lean<Pick<PaymentRecord, '_id' | 'agreementId' | 'amount'>[]>();
  return {
    agreements: new Map(agreements.map((agreement) => [agreement._id, agreement])),
    appeals: new Set(appeals.map(({ callId, lot }) => `${callId} ${lot}`)),
    accounts: new Map(accounts.map((account) => [account._id, account])),
    standings: new Map(organisations.map(({ _id, standing }) => [_id, standing])),
    milestones,
    entries,
    underway,
  };
}

function failed(payment: PaymentRecord, facts: Facts, actor: Actor, now: Date): PaymentCheck[] {
  const { agreementId, organisationId } = payment;
  const agreement = facts.agreements.get(agreementId);
  const account = facts.accounts.get(organisationId);
  const standing = facts.standings.get(organisationId);
  const isActive = agreement?.state === 'active';
  const checks: [PaymentCheck, boolean][] = [
    ['agreement', agreement !== undefined && PAYABLE_STATES.some((state) => state === agreement.state)],
    ['appeal', !facts.appeals.has(`${agreement?.callId} ${agreement?.lot}`)],
    ['hold', agreement?.holds.length === 0],
    ['account', isPayable(account, payment)],
    ['ledger', isCovered(payment, facts)],
    ['excluded', !standing || !standingAt(standing, now).excluded],
    // Of an agreement that has ended nothing is reported any more: what was accepted is settled.
    ['reports', !isActive || payment.kind === 'advance' || !hasOverdue(agreementId, facts, now)],
    ['persons', isPersonFree({ ...payment, id: payment._id }, actor.userId, 'payment.approve')],
  ];
  return checks.flatMap(([check, passes]) => (passes ? [] : [check]));
}

/** The account is verified, and the one that the payment was approved for, where it was. */
const isPayable = (account: BankAccountRecord | undefined, { approved }: PaymentRecord): boolean =>
  account?.state === 'verified' &&
  account.paymentsSuspendedSince === null &&
  (approved === null || approved.accountVersion === account.version);

/** So much is payable by the ledger, beside the agreement's other payments that are on their way. */
function isCovered({ _id, agreementId, amount }: PaymentRecord, { entries, underway }: Facts): boolean {
  const { payable } = balancesOf(entries.filter((entry) => entry.agreementId === agreementId));
  const others = underway.filter((other) => other.agreementId === agreementId && other._id !== _id);
  return others.reduce((sum, other) => sum + other.amount.amount, amount.amount) <= payable;
}

function hasOverdue(agreementId: string, { milestones }: Facts, now: Date): boolean {
  const today = portalDay(now);
  return milestones.some((milestone) => milestone.agreementId === agreementId && isOverdue(milestone, today));
}

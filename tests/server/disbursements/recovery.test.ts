import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { claimRecovery } from '#server/disbursements/claim-recovery';
import { decideClaim } from '#server/disbursements/decide-claim';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { terminateAgreement } from '#server/endings/terminate-agreement';
import { markIneligible } from '#server/expenditure/mark-ineligible';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { acceptAdvance } from '#server/milestones/accept-advance';
import { Agreement } from '#server/models/agreement';
import { Claim } from '#server/models/claim';
import { Milestone } from '#server/models/milestone';
import { acceptedPart, agreementContent, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { cost } from '#tests/factories/expenditure';
import { accept, handIn, writtenReport } from '#tests/factories/milestone';
import { approve, paidPayment, record, request } from '#tests/factories/payment';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const claim = ({ agreement }: RunningAgreement, actor: Actor, amount: number, formKey: string = randomUUID()) =>
  claimRecovery({
    ...{ actor, agreementId: agreement._id, now: new Date() },
    input: { amount, reason: 'Not covered', formKey },
  });
const confirm = (actor: Actor, claimId: string) =>
  decideClaim({ actor, claimId, input: { agreed: true, reason: '' }, expected: 1, now: new Date() });
const proposal = async ({ agreement, manager }: RunningAgreement) =>
  (await getOfficeAgreementPayments(manager, agreement._id)).recovery.amount;

async function pay(of: RunningAgreement, milestone: string): Promise<void> {
  const payment = await request(of, { milestone });
  await approve(of.finance, payment);
  await record(of.cashier, payment);
}

/** An agreement whose first milestone is an advance that is paid, and whose second is accepted in part and paid. */
async function advanced(): Promise<RunningAgreement> {
  const { award } = await runningAgreement();
  const { milestones } = agreementContent(award);
  const of = await runningAgreement({
    milestones: milestones.map((one, at) => (at === 0 ? { ...one, kind: 'advance', evidence: [] } : one)),
  });
  const agreementId = of.agreement._id;
  await Milestone.updateOne({ _id: `${agreementId}.m1` }, { $set: { kind: 'advance' } });
  const { version } = await Milestone.findById(`${agreementId}.m1`).orFail().lean();
  await acceptAdvance({ actor: of.manager, agreementId, key: 'm1', input: { version }, now: new Date() });
  await pay(of, 'm1');
  await acceptedPart(of, 'm2', 1_000);
  await pay(of, 'm2');
  return of;
}

it('proposes after a termination what of the advance no accepted work covers, and claims it once by one press', async () => {
  const of = await advanced();
  const { agreement, manager, finance, cashier, approver } = of;
  const agreementId = agreement._id;
  expect(await proposal(of)).toBe(0);
  expect(await explanationOf(claim(of, manager, 1))).toBe('recovery.error.stale');
  const { version: expected } = await Agreement.findById(agreementId).orFail().lean();
  await terminateAgreement({ actor: approver, agreementId, reason: 'Not reached', expected, now: new Date() });
  const { paid } = await agreementBalances(agreementId);
  const due = paid - 1_000;
  expect(await proposal(of)).toBe(due);

  const formKey = randomUUID();
  const [claimId = '', again] = await Promise.all([1, 2].map(() => claim(of, manager, due, formKey)));
  expect(again).toBe(claimId);
  expect(await Claim.findById(claimId).lean()).toMatchObject({ kind: 'recovery', amount: due, state: 'proposed' });
  expect(await proposal(of)).toBe(0);
  expect(await explanationOf(claim(of, finance, due))).toBe('recovery.error.stale');
  await confirm(cashier, claimId);
  expect(await agreementBalances(agreementId)).toMatchObject({ paid: 1_000, claimed: due });
  expect(await proposal(of)).toBe(0);
  expect((await verifyLedger(agreement.programmeId)).differences).toEqual([]);
});

it('proposes what is paid of costs that were not recognised; of two who press at once one claims', async () => {
  const of = await runningAgreement();
  const { agreement, manager, finance } = of;
  await writtenReport(of);
  const { _id: costId, version } = await cost(of, { amount: 5_000 });
  await cost(of, { amount: 1_000 });
  await handIn(of);
  const input = { reason: 'Private', version };
  await markIneligible({ actor: manager, agreementId: agreement._id, key: 'm1', costId, input, now: new Date() });
  await accept(of);
  expect(await proposal(of)).toBe(0);
  await pay(of, 'm1');
  expect(await proposal(of)).toBe(5_000);
  const both = await Promise.allSettled([claim(of, manager, 5_000), claim(of, finance, 5_000)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await Claim.countDocuments({ agreementId: agreement._id })).toBe(1);
});

it('is claimed by nobody else: not by the approver, another institution or the organisation', async () => {
  const of = await paidPayment();
  const other = await paidPayment();
  expect(await refusalOf(claim(of, of.approver, 1))).toBe('not-permitted');
  expect(await refusalOf(claim(of, of.representative, 1))).toBe('not-found');
  expect(await refusalOf(claim(of, other.finance, 1))).toBe('not-found');
  expect(await explanationOf(claim(of, of.manager, 0))).toBe('recovery.error.stale');
});

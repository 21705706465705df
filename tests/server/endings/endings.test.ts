import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { acceptAdvance } from '#server/milestones/accept-advance';
import { confirmReceipt } from '#server/disbursements/confirm-receipt';
import { closeAgreement } from '#server/endings/close-agreement';
import { resumeAgreement, suspendAgreement } from '#server/endings/suspend-agreement';
import { terminateAgreement } from '#server/endings/terminate-agreement';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { acceptedPart, agreementContent, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { amendmentOf, writtenAmendment } from '#tests/factories/amendment';
import { approve, paymentOf, record, request, requestedPayment } from '#tests/factories/payment';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { User } from '#server/models/user';

useDatabase();

const agreementOf = ({ agreement }: RunningAgreement) =>
  Agreement.findById(agreement._id).orFail().lean<AgreementRecord>();

async function act(of: RunningAgreement, use: typeof suspendAgreement, actor: Actor = of.approver) {
  const { version: expected } = await agreementOf(of);
  await use({ actor, agreementId: of.agreement._id, reason: 'Inspection', expected, now: new Date() });
}

it('is suspended and resumed by an approver; while it is suspended nothing is requested or approved', async () => {
  const of = await requestedPayment();
  expect(await refusalOf(act(of, suspendAgreement, of.manager))).toBe('not-permitted');
  expect(await refusalOf(act(of, suspendAgreement, of.representative))).toBe('not-found');
  expect(await refusalOf(act(of, resumeAgreement))).toBe('wrong-state');
  await act(of, suspendAgreement);
  expect((await agreementOf(of)).suspended?.reason).toBe('Inspection');
  expect(await refusalOf(act(of, suspendAgreement))).toBe('wrong-state');
  expect(await refusalOf(approve(of.finance, of.paymentId))).toBe('wrong-state');
  await act(of, resumeAgreement);
  await approve(of.finance, of.paymentId);
  expect((await agreementOf(of)).suspended).toBeNull();
  const { email } = await User.findById(of.representative.userId).orFail().lean();
  expect((await mailsTo(email)).filter(({ template }) => template === 'agreement-changed')).toHaveLength(2);
});

it('is refused with a version that nobody has any more', async () => {
  const of = await runningAgreement();
  const stale = { actor: of.approver, agreementId: of.agreement._id, reason: 'x', expected: 7, now: new Date() };
  for (const use of [suspendAgreement, terminateAgreement, closeAgreement])
    expect(await refusalOf(use(stale))).toBe('stale');
});

it('settles what was accepted when it is terminated, and frees all else', async () => {
  const of = await runningAgreement({ retention: 10 });
  const { agreement } = of;
  await acceptedPart(of, 'm1', 1_000);
  await Milestone.updateOne(
    { _id: `${agreement._id}.m1` },
    { $set: { 'parts.0.kind': 'retention', 'parts.0.released': false } },
  );
  const open = await writtenAmendment(of, agreement.content);
  await Promise.allSettled(Array.from({ length: 5 }, () => act(of, terminateAgreement)));
  const balances = await agreementBalances(agreement._id);
  expect(balances).toMatchObject({ committed: 0, payable: 1_000, source: -1_000 });
  const milestones = await Milestone.find({ agreementId: agreement._id }).sort({ key: 1 }).lean<MilestoneRecord[]>();
  expect(milestones.map(({ state }) => state)).toEqual(['accepted', 'dropped', 'dropped']);
  expect(milestones[0]?.parts[0]?.released).toBe(true);
  expect((await amendmentOf(open)).state).toBe('dropped');
  expect(await agreementOf(of)).toMatchObject({ state: 'terminated', ended: { reason: 'Inspection' } });
  const payment = await request(of);
  await approve(of.finance, payment);
  await record(of.cashier, payment);
  expect((await verifyLedger(agreement.programmeId)).differences).toEqual([]);
  expect(await refusalOf(act(of, terminateAgreement))).toBe('wrong-state');
});

it('pays no advance any more that nobody had requested when it was terminated', async () => {
  const { award } = await runningAgreement();
  const { milestones } = agreementContent(award);
  const of = await runningAgreement({
    milestones: milestones.map((one, at) => (at === 0 ? { ...one, kind: 'advance', evidence: [] } : one)),
  });
  const agreementId = of.agreement._id;
  const now = new Date();
  const { version } = await Milestone.findById(`${agreementId}.m1`).orFail().lean();
  await acceptAdvance({ actor: of.manager, agreementId, key: 'm1', input: { version }, now });
  await act(of, terminateAgreement);
  expect(await agreementBalances(agreementId)).toMatchObject({ committed: 0, payable: 0, source: 0 });
  expect(await refusalOf(request(of))).toBe('wrong-state');
  expect((await verifyLedger(of.agreement.programmeId)).differences).toEqual([]);
});

it('is closed when everything of the checklist is done, by a manager or an approver', async () => {
  const of = await runningAgreement();
  const { agreement, manager, finance, cashier, representative } = of;
  await acceptedPart(of, 'm1', 1_000);
  for (const key of ['m2', 'm3']) await acceptedPart(of, key);
  expect(await explanationOf(act(of, closeAgreement))).toBe('amendments.error.unfinished');
  const payments: string[] = [];
  for (const milestone of ['m1', 'm2', 'm3']) {
    const payment = await request(of, { milestone });
    await approve(finance, payment);
    await record(cashier, payment);
    payments.push(payment);
  }
  expect(await explanationOf(act(of, closeAgreement))).toBe('amendments.error.unfinished');
  for (const paymentId of payments) await confirmReceipt({ actor: representative, paymentId, now: new Date() });
  expect((await paymentOf(payments[0] ?? '')).confirmed?.by).toBe(representative.userId);
  expect(await refusalOf(act(of, closeAgreement, finance))).toBe('not-permitted');
  await act(of, closeAgreement, manager);
  expect((await agreementOf(of)).state).toBe('closed');
  const { committed, source, paid } = await agreementBalances(agreement._id);
  expect({ committed, source }).toEqual({ committed: 0, source: -paid });
  expect((await verifyLedger(agreement.programmeId)).differences).toEqual([]);
  expect(await refusalOf(act(of, suspendAgreement))).toBe('wrong-state');
});

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { ClaimKind } from '~/domain/disbursements/claims';
import { decideClaim } from '#server/disbursements/decide-claim';
import { holdPayments, liftHold } from '#server/disbursements/hold-payments';
import { proposeClaim, type StepInput } from '#server/disbursements/propose-claim';
import { settleClaim } from '#server/disbursements/settle-claim';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement } from '#server/models/agreement';
import { Claim } from '#server/models/claim';
import { User } from '#server/models/user';
import { acceptedPart, dayIn } from '#tests/factories/agreement';
import { mailsTo } from '#tests/factories/mails';
import { paidPayment, request, type PaymentUnderway } from '#tests/factories/payment';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const said = ({ agreement }: PaymentUnderway, amount: number, wishes: Partial<StepInput> = {}): StepInput => ({
  amount: { amount, currency: agreement.content.amount.currency },
  ...{ reason: 'Ineligible costs', reference: 'B-9', bookedOn: dayIn(0), formKey: randomUUID(), ...wishes },
});
const propose = (actor: Actor, of: PaymentUnderway, kind: ClaimKind, input: StepInput) =>
  proposeClaim({ actor, agreementId: of.agreement._id, input: { ...input, kind }, now: new Date() });
const decide = async (actor: Actor, claimId: string, agreed = true) => {
  const { version } = await Claim.findById(claimId).orFail().lean();
  await decideClaim({ actor, claimId, input: { agreed, reason: '' }, expected: version, now: new Date() });
};
const settle = (actor: Actor, claimId: string, act: 'received' | 'waived', input: StepInput) =>
  settleClaim({ actor, claimId, input: { ...input, act }, now: new Date() });
const balances = ({ agreement }: PaymentUnderway) => agreementBalances(agreement._id);

it('posts what the organisation gave back once a second person has confirmed it', async () => {
  const of = await paidPayment();
  const { finance, cashier, manager } = of;
  const { paid } = await balances(of);
  const input = said(of, 100);
  const [claim = '', again] = await Promise.all([1, 2].map(() => propose(finance, of, 'refund', input)));
  expect(again).toBe(claim);
  expect(await balances(of)).toMatchObject({ paid });
  expect(await explanationOf(decide(finance, claim))).toBe('payments.error.claimPersons');
  expect(await refusalOf(decide(manager, claim))).toBe('not-permitted');
  await Promise.allSettled(Array.from({ length: 20 }, () => decide(cashier, claim)));
  expect(await balances(of)).toMatchObject({ paid: paid - 100 });
  expect(await Claim.findById(claim).lean()).toMatchObject({ state: 'settled', waiting: null });

  const tooMuch = await propose(finance, of, 'refund', said(of, paid));
  expect(await explanationOf(decide(cashier, tooMuch))).toBe('ledger.error.limit');
  await decide(cashier, tooMuch, false);
  expect(await Claim.findById(tooMuch).lean()).toMatchObject({ state: 'declined' });
});

it('claims money back, of which parts are received and waived, each by two people', async () => {
  const of = await paidPayment();
  const { finance, cashier, manager, representative } = of;
  const { paid } = await balances(of);
  const claim = await propose(manager, of, 'recovery', said(of, 300));
  expect(await explanationOf(settle(manager, claim, 'received', said(of, 300)))).toBe('payments.error.claimState');
  await decide(finance, claim);
  expect(await balances(of)).toMatchObject({ paid: paid - 300, claimed: 300 });
  const { email } = await User.findById(representative.userId).orFail().lean();
  expect((await mailsTo(email)).map(({ template }) => template)).toContain('recovery-claimed');

  expect(await explanationOf(settle(finance, claim, 'received', said(of, 301)))).toBe('payments.error.claimLeft');
  await settle(finance, claim, 'received', said(of, 200));
  expect(await explanationOf(settle(cashier, claim, 'waived', said(of, 100)))).toBe('payments.error.claimState');
  expect(await explanationOf(decide(finance, claim))).toBe('payments.error.claimPersons');
  await decide(cashier, claim);
  await settle(manager, claim, 'waived', said(of, 100));
  await decide(cashier, claim);
  expect(await balances(of)).toMatchObject({ paid: paid - 200, claimed: 0 });
  expect(await Claim.findById(claim).lean()).toMatchObject({ state: 'settled', settled: 300 });
});

it('is refused in another currency, for no whole amount, in a closed month to come, and for others', async () => {
  const of = await paidPayment();
  const { finance, cashier, signatory } = of;
  const wrong = { amount: { amount: 1, currency: 'EUR' as const } };
  expect(await explanationOf(propose(finance, of, 'refund', said(of, 1, wrong)))).toBe('payments.error.currency');
  for (const amount of [0, -1, 0.5])
    expect(await explanationOf(propose(finance, of, 'refund', said(of, amount)))).toBe('ledger.error.amount');
  const later = await propose(finance, of, 'refund', said(of, 1, { bookedOn: dayIn(1) }));
  expect(await explanationOf(decide(cashier, later))).toBe('ledger.error.future');
  expect(await refusalOf(propose(signatory, of, 'refund', said(of, 1)))).toBe('not-found');
  const { actor: stranger } = await createUser({ roles: ['finance'] });
  expect(await refusalOf(propose(stranger, of, 'refund', said(of, 1)))).toBe('not-found');
  expect(await refusalOf(decide(stranger, later))).toBe('not-found');
});

it('holds the payments of an agreement with a reason, and lifts that', async () => {
  const of = await paidPayment();
  const { manager, finance, approver, agreement } = of;
  await acceptedPart(of, 'm2');
  const given = { agreementId: agreement._id, reason: 'A visit is due', now: new Date() };
  expect(await refusalOf(holdPayments({ actor: approver, ...given }))).toBe('not-permitted');
  await Promise.all([1, 2].map(() => holdPayments({ actor: manager, ...given })));
  const { holds } = await Agreement.findById(agreement._id).orFail().lean();
  expect(holds).toMatchObject([{ by: manager.userId, reason: 'A visit is due' }]);
  expect(await explanationOf(request(of, { milestone: 'm2' }))).toBe('payments.error.hold');
  await liftHold({ actor: finance, ...given, key: holds[0]?.key ?? '' });
  await request(of, { milestone: 'm2' });
});

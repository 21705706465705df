import { expect, it } from 'vitest';
import { beginAmendment } from '#server/amendments/begin-amendment';
import { dropAmendment } from '#server/amendments/drop-amendment';
import { saveAmendment } from '#server/amendments/save-amendment';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Programme } from '#server/models/programme';
import { acceptedPart, dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import {
  amendmentOf,
  answer,
  approvedAmendment,
  decide,
  submit,
  withAmount,
  writtenAmendment,
} from '#tests/factories/amendment';
import { pendingAppeal } from '#tests/factories/award';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const agreementOf = ({ agreement }: RunningAgreement) =>
  Agreement.findById(agreement._id).orFail().lean<AgreementRecord>();
const milestones = ({ agreement }: RunningAgreement) =>
  Milestone.find({ agreementId: agreement._id }).sort({ key: 1 }).lean<MilestoneRecord[]>();
const differences = ({ agreement }: RunningAgreement) => verifyLedger(agreement.programmeId);

/** The second milestone a week later. */
const later = ({ agreement: { content } }: RunningAgreement) => ({
  ...content,
  milestones: content.milestones.map((one) => (one.key === 'm2' ? { ...one, dueOn: dayIn(67) } : one)),
});

it('moves a date: asked for, prepared, approved by another person, accepted by the signatory, in force once', async () => {
  const of = await runningAgreement();
  const { agreement, representative, manager, signatory } = of;
  const agreementId = agreement._id;
  const now = new Date();
  await Milestone.updateOne({ _id: `${agreementId}.m2` }, { $set: { reminded: [14] } });
  const actor = representative;
  const id = await beginAmendment({ actor, agreementId, side: 'organisation', reason: 'Repairs', now });
  expect(await amendmentOf(id)).toMatchObject({ state: 'requested', number: 1, preparers: [] });
  const second = beginAmendment({ actor: manager, agreementId, side: 'institution', reason: 'More', now });
  expect(await explanationOf(second)).toBe('amendments.error.open');
  expect(await explanationOf(submit(of, id))).toBe('amendments.error.same');

  await saveAmendment({ actor: manager, agreementId, amendmentId: id, content: later(of), expected: 1, now });
  await submit(of, id);
  await decide(of, id);
  expect((await agreementOf(of)).edition).toBe(1);
  await Promise.allSettled(Array.from({ length: 5 }, () => answer(of, id)));
  await answer(of, id);
  expect(await agreementOf(of)).toMatchObject({ edition: 2, content: later(of) });
  expect((await amendmentOf(id)).answered?.by).toBe(signatory.userId);
  const [, moved] = await milestones(of);
  expect(moved).toMatchObject({ dueOn: dayIn(67), reminded: [], version: 2 });
  expect(await LedgerEntry.countDocuments({ agreementId })).toBe(1);
});

it('makes the agreement larger only with money that the programme has, and smaller by giving it back', async () => {
  const of = await runningAgreement();
  const { agreement } = of;
  const { amount } = agreement.content.amount;
  await Programme.updateOne({ _id: agreement.programmeId }, { $set: { 'sources.0.budgets': [] } });
  const larger = withAmount(agreement.content, amount + 100_00);
  const id = await writtenAmendment(of, larger);
  await submit(of, id);
  expect(await explanationOf(decide(of, id))).toBe('decisions.error.budget');
  const { currency } = agreement.content.amount;
  const budgets = [{ amount: amount * 1_000, currency }];
  await Programme.updateOne({ _id: agreement.programmeId }, { $set: { 'sources.0.budgets': budgets } });
  await decide(of, id);
  await answer(of, id);
  expect((await agreementBalances(agreement._id)).committed).toBe(amount + 100_00);
  expect((await Award.findById(agreement.awardId).orFail().lean()).bound).toBe(amount + 100_00);

  const after = { ...of, agreement: await agreementOf(of) };
  await answer(after, await approvedAmendment(after, withAmount(agreement.content, amount - 5)));
  expect((await agreementBalances(agreement._id)).committed).toBe(amount - 5);
  expect((await agreementOf(of)).edition).toBe(3);
  expect((await milestones(of)).reduce((sum, milestone) => sum + milestone.amount, 0)).toBe(amount - 5);
  expect(await differences(of)).toMatchObject({ differences: [] });
});

it('leaves what is accepted, also where it was accepted after the approval', async () => {
  const of = await runningAgreement();
  const { content } = of.agreement;
  const [first, second, last] = content.milestones;
  if (!first || !second || !last) throw new Error('Three milestones');
  await acceptedPart(of, 'm1', 1_000);
  const lower = (amount: number) => ({
    ...content,
    milestones: [{ ...first, amount }, second, { ...last, amount: last.amount + first.amount - amount }],
  });
  const id = await writtenAmendment(of, lower(999));
  expect(await explanationOf(submit(of, id))).toBe('amendments.error.faults');
  const { version: expected } = await amendmentOf(id);
  const where = { actor: of.manager, agreementId: of.agreement._id, amendmentId: id };
  await dropAmendment({ ...where, reason: 'Wrong', expected, now: new Date() });

  const race = await approvedAmendment(of, lower(1_000));
  await acceptedPart(of, 'm1', 1);
  expect(await explanationOf(answer(of, race))).toBe('amendments.error.faults');
  expect((await amendmentOf(race)).state).toBe('approved');
});

it('lowers a milestone to what is accepted of it: it is accepted, and its rest is in the others', async () => {
  const of = await runningAgreement();
  const { content } = of.agreement;
  const [first, second, last] = content.milestones;
  if (!first || !second || !last) throw new Error('Three milestones');
  await acceptedPart(of, 'm1', 1_000);
  const added = { ...second, key: 'm4', after: ['m1'], amount: second.amount + first.amount - 1_000 };
  const changed = { ...content, milestones: [{ ...first, amount: 1_000 }, added, { ...last, after: ['m4'] }] };
  await answer(of, await approvedAmendment(of, changed));
  expect((await milestones(of)).map(({ key, state }) => [key, state])).toEqual([
    ['m1', 'accepted'],
    ['m2', 'dropped'],
    ['m3', 'planned'],
    ['m4', 'planned'],
  ]);
  expect(await differences(of)).toMatchObject({ differences: [] });
});

it('is refused to the wrong people, in the wrong state, of another content, in an appeal and a suspension', async () => {
  const of = await runningAgreement();
  const { agreement, manager, representative, signatory, finance } = of;
  const agreementId = agreement._id;
  const begin = (actor: typeof manager, side: 'organisation' | 'institution') =>
    beginAmendment({ actor, agreementId, side, reason: 'Later', now: new Date() });
  const { actor: stranger } = await createUser({ roles: ['manager'] });
  expect(await refusalOf(begin(stranger, 'institution'))).toBe('not-found');
  expect(await refusalOf(begin(finance, 'institution'))).toBe('not-permitted');
  expect(await refusalOf(begin(manager, 'organisation'))).toBe('not-found');
  const id = await writtenAmendment(of, later(of));
  expect(await refusalOf(answer(of, id))).toBe('not-found');
  expect(await refusalOf(decide(of, id))).toBe('wrong-state');
  await submit(of, id);
  const both = { ...manager, roles: ['manager', 'approver'] } as typeof manager;
  expect(await explanationOf(decide(of, id, { actor: both }))).toBe('amendments.error.self');
  expect(await refusalOf(decide(of, id, { actor: manager }))).toBe('not-permitted');
  await decide(of, id, { answer: 'returned' });
  expect((await amendmentOf(id)).returned?.comment).toBe('Say why');
  await submit(of, id);
  await decide(of, id);
  expect(await refusalOf(answer(of, id, { actor: representative }))).toBe('not-permitted');
  expect(await refusalOf(answer(of, id, { sha256: 'f'.repeat(64) }))).toBe('stale');
  expect(await refusalOf(answer(of, id, { currentPassword: 'wrong' }))).toBe('invalid');
  await Agreement.updateOne({ _id: agreementId }, { $set: { state: 'suspended' } });
  expect(await refusalOf(answer(of, id))).toBe('wrong-state');
  await Agreement.updateOne({ _id: agreementId }, { $set: { state: 'active' } });
  await pendingAppeal(of);
  expect(await explanationOf(answer(of, id))).toBe('appeals.error.pending');
  expect((await agreementOf(of)).edition).toBe(1);
  expect((await amendmentOf(id)).state).toBe('approved');
  expect(signatory.userId).not.toBe(representative.userId);
});

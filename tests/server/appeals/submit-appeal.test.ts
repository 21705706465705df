import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appealPending, assertUnsuspended } from '#server/appeals/appeal-pending';
import { getOwnAppeals } from '#server/appeals/get-own-appeals';
import { withdrawAppeal } from '#server/appeals/withdraw-appeal';
import { Appeal } from '#server/models/appeal';
import { AuditEvent } from '#server/models/audit-event';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { User } from '#server/models/user';
import { appeal, lotToAppeal, madeAppeal } from '#tests/factories/appeal';
import { decidedLot } from '#tests/factories/decided-lot';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const templatesTo = async ({ userId }: { userId: string }) => {
  const { email } = await User.findById(userId).orFail().lean();
  return (await mailsTo(email)).map(({ template }) => template);
};
const endStandstill = (decisionId: string) =>
  Decision.updateOne({ _id: decisionId }, { $set: { 'issued.standstillUntil': new Date(Date.now() - 1) } });

describe('making an appeal', () => {
  it('gives a receipt, suspends the lot and tells those who took no part', async () => {
    const lot = await lotToAppeal();
    const { receipt } = await appeal(lot);
    const record = await Appeal.findOne({ receipt }).orFail().lean();
    expect(receipt).toMatch(/^A-\w{4}-\w{4}-\w{2}$/);
    expect(record).toMatchObject({ state: 'submitted', decisionId: lot.decisionId, grounds: ['award'] });
    expect(record.content).not.toContain('budget');
    expect(await appealPending(lot.place.callId, lot.place.lot)).toBe(true);
    const award = await Award.findOne({ callId: lot.call.id, state: 'offered' }).orFail().lean();
    expect(award.suspendedAt).not.toBeNull();
    expect(await templatesTo(lot.representative)).toContain('appeal-received');
    expect(await templatesTo(lot.manager)).toEqual(['appeal-arrived']);
    expect(await templatesTo(lot.approver)).toEqual(['appeal-arrived']);
    expect(await templatesTo(lot.call.office.approver)).not.toContain('appeal-arrived');
    expect(await templatesTo(lot.chair.actor)).not.toContain('appeal-arrived');
    expect(await AuditEvent.countDocuments({ action: 'appeals.submitted', 'subject.id': record._id })).toBe(1);
  });

  it('is one appeal however often its form is sent, and one for each decision', async () => {
    const lot = await lotToAppeal();
    const formKey = randomUUID();
    const [one, other] = await Promise.all([appeal(lot, { formKey }), appeal(lot, { formKey })]);
    expect(other).toEqual(one);
    expect(await appeal(lot, { formKey })).toEqual(one);
    expect(await Appeal.countDocuments({ applicationId: lot.applicationId })).toBe(1);
    expect(await explanationOf(appeal(lot))).toBe('appeals.error.already');
  });

  it('is a signatory’s of the organisation, with the password', async () => {
    const lot = await lotToAppeal();
    const { actor: stranger } = await createUser({ roles: ['signatory'] });
    expect(await refusalOf(appeal(lot, {}, lot.representative))).toBe('not-permitted');
    expect(await refusalOf(appeal(lot, {}, stranger))).toBe('not-found');
    expect(await refusalOf(appeal(lot, {}, lot.manager))).toBe('not-found');
    expect(await refusalOf(appeal(lot, { currentPassword: 'wrong' }))).toBe('invalid');
    expect(await appealPending(lot.place.callId, lot.place.lot)).toBe(false);
  });

  it('is late from the end of the standstill on', async () => {
    const lot = await lotToAppeal();
    await endStandstill(lot.decisionId);
    expect(await refusalOf(appeal(lot))).toBe('late');
    expect(await Appeal.countDocuments({ applicationId: lot.applicationId })).toBe(0);
  });

  it('is not for who got all that they asked for', async () => {
    const lot = await lotToAppeal();
    const [awarded] = lot.call.applications;
    if (!awarded) throw new Error('Three organisations applied');
    const home = { kind: 'organisation' as const, id: awarded.organisationId };
    const { actor: signatory } = await createUser({ roles: ['signatory'], home });
    const own = { signatory, applicationId: awarded.applicationId };
    expect(await explanationOf(appeal(own))).toBe('appeals.error.awarded');
  });

  it('finds nothing to be against before letters are issued, whatever was decided', async () => {
    const { call } = await decidedLot();
    const [, , own] = call.applications;
    if (!own) throw new Error('Three organisations applied');
    const home = { kind: 'organisation' as const, id: own.organisationId };
    const { actor: signatory } = await createUser({ roles: ['signatory'], home });
    const { applicationId } = own;
    expect(await explanationOf(appeal({ signatory, applicationId }))).toBe('appeals.error.undecided');
    const page = await getOwnAppeals({ actor: signatory, applicationId, now: new Date() });
    expect(page).toMatchObject({ closed: 'undecided', lastDay: null, appeals: [] });
  });
});

describe('withdrawing an appeal', () => {
  it('lets the lot go on, once', async () => {
    const lot = await lotToAppeal();
    await madeAppeal(lot);
    const { signatory: actor, applicationId } = lot;
    const input = { currentPassword: PASSWORD };
    const withdraw = () => withdrawAppeal({ actor, applicationId, input, now: new Date() });
    await withdraw();
    expect(await appealPending(lot.place.callId, lot.place.lot)).toBe(false);
    const award = await Award.findOne({ callId: lot.call.id, state: 'offered' }).orFail().lean();
    expect(award.suspendedAt).toBeNull();
    expect(await refusalOf(withdraw())).toBe('wrong-state');
    expect(await explanationOf(appeal(lot))).toBe('appeals.error.already');
  });

  it('is a signatory’s', async () => {
    const lot = await lotToAppeal();
    await madeAppeal(lot);
    const { representative: actor, applicationId } = lot;
    const input = { currentPassword: PASSWORD };
    expect(await refusalOf(withdrawAppeal({ actor, applicationId, input, now: new Date() }))).toBe('not-permitted');
    expect(await appealPending(lot.place.callId, lot.place.lot)).toBe(true);
  });
});

describe('what binds to an award', () => {
  it('waits for the standstill, and for appeals beyond it', async () => {
    const lot = await lotToAppeal();
    const { callId, lot: key } = lot.place;
    const check = () => explanationOf(assertUnsuspended(callId, key, new Date()));
    expect(await check()).toBe('appeals.error.standstill');
    await madeAppeal(lot);
    await endStandstill(lot.decisionId);
    expect(await check()).toBe('appeals.error.pending');
    await Appeal.updateMany({ callId }, { $set: { state: 'rejected' } });
    await expect(assertUnsuspended(callId, key, new Date())).resolves.toBeUndefined();
  });

  it('waits for results', async () => {
    const { place } = await decidedLot();
    expect(await explanationOf(assertUnsuspended(place.callId, place.lot, new Date()))).toBe('appeals.error.undecided');
  });
});

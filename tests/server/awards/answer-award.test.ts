import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getAward } from '#server/awards/get-award';
import { lapseAwards } from '#server/awards/lapse-awards';
import { listAwards } from '#server/awards/list-awards';
import { remindOfAwards } from '#server/awards/remind-of-awards';
import { resumeAwards, suspendAwards } from '#server/awards/suspend-awards';
import { Appeal } from '#server/models/appeal';
import { AuditEvent } from '#server/models/audit-event';
import { Award } from '#server/models/award';
import { User } from '#server/models/user';
import { answer, offeredAward, pendingAppeal } from '#tests/factories/award';
import { decidedLot } from '#tests/factories/decided-lot';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
const signal = new AbortController().signal;
const stateOf = async (id: string) => (await Award.findById(id).orFail().lean()).state;
const templatesTo = async ({ userId }: { userId: string }) => {
  const { email } = await User.findById(userId).orFail().lean();
  return (await mailsTo(email)).map(({ template }) => template);
};

describe('answering an award', () => {
  it('is accepted by the signatory, told to both sides, and the same form sent again changes nothing', async () => {
    const { award, signatory, representative, call } = await offeredAward();
    const formKey = randomUUID();
    await Promise.all([answer(signatory, award._id, { formKey }), answer(signatory, award._id, { formKey })]);
    await answer(signatory, award._id, { formKey });
    const accepted = await Award.findById(award._id).orFail().lean();
    expect(accepted).toMatchObject({ state: 'accepted', live: true, answer: { by: signatory.userId, reason: '' } });
    expect(await AuditEvent.countDocuments({ action: 'awards.accepted', 'subject.id': award._id })).toBe(1);
    expect(await templatesTo(representative)).toEqual(['award-answered']);
    expect(await templatesTo(call.office.manager)).toContain('award-answered');
    expect(await refusalOf(answer(signatory, award._id, { kind: 'declined' }))).toBe('wrong-state');
  });

  it('frees the money when it is declined, with the reason kept', async () => {
    const { award, signatory } = await offeredAward();
    await answer(signatory, award._id, { kind: 'declined' });
    const declined = await Award.findById(award._id).orFail().lean();
    expect(declined).toMatchObject({ state: 'declined', live: false, answer: { reason: 'No staff' } });
  });

  it('is nobody’s but a signatory’s of the organisation, with the password', async () => {
    const { award, signatory, representative, call, chair } = await offeredAward();
    const { actor: stranger } = await createUser({ roles: ['signatory'] });
    expect(await refusalOf(answer(representative, award._id))).toBe('not-permitted');
    expect(await refusalOf(answer(stranger, award._id))).toBe('not-found');
    expect(await refusalOf(answer(call.office.approver, award._id))).toBe('not-found');
    expect(await refusalOf(answer(chair.actor, award._id))).toBe('not-found');
    expect(await refusalOf(answer(signatory, award._id, { currentPassword: 'wrong' }))).toBe('invalid');
    expect(await stateOf(award._id)).toBe('offered');
  });

  it('has one outcome where one accepts and another declines at once', async () => {
    const { award, signatory } = await offeredAward();
    const answers = await Promise.allSettled([
      answer(signatory, award._id),
      answer(signatory, award._id, { kind: 'declined' }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await AuditEvent.find({ 'subject.id': award._id, action: /^awards\./ }).lean();
    expect(events.map(({ action }) => action)).toEqual([`awards.${await stateOf(award._id)}`]);
  });

  it('is not known before its letter is issued', async () => {
    const { call } = await decidedLot();
    const award = await Award.findOne({ callId: call.id }).orFail().lean();
    const home = { kind: 'organisation' as const, id: award.organisationId };
    const { actor } = await createUser({ roles: ['signatory'], home });
    expect(await refusalOf(getAward({ actor, awardId: award._id, now: new Date() }))).toBe('not-found');
    expect(await refusalOf(answer(actor, award._id))).toBe('not-found');
    expect((await listAwards({ actor, page: 1 })).total).toBe(0);
    await Award.updateOne({ _id: award._id }, { $set: { state: 'withdrawn', live: false } });
    expect(await refusalOf(getAward({ actor, awardId: award._id, now: new Date() }))).toBe('not-found');
  });
});

describe('the time of an award', () => {
  it('ends by the clock, before and after the job records it', async () => {
    const { award, signatory, representative, call } = await offeredAward(daysAgo(11));
    expect(await refusalOf(answer(signatory, award._id))).toBe('late');
    expect(await refusalOf(answer(signatory, award._id, { kind: 'declined' }))).toBe('late');
    expect((await getAward({ actor: signatory, awardId: award._id, now: new Date() })).state).toBe('lapsed');
    await lapseAwards({ now: new Date(), signal });
    await lapseAwards({ now: new Date(), signal });
    expect(await stateOf(award._id)).toBe('lapsed');
    expect(await refusalOf(answer(signatory, award._id))).toBe('late');
    expect(await AuditEvent.countDocuments({ action: 'awards.lapsed', 'subject.id': award._id })).toBe(1);
    expect(await templatesTo(representative)).toEqual(['award-answered']);
    expect(await templatesTo(call.office.manager)).toContain('award-answered');
  });

  it('is not ended by a portal whose clock is ahead of the database’s', async () => {
    const { award } = await offeredAward();
    await lapseAwards({ now: new Date(Date.now() + 30 * DAY_MS), signal });
    expect(await stateOf(award._id)).toBe('offered');
  });

  it('is told seven and two days before its end, once each, while nobody has answered', async () => {
    const { award, signatory, representative } = await offeredAward();
    const at = (days: number) => new Date(Date.now() + days * DAY_MS);
    await remindOfAwards({ now: at(1), signal });
    expect(await templatesTo(representative)).toEqual([]);
    await remindOfAwards({ now: at(4), signal });
    await remindOfAwards({ now: at(5), signal });
    expect(await templatesTo(representative)).toEqual(['award-waiting']);
    await remindOfAwards({ now: at(9), signal });
    await remindOfAwards({ now: at(9), signal });
    expect(await templatesTo(representative)).toEqual(['award-waiting', 'award-waiting']);
    await answer(signatory, award._id);
    expect(await Award.countDocuments({ _id: award._id, reminded: { $size: 2 } })).toBe(1);
  });

  it('stands still while an appeal is pending in the lot, and runs on afterwards', async () => {
    const { award, signatory, place } = await offeredAward(daysAgo(9));
    const appeal = await pendingAppeal({ place, award });
    expect(await explanationOf(answer(signatory, award._id))).toBe('awards.error.appeal');
    await suspendAwards({ ...place, now: daysAgo(8) });
    await lapseAwards({ now: new Date(Date.now() + 2 * DAY_MS), signal });
    expect(await stateOf(award._id)).toBe('offered');
    const page = await getAward({ actor: signatory, awardId: award._id, now: new Date() });
    expect(page).toMatchObject({ isSuspended: true, may: { accept: false, decline: true } });
    await Appeal.updateOne({ _id: appeal._id }, { $set: { state: 'rejected' } });
    const now = new Date();
    await resumeAwards({ ...place, now });
    const resumed = await Award.findById(award._id).orFail().lean();
    const suspendedFor = now.getTime() - (resumed.offered?.at.getTime() ?? 0) - DAY_MS;
    const moved = (resumed.respondBy?.getTime() ?? 0) - (award.respondBy?.getTime() ?? 0);
    expect(resumed.suspendedAt).toBeNull();
    expect(Math.abs(moved - suspendedFor)).toBeLessThan(60_000);
    await answer(signatory, award._id);
    expect(await stateOf(award._id)).toBe('accepted');
  });
});

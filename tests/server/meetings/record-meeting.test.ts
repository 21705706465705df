import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { portalLocalTime } from '~/domain/calls/dates';
import { getMeetings, getNewMeeting } from '#server/meetings/get-meetings';
import { recordMeeting } from '#server/meetings/record-meeting';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Meeting } from '#server/models/meeting';
import { appointed, lotsAt, openedCall, recuse, type Member } from '#tests/factories/evaluation';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const AN_HOUR = 3_600_000;

async function committeeAtWork() {
  const call = await openedCall({ applications: { 'lot-1': 2 } });
  const members = await appointed(call);
  await lotsAt(call, 'consensus');
  const openedAt = new Date(Date.now() - 3 * AN_HOUR);
  await Call.updateOne({ _id: call.id }, { $set: { openedAt } });
  const [chair, first, second, third, fourth, secretary] = members as [Member, Member, Member, Member, Member, Member];
  return { call, chair, first, second, third, fourth, secretary };
}

const said = (present: readonly Member[], wishes: { heldAt?: Date; formKey?: string } = {}) => ({
  formKey: wishes.formKey ?? randomUUID(),
  heldAt: portalLocalTime(wishes.heldAt ?? new Date(Date.now() - AN_HOUR)),
  place: 'Room 214',
  present: present.map(({ actor }) => actor.userId),
  decisions: 'The budget of Ýenme is realistic: 4.',
});

describe('recordMeeting', () => {
  it('keeps who was there, who was not, who is recused, and whether they were enough', async () => {
    const { call, chair, first, second, third, fourth, secretary } = await committeeAtWork();
    await recuse(call, fourth.actor, call.applications[0]!.organisationId);
    const at = { actor: secretary.actor, callId: call.id, lot: 'lot-1' };
    const { expected, recused } = await getNewMeeting(at);
    expect(expected).toHaveLength(5);
    expect(recused.map(({ userId }) => userId)).toEqual([fourth.actor.userId]);
    await recordMeeting({ ...at, input: said([chair, first, second, secretary]), now: new Date() });
    const { meetings } = await getMeetings({ ...at, actor: chair.actor });
    expect(meetings).toMatchObject([
      {
        number: 1,
        place: 'Room 214',
        decisions: 'The budget of Ýenme is realistic: 4.',
        absent: [{ userId: third.actor.userId }],
        recused: [{ userId: fourth.actor.userId }],
        // The secretary is there and has no vote.
        quorum: { needed: 3, present: 3, reached: true },
        recorded: { name: secretary.actor.name },
      },
    ]);
    const stored = JSON.stringify(await Meeting.find().lean());
    expect(stored).not.toContain('realistic');
    expect(await AuditEvent.countDocuments({ action: 'meetings.recorded', 'subject.id': call.id })).toBe(1);
  });

  it('says so where they were too few', async () => {
    const { call, chair, first, secretary } = await committeeAtWork();
    const at = { actor: chair.actor, callId: call.id, lot: 'lot-1' };
    await recordMeeting({ ...at, input: said([chair, first, secretary]), now: new Date() });
    expect((await getMeetings(at)).meetings[0]?.quorum).toEqual({ needed: 3, present: 2, reached: false });
  });

  it('is done once for one form, also when it is sent twice at once, and numbers what follows', async () => {
    const { call, chair, first, secretary } = await committeeAtWork();
    const at = { callId: call.id, lot: 'lot-1', now: new Date() };
    const input = said([chair, first]);
    const twice = await Promise.all([
      recordMeeting({ ...at, actor: chair.actor, input }),
      recordMeeting({ ...at, actor: chair.actor, input }),
    ]);
    expect(twice).toEqual([{ number: 1 }, { number: 1 }]);
    const others = [said([chair]), said([first])].map((one) =>
      recordMeeting({ ...at, actor: secretary.actor, input: one }),
    );
    expect((await Promise.all(others)).map(({ number }) => number).sort()).toEqual([2, 3]);
  });

  it('is refused to members, to who is recused, and to outsiders, who are not told that there is a lot', async () => {
    const { call, chair, first, secretary } = await committeeAtWork();
    const at = { callId: call.id, lot: 'lot-1', now: new Date() };
    expect(await refusalOf(recordMeeting({ ...at, actor: first.actor, input: said([chair]) }))).toBe('not-permitted');
    expect(await refusalOf(recordMeeting({ ...at, actor: call.office.manager, input: said([chair]) }))).toBe(
      'not-found',
    );
    await recuse(call, secretary.actor, call.applications[0]!.organisationId);
    expect(await refusalOf(recordMeeting({ ...at, actor: secretary.actor, input: said([chair]) }))).toBe('not-found');
    expect(await refusalOf(getMeetings({ ...at, actor: secretary.actor }))).toBe('not-found');
    expect(await Meeting.countDocuments({ callId: call.id })).toBe(0);
  });

  it('can be held in the very minute of the opening, which is as exact as its time is typed', async () => {
    const { call, chair } = await committeeAtWork();
    const openedAt = new Date(Math.floor((Date.now() - AN_HOUR) / 60_000) * 60_000 + 40_000);
    await Call.updateOne({ _id: call.id }, { $set: { openedAt } });
    const at = { actor: chair.actor, callId: call.id, lot: 'lot-1', now: new Date() };
    expect(await recordMeeting({ ...at, input: said([chair], { heldAt: openedAt }) })).toEqual({ number: 1 });
    const before = said([chair], { heldAt: new Date(openedAt.getTime() - 60_000) });
    expect(await explanationOf(recordMeeting({ ...at, input: before }))).toBe('meetings.error.beforeOpening');
  });

  it('is refused for a time that cannot be, for who cannot have been there, and once the report is signed', async () => {
    const { call, chair, first } = await committeeAtWork();
    const at = { actor: chair.actor, callId: call.id, lot: 'lot-1', now: new Date() };
    const record = (input: ReturnType<typeof said>) => explanationOf(recordMeeting({ ...at, input }));
    expect(await record(said([chair], { heldAt: new Date(Date.now() + AN_HOUR) }))).toBe('meetings.error.future');
    const before = new Date(Date.now() - 4 * AN_HOUR);
    expect(await record(said([chair], { heldAt: before }))).toBe('meetings.error.beforeOpening');
    await recuse(call, first.actor, call.applications[0]!.organisationId);
    expect(await record(said([chair, first]))).toBe('meetings.error.stranger');
    await lotsAt(call, 'recommended');
    expect(await record(said([chair]))).toBe('meetings.error.stage');
  });
});

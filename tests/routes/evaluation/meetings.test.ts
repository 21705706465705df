import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Call } from '#server/models/call';
import { action, loader as newMeeting } from '~/routes/evaluations.$callId.lots.$lot.meetings.new';
import { loader as meetings } from '~/routes/evaluations.$callId.lots.$lot.meetings._index';
import { callRoute } from '#tests/factories/call-route';
import { appointed, lotsAt, openedCall, type Member, type OpenedCall } from '#tests/factories/evaluation';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const origin = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };

describe('the pages of meetings', () => {
  let call: OpenedCall;
  let chair: Member;
  let member: Member;

  beforeAll(async () => {
    call = await openedCall({ applications: { 'lot-1': 1 } });
    [chair, member] = (await appointed(call)) as [Member, Member];
    await lotsAt(call, 'consensus');
    await Call.updateOne({ _id: call.id }, { $set: { openedAt: new Date('2026-06-01T06:00:00Z') } });
  });

  const ask = async (who: Member, form?: Record<string, string | string[]>) => {
    const { cookie } = await signIn({ id: who.actor.userId });
    const params = { callId: call.id, lot: 'lot-1' };
    const path = `/evaluations/${call.id}/lots/lot-1/meetings/new`;
    return routeArgs(path, { cookie, params, headers: origin, ...(form ? { form } : {}) });
  };
  const typed = {
    'heldAt-day': '2',
    'heldAt-month': '6',
    'heldAt-year': '2026',
    'heldAt-time': '9.30',
    place: 'Room 214',
    decisions: 'The budget is realistic.',
  };

  it('takes a record and shows it to the members', async () => {
    const form = { ...typed, formKey: randomUUID(), 'present[]': [chair.actor.userId, member.actor.userId] };
    const answer = await callRoute(action, await ask(chair, form));
    expect(answer).toMatchObject({ status: 303, location: `/evaluations/${call.id}/lots/lot-1/meetings` });
    const { data } = await callRoute(meetings, await ask(member));
    expect(data).toMatchObject({
      mayRecord: false,
      meetings: [
        { heldAt: new Date('2026-06-02T04:30:00Z'), place: 'Room 214', quorum: { present: 2, reached: false } },
      ],
    });
  });

  it('says beside the fields what is missing and keeps what was typed', async () => {
    const form = { ...typed, formKey: randomUUID(), 'heldAt-month': '13', place: '' };
    const { status, data } = await callRoute(action, await ask(chair, form));
    expect(status).toBe(400);
    expect(data).toMatchObject({
      errors: { heldAt: expect.anything(), place: expect.anything(), present: expect.anything() },
      values: { 'heldAt-month': '13', decisions: 'The budget is realistic.' },
    });
  });

  it('offers the form to who keeps the records only', async () => {
    expect((await callRoute(newMeeting, await ask(member))).status).toBe(403);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { action as autosave } from '~/routes/evaluations.$callId.sheets.$applicationId.autosave';
import { action as save, loader as desk } from '~/routes/evaluations.$callId.sheets.$applicationId._index';
import { action as submit, loader as submitting } from '~/routes/evaluations.$callId.sheets.$applicationId.submission';
import { loader as list } from '~/routes/evaluations.$callId.sheets._index';
import { action as remind, loader as progress } from '~/routes/evaluations.$callId.lots.$lot.scoring._index';
import { action as close, loader as closing } from '~/routes/evaluations.$callId.lots.$lot.scoring.closing';
import { action as reopen, loader as reopening } from '~/routes/evaluations.$callId.lots.$lot.scoring.reopening';
import { callRoute } from '#tests/factories/call-route';
import { appointed, giveSheet, lotsAt, openedCall, type Member, type OpenedCall } from '#tests/factories/evaluation';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let call: OpenedCall;
let chair: Member;
let member: Member;
let secretary: Member;
let applicationId: string;
beforeAll(async () => {
  call = await openedCall({ applications: { 'lot-1': 1 } });
  const members = await appointed(call);
  [chair, member] = members as [Member, Member];
  secretary = members[5]!;
  applicationId = call.applications[0]!.applicationId;
  await lotsAt(call, 'evaluation');
});

type Route = Parameters<typeof callRoute>[0];

async function at({ actor }: Member, route: Route, form?: Record<string, string>) {
  const { cookie } = await signIn({ id: actor.userId });
  const params = { callId: call.id, applicationId, lot: 'lot-1' };
  return callRoute(route, routeArgs('/evaluations', { cookie, params, ...(form ? { form } : {}) }));
}

describe('the pages of the scoring desk', () => {
  it('keep everything typed where it cannot be saved, and lead on where it is', async () => {
    await giveSheet(call, member, applicationId, null);
    const wrong = { version: '1', 'levels.relevance': '9', strengths: 'Much' };
    const refused = await at(member, save, wrong);
    expect(refused.status).toBe(400);
    expect(refused.data).toMatchObject({ errors: { 'levels.relevance': {} }, values: wrong });
    const typed = { 'levels.relevance': '4', 'levels.budget': '3' };
    expect((await at(member, save, { ...typed, version: '1', go: 'check' })).location).toMatch(/\/submission$/);
    expect((await at(member, save, { ...typed, version: '2', go: 'next' })).location).toMatch(/\/sheets$/);
    expect((await at(member, desk)).data).toMatchObject({ sheet: { version: 2 }, place: { number: 1, of: 1 } });
    expect((await at(member, list)).data).toMatchObject({ sheets: [{ applicationId, state: 'open' }] });
  });

  it('tell of a second window with 409 and both versions, and save by themselves with the new version and total', async () => {
    await giveSheet(call, member, applicationId, null);
    await at(member, save, { version: '1', 'levels.relevance': '4' });
    const conflict = await at(member, save, { version: '1', 'levels.relevance': '2' });
    expect(conflict.status).toBe(409);
    expect(conflict.data).toMatchObject({ conflict: { version: 2 }, values: { 'levels.relevance': '2' } });
    const { cookie } = await signIn({ id: member.actor.userId });
    const params = { callId: call.id, applicationId };
    const answered = (await autosave(
      routeArgs('/x', { cookie, params, form: { version: '2', 'levels.relevance': '5' } }),
    )) as Response;
    expect(await answered.json()).toMatchObject({
      version: 3,
      shown: { total: expect.stringContaining('60') as string },
    });
  });

  it('submit once and are closed afterwards', async () => {
    await giveSheet(call, member, applicationId, null);
    await at(member, save, { version: '1', 'levels.relevance': '4', 'levels.budget': '3' });
    const { formKey, version } = (await at(member, submitting)).data as { formKey: string; version: number };
    const form = { formKey, version: String(version) };
    for (const _ of [1, 2]) expect((await at(member, submit, form)).location).toMatch(/\/sheets$/);
    expect((await at(member, submitting)).status).toBe(409);
    expect((await at(member, save, { version: '3', 'levels.relevance': '1' })).status).toBe(409);
    expect((await at(member, desk)).data).toMatchObject({ isOpen: false, sheet: { state: 'submitted' } });
  });

  it('are not there for who was given no sheet, nor for an outsider', async () => {
    for (const route of [desk, submitting]) expect((await at(chair, route)).status).toBe(404);
    expect((await at(chair, save, { version: '1' })).status).toBe(404);
  });
});

describe('the pages of who leads the committee', () => {
  it('tell how far the scoring is, give a sheet back with a reason, and close it', async () => {
    await giveSheet(call, member, applicationId, { relevance: 4, budget: 3 });
    await giveSheet(call, chair, applicationId, { relevance: 3, budget: 3 });
    expect((await at(secretary, progress)).data).toMatchObject({ open: 0, chairs: false });
    expect((await at(member, progress)).status).toBe(403);
    for (const route of [closing, reopening]) {
      expect((await at(secretary, route)).status).toBe(403);
      expect((await at(chair, route)).status).toBe(200);
    }
    const empty = await at(chair, reopen, { userId: member.actor.userId, applicationId, reason: ' ' });
    expect(empty.data).toMatchObject({ errors: { reason: {} }, values: { applicationId } });
    const given = await at(chair, reopen, { userId: member.actor.userId, applicationId, reason: 'A slip' });
    expect(given.location).toMatch(/\/scoring$/);
    expect((await at(chair, close, {})).status).toBe(409);
    expect((await at(chair, remind, {})).location).toMatch(/\/scoring$/);
    expect((await at(chair, remind, {})).status).toBe(409);
    await giveSheet(call, member, applicationId, { relevance: 4, budget: 3 });
    expect((await at(chair, close, {})).location).toBe(`/evaluations/${call.id}`);
    expect((await at(chair, closing)).status).toBe(409);
  });
});

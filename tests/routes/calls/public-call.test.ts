import { beforeAll, describe, expect, it } from 'vitest';
import { portalLocalTime } from '~/domain/calls/dates';
import { loader as addendum } from '~/routes/_public.calls.$reference.addenda.$number';
import { loader as page } from '~/routes/_public.calls.$reference._index';
import { loader as document } from '~/routes/_public.calls.$reference.documents.$fileId';
import { cancelCall } from '#server/calls/cancel-call';
import { createCallOffice, callContent, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { countCommands } from '#tests/factories/count-commands';
import { nameDocument, publishAddendum, scheduleCall, storeCallDocument } from '#tests/factories/public-call';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;
const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const read = (reference: string, wishes: object = {}) =>
  callRoute(page, routeArgs(`/calls/${reference}`, { params: { reference }, ...wishes }));

describe('the page of a call', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };
  beforeAll(async () => {
    office = await createCallOffice(ago(30));
    call = await publishCall(office, ago(5));
  });

  it('is public with two commands, and names nobody who prepared, approved or answered', async () => {
    const commands = countCommands();
    const answer = await read(call.reference);
    expect(commands).toEqual(['calls.findOne', 'clarifications.find']);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/);
    expect(answer.data).toMatchObject({
      call: { reference: call.reference, state: 'published', left: { unit: 'days', count: 14 } },
      share: {
        title: `${call.reference}: Care at home in Ashgabat`,
        url: `http://localhost:3000/calls/${call.reference}`,
      },
    });
    const said = JSON.stringify(answer.data);
    for (const { userId } of [office.manager, office.approver]) expect(said).not.toContain(userId);
  });

  it('answers the same to a draft, to what is scheduled, and to a number that was never given', async () => {
    const scheduled = await scheduleCall(office, new Date(now.getTime() + DAY), now);
    const { id } = await draftCall(office, now);
    const answers = await Promise.all(
      [scheduled.reference, id, scheduled.id, 'JPSP-1999-999', '$ne'].map((one) => read(one)),
    );
    for (const { status, data, headers } of answers) {
      expect([status, data, [...headers]]).toEqual([404, answers[0]?.data, [...(answers[0]?.headers ?? [])]]);
    }
    const commands = countCommands();
    await read(scheduled.reference);
    await read('JPSP-1999-999');
    expect(commands).toEqual(['calls.findOne', 'calls.findOne']);
    const { cookie } = await signIn({ id: office.manager.userId });
    expect((await read(scheduled.reference, { cookie })).status).toBe(404);
  });

  it('of a cancelled call stays, with the reason', async () => {
    const other = await publishCall(office, ago(3));
    const input = { reason: inAll('The money went elsewhere') };
    await cancelCall({ actor: office.approver, callId: other.id, input, now: ago(1) });
    const { data } = await read(other.reference);
    expect(data).toMatchObject({ call: { state: 'cancelled', left: null, cancelled: { at: ago(1), ...input } } });
    expect(JSON.stringify(data)).not.toContain(office.approver.userId);
  });

  it('shows an addendum beside what was said before, in two commands', async () => {
    const other = await publishCall(office, ago(6));
    const { dates } = callContent(ago(6), []);
    const longer = { ...dates, submissionsUntil: portalLocalTime(new Date(now.getTime() + 14.5 * DAY)) };
    await publishAddendum(office, other.id, { dates: longer }, ago(1));
    const at = (number: string) =>
      callRoute(addendum, routeArgs('/', { params: { reference: other.reference, number } }));
    const commands = countCommands();
    const answer = await at('1');
    expect(commands).toHaveLength(2);
    expect(answer.data).toMatchObject({
      addendum: { number: 1, changed: ['dates'] },
      before: { content: { dates } },
      after: { content: { dates: longer } },
    });
    for (const number of ['0', '2', 'x', '']) expect((await at(number)).status).toBe(404);
  });

  it('gives its documents to everybody, and no other file', async () => {
    const { fileId } = await storeCallDocument(call.id, Buffer.from('12345'), now);
    const fetched = (reference: string, file = fileId) =>
      document(routeArgs('/', { params: { reference, fileId: file } })) as Promise<Response>;
    expect((await fetched(call.reference)).status).toBe(404);
    await nameDocument(call.id, fileId);
    const answer = await fetched(call.reference);
    expect([answer.status, await answer.text()]).toEqual([200, '12345']);
    expect(answer.headers.get('Content-Disposition')).toContain('Budget.txt');
    const scheduled = await scheduleCall(office, new Date(now.getTime() + DAY), now);
    const early = await storeCallDocument(scheduled.id, Buffer.from('secret'), now);
    await nameDocument(scheduled.id, early.fileId);
    expect((await fetched(scheduled.reference, early.fileId)).status).toBe(404);
    expect((await fetched(call.reference, early.fileId)).status).toBe(404);
  });
});

import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import * as copy from '~/routes/office.calls.$callId.copy';
import * as list from '~/routes/office.calls._index';
import * as csv from '~/routes/office.calls[.]csv';
import * as begin from '~/routes/office.calls.new';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice, draftCall, inAll, publishCall } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { atCall } from '#tests/factories/office-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

const visit = async (user: { id: string }) => {
  const { cookie } = await signIn(user);
  return {
    list: async (query = '') =>
      (await callRoute(list.loader, routeArgs(`/office/calls${query}`, { cookie }))).data as Listed,
    begin: (form: Record<string, string | string[]>) =>
      callRoute(begin.action, routeArgs('/office/calls/new', { cookie, form })),
    cookie,
  };
};

interface Listed {
  total: number;
  rows: { id: string; cells: Record<string, unknown> }[];
}

describe('the list of the office', () => {
  it('shows each institution its own calls, and an auditor all, by state and words', async () => {
    const [one, other] = [await createCallOffice(now), await createCallOffice(now)];
    const about = { languages: ['en' as const], title: inAll('Daily care'), summary: inAll('S') };
    const draft = await draftCall(one, now, { about });
    const published = await publishCall(one, now);
    await draftCall(other, now);
    const manager = await visit({ id: one.manager.userId });
    expect((await manager.list()).total).toBe(2);
    expect((await manager.list('?state=draft')).rows).toMatchObject([
      { id: draft.id, cells: { preparation: 'prepared' } },
    ]);
    expect((await manager.list('?state=published')).rows).toMatchObject([{ id: published.id }]);
    expect((await manager.list('?q=daily')).rows).toMatchObject([{ id: draft.id }]);
    expect((await manager.list(`?q=${published.reference}`)).rows).toMatchObject([{ id: published.id }]);
    expect((await manager.list(`?programme=${one.programmeId}&preparation=submitted`)).total).toBe(0);
    expect((await (await visit(await createUser({ roles: ['auditor'] }))).list()).total).toBeGreaterThanOrEqual(3);
    const file = (await csv.loader(routeArgs('/office/calls.csv', { cookie: manager.cookie }))) as Response;
    expect(await file.text()).toContain(published.reference);
  });

  it('pages through 500 calls of an institution by an index', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    const record = await Call.findById(id).orFail().lean();
    const created = (index: number) => ({ by: 'x', at: new Date(now.getTime() - index * 60_000) });
    await Call.insertMany(
      Array.from({ length: 499 }, (_, index) => ({ ...record, _id: randomUUID(), created: created(index + 1) })),
    );
    const manager = await visit({ id: office.manager.userId });
    const first = await manager.list();
    expect([first.total, first.rows.length, first.rows[0]?.id]).toEqual([500, 25, id]);
    expect((await manager.list('?page=20')).rows).toHaveLength(25);
    const plan = JSON.stringify(
      await Call.find({ institutionId: office.institutionId })
        .sort({ 'created.at': -1, _id: -1 })
        .limit(25)
        .explain('queryPlanner'),
    );
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('"stage":"SORT"');
    expect(mongoose.connection.readyState).toBe(1);
  });

  it('is refused to visitors and organisations', async () => {
    const { cookie } = await signIn(await createUser());
    expect(await callRoute(list.loader, routeArgs('/office/calls', { cookie }))).toMatchObject({ status: 403 });
    expect(await callRoute(list.loader, routeArgs('/office/calls'))).toMatchObject({ status: 303 });
  });
});

describe('beginning a call', () => {
  it('makes one call of a form sent twice, and asks for programme and languages', async () => {
    const office = await createCallOffice(now);
    const manager = await visit({ id: office.manager.userId });
    expect(await manager.begin({})).toMatchObject({
      status: 400,
      data: {
        errors: { programmeId: { key: 'callEditor.error.programme' }, languages: { key: 'calls.error.languages' } },
      },
    });
    const form = { id: randomUUID(), programmeId: office.programmeId, 'languages[]': ['ru', 'tk'] };
    expect(await manager.begin(form)).toMatchObject({ status: 303, location: `/office/calls/${form.id}` });
    expect(await manager.begin(form)).toMatchObject({ status: 303, location: `/office/calls/${form.id}` });
    expect(await Call.countDocuments({ programmeId: office.programmeId })).toBe(1);
    const elsewhere = await visit(await createUser({ roles: ['manager'] }));
    expect((await elsewhere.begin({ ...form, id: randomUUID() })).status).toBe(403);
  });

  it('copies an earlier one without its dates and documents', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    const at = await atCall({ id: office.manager.userId }, id);
    const newId = randomUUID();
    expect(await at.post(copy.action, { id: newId })).toMatchObject({
      status: 303,
      location: `/office/calls/${newId}`,
    });
    expect(await at.post(copy.action, { id: newId })).toMatchObject({
      status: 303,
      location: `/office/calls/${newId}`,
    });
    const { content } = await CallVersion.findById(`${newId}:1`).orFail().lean();
    expect(content).toMatchObject({
      about: { title: inAll('Care at home in Ashgabat') },
      dates: { submissionsUntil: '' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '~/domain/accounts/roles';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import * as account from '~/routes/accounts.$userId';
import * as disabling from '~/routes/accounts.$userId_.disabling';
import * as accounts from '~/routes/accounts._index';
import * as csv from '~/routes/accounts[.]csv';
import * as desk from '~/routes/desk';
import * as institution from '~/routes/institutions.$institutionId._index';
import * as institutionNew from '~/routes/institutions.new';
import * as roles from '~/routes/people.$userId.roles';
import * as people from '~/routes/people._index';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

async function visitor(wishes: Parameters<typeof createUser>[0]) {
  const user = await createUser(wishes);
  return { ...user, cookie: (await signIn(user)).cookie };
}
const administrator = () => visitor({ roles: ['administrator'] });

describe('roles', () => {
  it('count at the next request, without signing in again', async () => {
    const { cookie } = await administrator();
    const person = await visitor({ roles: ['manager'] });
    expect(await callRoute(accounts.loader, routeArgs('/accounts', { cookie: person.cookie }))).toMatchObject({
      status: 403,
    });
    const form = { version: '1', 'roles[]': ['auditor'] };
    const params = { userId: person.id };
    const post = () => callRoute(roles.action, routeArgs(`/people/${person.id}/roles`, { cookie, form, params }));
    expect(await post()).toMatchObject({ status: 303 });
    expect(await callRoute(accounts.loader, routeArgs('/accounts', { cookie: person.cookie }))).toMatchObject({
      status: 200,
    });
    expect(await post()).toMatchObject({ status: 409 });
    expect((await User.findById(person.id).lean())?.version).toBe(2);
  });

  it('tell in the form that a signatory must remain', async () => {
    const { cookie } = await administrator();
    const signatory = await visitor({ roles: ['signatory'] });
    const form = { version: '1', 'roles[]': ['representative'] };
    const params = { userId: signatory.id };
    expect(
      await callRoute(roles.action, routeArgs(`/people/${signatory.id}/roles`, { cookie, form, params })),
    ).toMatchObject({
      status: 409,
      data: { errors: { roles: { key: 'people.error.lastSignatory' } }, values: { roles: ['representative'] } },
    });
  });

  it('are nobody’s to see in a foreign organisation', async () => {
    const mine = await visitor({ roles: ['signatory'] });
    const theirs = await visitor({ roles: ['representative'] });
    const args = () => routeArgs(`/people/${theirs.id}/roles`, { cookie: mine.cookie, params: { userId: theirs.id } });
    expect(await callRoute(roles.loader, args())).toMatchObject({ status: 404 });
    const list = await callRoute(people.loader, routeArgs('/people', { cookie: mine.cookie }));
    expect((list.data as { people: { id: string }[] }).people.map(({ id }) => id)).toEqual([mine.id]);
  });
});

describe('disabling an account', () => {
  it('shuts the person out at once, with a reason', async () => {
    const { cookie } = await administrator();
    const person = await visitor({ roles: ['manager'] });
    const params = { userId: person.id };
    const post = (form: Record<string, string>) =>
      callRoute(disabling.action, routeArgs(`/accounts/${person.id}/disabling`, { cookie, form, params }));
    expect(await post({ version: '1', reason: ' ' })).toMatchObject({ status: 400, data: { errors: { reason: {} } } });
    expect(await callRoute(desk.loader, routeArgs('/desk', { cookie: person.cookie }))).toMatchObject({ status: 200 });
    expect(await post({ version: '1', reason: 'Left the ministry' })).toMatchObject({ status: 303 });
    const next = await callRoute(desk.loader, routeArgs('/desk', { cookie: person.cookie }));
    expect(next.location).toMatch(/^\/sign-in/);
    expect(await Session.countDocuments({ userId: person.id, ended: null })).toBe(0);
    const shown = await callRoute(account.loader, routeArgs(`/accounts/${person.id}`, { cookie, params }));
    expect(shown.data).toMatchObject({
      account: { disabled: { reason: 'Left the ministry' }, sessions: 0, may: { disable: false, enable: true } },
    });
    expect(JSON.stringify(shown.data)).not.toMatch(/passwordHash|secret/);
  });
});

describe('the list of accounts', () => {
  it('pages, searches and filters 500 people, and leaves as CSV with the same rows', async () => {
    const { cookie } = await administrator();
    const home = await createOrganisation('Keýik okara');
    const some: Role[] = ['representative'];
    const record = (await User.findOne().orFail().lean())!;
    await User.insertMany(
      Array.from({ length: 500 }, (_, index) => {
        const mailbox = `generated-${String(index).padStart(3, '0')}@example.org`;
        const disabled = index % 10 === 0 ? { at: new Date(), by: 'x', reason: 'x' } : null;
        return {
          ...record,
          _id: mailbox,
          email: mailbox,
          emailKey: mailbox,
          name: `Generated ${index}`,
          home,
          roles: some,
          disabled,
        };
      }),
    );
    const list = async (search: string) =>
      (await callRoute(accounts.loader, routeArgs(`/accounts${search}`, { cookie }))).data as {
        rows: { id: string; cells: Record<string, unknown> }[];
        total: number;
      };
    expect(await list('?q=generated-')).toMatchObject({ total: 500 });
    expect((await list('?q=generated-')).rows).toHaveLength(25);
    expect((await list('?q=Keýik&size=100&page=5')).rows).toHaveLength(100);
    expect(await list('?q=generated&state=disabled')).toMatchObject({ total: 50 });
    expect(await list('?q=generated&state=disabled&roles=manager')).toMatchObject({ total: 0 });
    expect(await list('?q=.*')).toMatchObject({ total: 0 });
    const [row] = (await list('?sort=-email&home=organisation&q=generated')).rows;
    expect(row).toMatchObject({
      id: 'generated-499@example.org',
      cells: { home: 'Keýik okara', roles: 'Representative' },
    });
    const response = (await csv.loader(routeArgs('/accounts.csv?q=generated&state=disabled', { cookie }))) as Response;
    expect(response.headers.get('Content-Disposition')).toContain('accounts.csv');
    expect((await response.text()).trim().split('\r\n')).toHaveLength(51);
  });
});

describe('institutions', () => {
  const form = { nameEn: 'Ministry', nameRu: 'Министерство', nameTk: 'Ministrlik', abbreviation: 'mx1' };

  it('are added and renamed by an administrator, once under a code, never over somebody else’s change', async () => {
    const { cookie } = await administrator();
    const add = () => callRoute(institutionNew.action, routeArgs('/institutions/new', { cookie, form }));
    const added = await add();
    expect(added).toMatchObject({ status: 303 });
    expect(await add()).toMatchObject({ status: 409, data: { errors: { abbreviation: {} }, values: form } });
    const institutionId = added.location?.split('/').pop() ?? '';
    const rename = (version: string) =>
      callRoute(
        institution.action,
        routeArgs(`/institutions/${institutionId}`, { cookie, form: { ...form, version }, params: { institutionId } }),
      );
    expect(await rename('1')).toMatchObject({ status: 303 });
    expect(await rename('1')).toMatchObject({ status: 409 });
    const auditor = await visitor({ roles: ['auditor'] });
    const args = { cookie: auditor.cookie, form, params: { institutionId } };
    expect(await callRoute(institution.action, routeArgs(`/institutions/${institutionId}`, args))).toMatchObject({
      status: 403,
    });
  });
});

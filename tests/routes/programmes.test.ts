import { describe, expect, it } from 'vitest';
import type { Role } from '~/domain/accounts/roles';
import * as part from '~/routes/office.programmes.$programmeId.$part';
import * as programme from '~/routes/office.programmes.$programmeId._index';
import * as list from '~/routes/office.programmes._index';
import * as added from '~/routes/office.programmes.new';
import { Programme } from '#server/models/programme';
import { callRoute } from '#tests/factories/call-route';
import { createCallOffice } from '#tests/factories/call';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-03-02T06:00:00Z');
const cookieOf = async (role: Role) => (await signIn(await createUser({ roles: [role] }))).cookie;

async function office() {
  const made = await createCallOffice(now);
  const { cookie } = await signIn({ id: made.manager.userId });
  const of = (name: string, form?: Record<string, string>, by = cookie) =>
    routeArgs(`/office/programmes/${made.programmeId}/${name}`, {
      cookie: by,
      params: { programmeId: made.programmeId, part: name },
      ...(form ? { form } : {}),
    });
  return { ...made, cookie, of };
}

const entry = (at: string, name: string) => ({
  [`${at}.name.en`]: name,
  [`${at}.name.ru`]: `${name} ru`,
  [`${at}.name.tk`]: `${name} tk`,
});

describe('the pages of programmes', () => {
  it.each([
    ['manager', 200],
    ['finance', 200],
    ['auditor', 200],
    ['evaluator', 403],
    ['representative', 403],
  ] as const)('answer a %s with %i', async (role, status) => {
    const { programmeId } = await office();
    const cookie = await cookieOf(role);
    expect(await callRoute(list.loader, routeArgs('/office/programmes', { cookie }))).toMatchObject({ status });
    const params = { programmeId };
    expect(
      await callRoute(programme.loader, routeArgs(`/office/programmes/${programmeId}`, { cookie, params })),
    ).toMatchObject({ status });
  });

  it('add a programme with its names and period, and send a mistake back beside its field', async () => {
    const cookie = await cookieOf('manager');
    const days = { 'startsOn-day': '1', 'startsOn-month': '1', 'startsOn-year': '2027' };
    const form = {
      ...entry('x', 'ignored'),
      'name.en': 'New services',
      'name.ru': 'Новые услуги',
      'name.tk': 'Täze hyzmatlar',
      abbreviation: 'newp',
      ...days,
      'endsOn-day': '31',
      'endsOn-month': '12',
      'endsOn-year': '2028',
    };
    const post = (values: Record<string, string>) =>
      callRoute(added.action, routeArgs('/office/programmes/new', { cookie, form: values }));
    expect(await post({ ...form, 'name.tk': '', 'endsOn-year': '2026' })).toMatchObject({
      status: 400,
      data: { errors: { 'name.tk': { key: 'form.error.required' } }, values: { abbreviation: 'newp' } },
    });
    expect(await post({ ...form, 'endsOn-year': '2026' })).toMatchObject({
      status: 400,
      data: { errors: { endsOn: { key: 'programmes.error.period' } } },
    });
    expect(await post(form)).toMatchObject({ status: 303 });
    expect(await Programme.findOne({ code: 'NEWP' }).lean()).toMatchObject({ startsOn: '2027-01-01', sources: [] });
    expect(await post(form)).toMatchObject({ status: 409, data: { errors: { abbreviation: {} } } });
  });

  it('change, add and remove entries of its money, and tell who comes second', async () => {
    const { of, programmeId } = await office();
    const form = {
      version: '1',
      'sources.0.key': 'sdg-fund',
      ...entry('sources.0', 'Fund'),
      'sources.0.budgets.USD': '150 000',
      ...entry('sources.1', 'State budget'),
      'sources.1.budgets.TMT': '12 000,50',
      'sources.2.name.en': '',
    };
    const post = (values: Record<string, string>) => callRoute(part.action, of('sources', values));
    expect(await post({ ...form, 'sources.1.budgets.TMT': 'much' })).toMatchObject({
      status: 400,
      data: { errors: { 'sources.1.budgets.TMT': { key: 'form.error.amount' } } },
    });
    expect(await post(form)).toMatchObject({ status: 303 });
    const { sources } = await Programme.findById(programmeId).orFail().lean();
    expect(sources).toMatchObject([
      { code: 'sdg-fund', budgets: [{ amount: 150_000_00, currency: 'USD' }] },
      { code: expect.stringMatching(/^state-budget-[0-9a-f]{6}$/), budgets: [{ amount: 12_000_50, currency: 'TMT' }] },
    ]);
    expect(await post(form)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'programmes.error.stale' } } },
    });
    const removed = { ...form, version: '2', 'sources.1.key': sources[1]?.code ?? '', 'sources.1.remove': 'yes' };
    expect(await post(removed)).toMatchObject({ status: 303 });
    expect((await Programme.findById(programmeId).orFail().lean()).sources).toHaveLength(1);
  });

  it.each(['basics', 'partners', 'services', 'places'])('show the form of %s with what is there', async (name) => {
    const { of } = await office();
    expect(await callRoute(part.loader, of(name))).toMatchObject({ status: 200, data: { part: name, version: 1 } });
  });

  it('are changed by its own managers only', async () => {
    const { of } = await office();
    const stranger = await cookieOf('manager');
    expect(await callRoute(part.loader, of('basics', undefined, stranger))).toMatchObject({ status: 403 });
    const form = { version: '1', ...entry('partners.0', 'We'), 'partners.0.part': 'lead' };
    expect(await callRoute(part.action, of('partners', form, stranger))).toMatchObject({ status: 403 });
    expect(await callRoute(part.loader, of('nonsense'))).toMatchObject({ status: 404 });
  });
});

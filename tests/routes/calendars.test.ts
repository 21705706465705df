import { beforeAll, describe, expect, it } from 'vitest';
import * as page from '~/routes/institutions.$institutionId.calendar._index';
import * as adding from '~/routes/institutions.$institutionId.calendar.days.new';
import * as removing from '~/routes/institutions.$institutionId.calendar.days.$day.removal';
import { isWorkingDay } from '~/domain/calendars/working-days';
import { workingCalendar } from '#server/calendars/load-calendar';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { createInstitution, createUser } from '#tests/factories/user';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let cookie = '';
let institutionId = '';
beforeAll(async () => {
  const home = await createInstitution();
  institutionId = home.id;
  const { actor } = await createUser({ roles: ['administrator'], home });
  ({ cookie } = await signIn({ id: actor.userId }));
});

const path = () => `/institutions/${institutionId}/calendar`;
const at = (params: Record<string, string> = {}, form?: Record<string, string | string[]>, as = cookie) =>
  routeArgs(path(), { cookie: as, params: { institutionId, ...params }, ...(form ? { form } : {}) });
const add = (form: Record<string, string>) =>
  callRoute(adding.action, at({}, { 'day-day': '29', 'day-month': '12', 'day-year': '2026', ...form }));

describe('the working days of an institution', () => {
  it('are the usual ones until somebody enters a day, which then counts', async () => {
    expect(isWorkingDay('2026-12-29', await workingCalendar(institutionId))).toBe(true);
    const { status, location } = await add({ version: '0', kind: 'off', 'name.en': 'By decree' });
    expect([status, location]).toEqual([303, path()]);
    expect(isWorkingDay('2026-12-29', await workingCalendar(institutionId))).toBe(false);
    const shown = (await callRoute(page.loader, at())).data as { version: number; calendar: { days: object[] } };
    expect(shown.version).toBe(1);
    expect(shown.calendar.days).toContainEqual(expect.objectContaining({ day: '2026-12-29', kind: 'off' }));
  });

  it('name a day once, and say what is missing beside what was typed', async () => {
    const twice = await add({ version: '1', kind: 'working', 'name.tk': 'Iş güni' });
    expect(twice.status).toBe(400);
    expect(twice.data).toMatchObject({
      errors: { day: { key: 'calendars.error.named' } },
      values: { 'name.tk': 'Iş güni' },
    });
    const empty = await add({ version: '1', 'day-year': '', 'name.en': '' });
    expect(empty.status).toBe(400);
    expect(Object.keys((empty.data as { errors: object }).errors).sort()).toEqual(['day', 'kind', 'name.en']);
  });

  it('have a week of at least one working day', async () => {
    const week = (weekend: string[]) =>
      callRoute(page.action, at({}, { version: '1', 'weekend[]': weekend, carriesOver: 'yes' }));
    expect((await week(['1', '2', '3', '4', '5', '6', '7'])).data).toMatchObject({
      errors: { weekend: { key: 'calendars.error.week' } },
    });
    expect((await week(['7'])).status).toBe(303);
    expect(isWorkingDay('2026-11-28', await workingCalendar(institutionId))).toBe(true);
  });

  it('lose a day again; of two at once one wins', async () => {
    const remove = () => callRoute(removing.action, at({ day: '2026-12-29' }, { version: '2' }));
    const answers = await Promise.all([remove(), remove()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(isWorkingDay('2026-12-29', await workingCalendar(institutionId))).toBe(true);
    expect((await callRoute(removing.loader, at({ day: '2026-12-29' }))).status).toBe(404);
  });

  it('are read by auditors and changed by administrators only', async () => {
    const { cookie: auditor } = await signIn({ id: (await createUser({ roles: ['auditor'] })).actor.userId });
    expect((await callRoute(page.loader, at({}, undefined, auditor))).data).toMatchObject({ mayChange: false });
    expect((await callRoute(page.action, at({}, { version: '3' }, auditor))).status).toBe(403);
    const { cookie: manager } = await signIn({ id: (await createUser({ roles: ['manager'] })).actor.userId });
    expect((await callRoute(page.loader, at({}, undefined, manager))).status).toBe(403);
  });
});

import { expect, it } from 'vitest';
import * as own from '~/routes/services.$serviceId._index';
import * as ownList from '~/routes/services._index';
import * as contact from '~/routes/services.$serviceId.contact';
import * as office from '~/routes/office.services.$serviceId._index';
import * as criteria from '~/routes/office.services.$serviceId.criteria';
import * as edit from '~/routes/office.services.$serviceId.edit';
import * as state from '~/routes/office.services.$serviceId.state';
import * as enter from '~/routes/office.services.new';
import { Service } from '#server/models/service';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** A form sends every field that it has. */
const BLANK = { 'address.en': '', 'hours.en': '' };

type Route = Parameters<typeof callRoute>[0];

async function at(userId: string, path: string, params: Record<string, string> = {}) {
  const { cookie } = await signIn({ id: userId });
  return {
    read: (route: Route) => callRoute(route, routeArgs(path, { cookie, params })),
    post: (route: Route, form: Record<string, string>) => callRoute(route, routeArgs(path, { cookie, params, form })),
  };
}

it('a manager enters a service; what is missing is told beside its field and nothing typed is lost', async () => {
  const { manager, service } = await deliveredService();
  const page = await at(manager.userId, `/office/services/new?programme=${service.programmeId}`);
  expect((await page.read(enter.loader)).data).toMatchObject({ form: { programmeId: service.programmeId } });
  const typed = {
    ...BLANK,
    ...{ programmeId: service.programmeId, serviceType: 'home-care', provider: '', place: 'mary', phone: '12' },
    ...{ 'opensOn-day': '1', 'opensOn-month': '2', 'opensOn-year': '2026', staffThere: '1', staffTrained: '2' },
  };
  expect(await page.post(enter.action, typed)).toMatchObject({
    status: 400,
    data: {
      errors: { provider: { key: 'services.error.provider' } },
      values: { phone: '12', 'opensOn-day': '1' },
    },
  });
  const provider = `institution:${service.institutionId}`;
  expect(await page.post(enter.action, { ...typed, provider })).toMatchObject({
    data: { errors: { staffTrained: { key: 'services.error.trained' } } },
  });
  const done = await page.post(enter.action, { ...typed, provider, staffTrained: '1' });
  expect(done.location).toMatch(/^\/office\/services\/[\w-]+$/);
});

it('office and provider see and change a service, strangers find nothing', async () => {
  const { manager, caseworker, service } = await deliveredService();
  const stranger = await deliveredService();
  const params = { serviceId: service._id };
  const staff = await at(manager.userId, `/office/services/${service._id}`, params);
  const provider = await at(caseworker.userId, `/services/${service._id}`, params);
  expect((await staff.read(office.loader)).data).toMatchObject({ may: { manage: true } });
  expect((await provider.read(own.loader)).data).toMatchObject({
    service: { id: service._id },
    may: { manage: false },
  });
  expect((await provider.read(ownList.loader)).data).toMatchObject({ services: [{ id: service._id }] });
  for (const [route, userId, path] of [
    [own.loader, stranger.caseworker.userId, `/services/${service._id}`],
    [office.loader, stranger.manager.userId, `/office/services/${service._id}`],
  ] as const)
    expect((await (await at(userId, path, params)).read(route)).status).toBe(404);

  const saved = await provider.post(contact.action, {
    ...BLANK,
    version: '1',
    'address.en': 'Street 5',
    email: 'service@example.org',
  });
  expect(saved.location).toBe(`/services/${service._id}`);
  expect(await provider.post(contact.action, { ...BLANK, version: '2', email: 'nowhere' })).toMatchObject({
    data: { errors: { email: { key: 'services.error.email' } }, values: { email: 'nowhere' } },
  });
  expect((await staff.read(edit.loader)).data).toMatchObject({ values: { 'address.en': 'Street 5' } });
  expect((await staff.post(edit.action, { ...BLANK, version: '2', capacity: '7' })).status).toBe(303);
  const day = { 'from-day': '1', 'from-month': '1', 'from-year': '2030' };
  expect(await staff.post(criteria.action, { version: '3', ...day })).toMatchObject({
    data: { errors: { items: expect.anything() as unknown } },
  });
  const item = { 'items.0.key': 'c1', 'items.0.text.tk': 'Ýeke ýaşaýar' };
  expect((await staff.post(criteria.action, { version: '3', ...day, ...item })).status).toBe(303);
  expect((await staff.post(state.action, { version: '4', state: 'ended' })).status).toBe(303);
  expect(await Service.findById(service._id).orFail().lean()).toMatchObject({
    state: 'ended',
    capacity: 7,
    version: 5,
  });
});

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import * as list from '~/routes/referrals._index';
import * as sending from '~/routes/referrals.new';
import * as offers from '~/routes/services.$serviceId.offers';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

it('a district officer sends a request, a service takes it, and the officer sees its state', async () => {
  const first = await deliveredService();
  const { programmeId, institutionId, serviceType } = first.service;
  await deliveredService({ programme: { id: programmeId, institutionId } });
  const officer = await createUser({ roles: ['referrer'] });
  const { cookie } = await signIn(officer);
  const formKey = randomUUID();
  const typed = {
    formKey,
    place: 'ashgabat',
    to: '',
    source: 'district-police',
    ageGroup: '75+',
    sex: 'male',
    note: 'X',
  };
  expect(await callRoute(sending.action, routeArgs('/referrals/new', { cookie, form: typed }))).toMatchObject({
    status: 400,
    data: {
      errors: { to: { key: 'referrals.error.to' }, disability: { key: 'register.error.disability' } },
      values: { note: 'X' },
    },
  });
  const form = { ...typed, to: `type:${programmeId}:${serviceType}`, disability: 'no' };
  expect((await callRoute(sending.action, routeArgs('/referrals/new', { cookie, form }))).location).toBe('/referrals');
  expect((await callRoute(list.loader, routeArgs('/referrals', { cookie }))).data).toMatchObject({
    rows: [{ state: 'offered' }],
  });
  const works = await signIn({ id: first.caseworker.userId });
  const params = { serviceId: first.service._id };
  const at = (more: { form?: Record<string, string> } = {}) =>
    routeArgs(`/services/${first.service._id}/offers`, { cookie: works.cookie, params, ...more });
  expect((await callRoute(offers.loader, at())).data).toMatchObject({ offers: [{ id: formKey }] });
  const taken = await callRoute(offers.action, at({ form: { request: formKey } }));
  expect(taken.location).toBe(`/services/${first.service._id}/requests/${formKey}`);
  expect(await callRoute(offers.action, at({ form: { request: formKey } }))).toMatchObject({ status: 409 });
  expect((await callRoute(list.loader, routeArgs('/referrals', { cookie }))).data).toMatchObject({
    rows: [{ state: 'received' }],
  });
});

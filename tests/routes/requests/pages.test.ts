import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import * as act from '~/routes/services.$serviceId.requests.$requestId.$act';
import * as one from '~/routes/services.$serviceId.requests.$requestId._index';
import * as correction from '~/routes/services.$serviceId.requests.$requestId.correction';
import * as list from '~/routes/services.$serviceId.requests._index';
import * as file from '~/routes/services.$serviceId.requests[.]csv';
import * as entry from '~/routes/services.$serviceId.requests.new';
import * as office from '~/routes/office.services.$serviceId.requests.$requestId._index';
import { ServiceRequest } from '#server/models/service-request';
import { dayIn } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Route = Parameters<typeof callRoute>[0];

const dayOf = (name: string, day: string) => ({
  [`${name}-year`]: day.slice(0, 4),
  [`${name}-month`]: day.slice(5, 7),
  [`${name}-day`]: day.slice(8),
});

it('a case worker records a request and leads it on; mistakes stand beside their fields', async () => {
  const { service, manager, caseworker } = await deliveredService();
  const { cookie } = await signIn({ id: caseworker.userId });
  const home = `/services/${service._id}/requests`;
  const params = { serviceId: service._id };
  const call = (route: Route, path = '', more: Record<string, string> = {}, form?: Record<string, string>) =>
    callRoute(
      route,
      routeArgs(`${home}${path}`, { cookie, params: { ...params, ...more }, ...(form ? { form } : {}) }),
    );

  expect((await call(entry.loader, '/new')).data).toMatchObject({ today: dayIn(0), place: 'ashgabat' });
  const typed = {
    ...{ formKey: randomUUID(), place: 'ashgabat', source: 'hotline', ageGroup: '75+', sex: 'female', note: 'Alone' },
    ...dayOf('receivedOn', dayIn(0)),
  };
  expect(await call(entry.action, '/new', {}, typed)).toMatchObject({
    status: 400,
    data: {
      errors: { disability: { key: 'register.error.disability' } },
      values: { note: 'Alone', source: 'hotline' },
    },
  });
  const whole = { ...typed, disability: 'no', met: 'c1' };
  expect(await call(entry.action, '/new', {}, { ...whole, ...dayOf('receivedOn', dayIn(2)) })).toMatchObject({
    data: { errors: { receivedOn: { key: 'register.error.future' } } },
  });
  const next = await call(entry.action, '/new', {}, { ...whole, go: 'next' });
  expect(next.location).toBe(`${home}/new`);
  // A double click.
  const again = await call(entry.action, '/new', {}, { ...whole, go: 'open' });
  expect(again.location).toBe(`${home}/${typed.formKey}`);
  expect(await ServiceRequest.countDocuments(params)).toBe(1);

  const requestId = typed.formKey;
  const of = { requestId };
  expect((await call(list.loader)).data).toMatchObject({ rows: [{ id: requestId }], total: 1 });
  expect((await call(correction.loader, '', of)).data).toMatchObject({ values: { note: 'Alone', met: ['c1'] } });
  expect((await call(correction.action, '', of, { ...whole, version: '1', note: '' })).status).toBe(303);
  const done = (name: string, form: Record<string, string>) =>
    call(act.action, '', { ...of, act: name }, { ...dayOf('on', dayIn(0)), ...form });
  expect(await done('decision', { version: '2', what: 'accepted', reason: '' })).toMatchObject({
    data: { errors: { what: { key: 'cases.error.assessment' } } },
  });
  expect((await done('assessment', { version: '2' })).status).toBe(303);
  expect(await done('decision', { version: '3', what: 'accepted', reason: '' })).toMatchObject({
    data: { errors: { reason: { key: 'cases.error.reason' } } },
  });
  expect((await done('decision', { version: '3', what: 'accepted', reason: 'Urgent' })).status).toBe(303);
  expect((await call(one.loader, '', of)).data).toMatchObject({ acts: ['start', 'withdrawal'], mayCorrect: false });
  expect((await call(act.loader, '', { ...of, act: 'start' })).data).toMatchObject({ act: 'start' });
  expect((await call(act.loader, '', { ...of, act: 'deletion' })).status).toBe(404);

  const manages = await signIn({ id: manager.userId });
  const read = await callRoute(
    office.loader,
    routeArgs(`/office${home}/${requestId}`, { cookie: manages.cookie, params: { ...params, requestId } }),
  );
  expect(read.data).toMatchObject({ acts: [], request: { state: 'accepted' } });
  const csv = await file.loader(routeArgs(`${home}.csv`, { cookie, params }));
  expect(await (csv as Response).text()).toContain(`${service.code}-0001`);
});

import { expect, it } from 'vitest';
import { quarterOf } from '~/domain/indicators/quarters';
import * as own from '~/routes/services.$serviceId.indicators._index';
import * as report from '~/routes/services.$serviceId.indicators.$key.$quarter';
import * as office from '~/routes/office.services.$serviceId.indicators._index';
import * as decision from '~/routes/office.services.$serviceId.indicators.$key.$quarter';
import * as plan from '~/routes/office.services.$serviceId.indicators.plan';
import { dayIn } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Route = Parameters<typeof callRoute>[0];

async function at(userId: string, home: string, params: Record<string, string>) {
  const { cookie } = await signIn({ id: userId });
  return {
    read: (route: Route) => callRoute(route, routeArgs(home, { cookie, params })),
    post: (route: Route, form: Record<string, string>) => callRoute(route, routeArgs(home, { cookie, params, form })),
  };
}

it('a manager sets indicators, the provider reports, the manager decides; each mistake is told beside its field', async () => {
  const { service, manager, caseworker } = await deliveredService();
  const params = { serviceId: service._id, key: 'i1', quarter: quarterOf(dayIn(0)) };
  const office_ = await at(manager.userId, `/office/services/${service._id}/indicators/plan`, params);
  const provider = await at(caseworker.userId, `/services/${service._id}/indicators`, params);

  const { values } = (await office_.read(plan.loader)).data as { values: Record<string, string> };
  const typed = {
    ...{ base: values.base ?? '', go: 'save', 'indicators.0.key': 'i1', 'indicators.0.name.en': 'People served' },
    ...{ 'indicators.0.unit.en': 'people', 'indicators.0.baseline': '0', 'indicators.0.target': 'many' },
    'indicators.0.disaggregations': 'sex',
  };
  expect(await office_.post(plan.action, typed)).toMatchObject({
    status: 400,
    data: {
      errors: { 'indicators.0.target': { key: 'indicators.error.number' } },
      values: { 'indicators.0.target': 'many' },
    },
  });
  expect((await office_.post(plan.action, { ...typed, 'indicators.0.target': '40' })).location).toContain(
    '/indicators',
  );

  expect((await provider.read(own.loader)).data).toMatchObject({ may: { plan: false }, indicators: [{ key: 'i1' }] });
  const told = { version: '1', value: '10', 'split.sex.female': '6', 'split.sex.male': '', evidence: 'Lists' };
  expect(await provider.post(report.action, told)).toMatchObject({
    data: { errors: { value: { key: 'indicators.error.sum.sex' } } },
  });
  expect((await provider.post(report.action, { ...told, 'split.sex.male': '4' })).status).toBe(303);

  expect((await office_.read(office.loader)).data).toMatchObject({ may: { plan: true } });
  expect((await office_.read(decision.loader)).data).toMatchObject({ reported: { value: 10 } });
  expect(await office_.post(decision.action, { version: '2', decision: 'return', reason: '' })).toMatchObject({
    data: { errors: { reason: { key: 'indicators.error.reason' } } },
  });
  expect((await office_.post(decision.action, { version: '2', decision: 'approve', reason: '' })).status).toBe(303);
  expect(await provider.read(report.loader)).toMatchObject({ status: 409 });
});

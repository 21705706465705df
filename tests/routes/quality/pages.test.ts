import { expect, it } from 'vitest';
import * as assess from '~/routes/services.$serviceId.quality.new';
import * as ownFinding from '~/routes/services.$serviceId.quality.$visitId.findings.$number';
import * as ownVisit from '~/routes/services.$serviceId.quality.$visitId._index';
import * as own from '~/routes/services.$serviceId.quality._index';
import * as finding from '~/routes/office.services.$serviceId.quality.$visitId.findings.$number';
import * as visit from '~/routes/office.services.$serviceId.quality.$visitId._index';
import * as list from '~/routes/office.services.$serviceId.quality._index';
import * as checklist from '~/routes/office.services.$serviceId.quality.checklist';
import * as plan from '~/routes/office.services.$serviceId.quality.new';
import { QualityVisit } from '#server/models/quality-visit';
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

it('a visit finds a deficiency that the provider corrects and the visitor closes', async () => {
  const { service, manager, caseworker } = await deliveredService();
  const person = async (userId: string) => {
    const { cookie } = await signIn({ id: userId });
    return (route: Route, more: Record<string, string> = {}, form?: Record<string, string>) =>
      callRoute(
        route,
        routeArgs('/quality', { cookie, params: { serviceId: service._id, ...more }, ...(form ? { form } : {}) }),
      );
  };
  const staff = await person(manager.userId);
  const provider = await person(caseworker.userId);

  expect(await staff(checklist.action, {}, { version: '0', go: 'save' })).toMatchObject({ status: 400 });
  const standard = { 'standards.0.key': 'q1', 'standards.0.text.ru': 'У каждого есть план' };
  expect((await staff(checklist.action, {}, { version: '0', go: 'save', ...standard })).status).toBe(303);
  expect(await staff(plan.action, {}, { visitors: '', ...dayOf('plannedOn', dayIn(0)) })).toMatchObject({
    data: { errors: { visitors: { key: 'quality.error.visitors' } } },
  });
  expect((await staff(plan.action, {}, { visitors: 'Ministry', ...dayOf('plannedOn', dayIn(0)) })).status).toBe(303);
  const { _id: visitId } = await QualityVisit.findOne({ serviceId: service._id }).orFail().lean();
  expect((await provider(ownVisit.loader, { visitId })).status).toBe(404);

  const typed = {
    ...{ version: '1', go: 'save', summary: 'Well kept', 'answers.q1.answer': 'not-met', 'answers.q1.note': 'None' },
    ...{ ...dayOf('doneOn', dayIn(0)), 'findings.0.key': 'f1', 'findings.0.text': 'No plans' },
    ...{ 'findings.0.severity': 'critical', 'findings.0.standard': 'q1', ...dayOf('findings.0.dueOn', dayIn(9)) },
  };
  expect(await staff(visit.action, { visitId }, typed)).toMatchObject({
    data: {
      errors: { 'findings.0.action': { key: 'form.error.required' } },
      values: { summary: 'Well kept', 'findings.0.text': 'No plans' },
    },
  });
  expect((await staff(visit.action, { visitId }, { ...typed, 'findings.0.action': 'Make plans' })).status).toBe(303);
  expect((await provider(own.loader)).data).toMatchObject({
    findings: [{ number: 1, severity: 'critical' }],
    total: 1,
  });

  const place = { visitId, number: '1' };
  expect((await provider(ownFinding.loader, place)).data).toMatchObject({ may: { correct: true } });
  expect(await provider(ownFinding.action, place, { version: '1', text: ' ' })).toMatchObject({ status: 400 });
  expect((await provider(ownFinding.action, place, { version: '1', text: 'Plans are there' })).status).toBe(303);
  expect((await staff(finding.loader, place)).data).toMatchObject({ may: { close: true } });
  expect((await staff(finding.action, place, { version: '2', decision: 'close', text: 'Seen' })).status).toBe(303);
  expect((await staff(list.loader)).data).toMatchObject({ findings: [], may: { manage: true } });
  expect((await provider(assess.loader)).data).toMatchObject({ standards: [{ key: 'q1' }] });
});

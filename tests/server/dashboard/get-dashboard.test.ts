import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { getDashboard } from '#server/dashboard/get-dashboard';
import { pilotProgramme } from '#server/demo/pilot/programme';
import { createProgramme } from '#server/programmes/create-programme';
import { Finding } from '#server/models/finding';
import { Milestone } from '#server/models/milestone';
import type { ServiceRecord } from '#server/models/service';
import { dayIn, runningAgreement, acceptedPart } from '#tests/factories/agreement';
import { post } from '#tests/factories/ledger';
import { fillRegister, registered } from '#tests/factories/register';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { ServiceRequest } from '#server/models/service-request';
import { useDatabase } from '#tests/factories/test-database';
import { createInstitution, createUser } from '#tests/factories/user';
import { recomputed } from './recomputed';

useDatabase();

const now = new Date();
const see = (actor: Actor, query: Record<string, string> = {}) =>
  getDashboard({ actor, parameters: new URLSearchParams(query), now });
const tablesOf = async (actor: Actor, query: Record<string, string> = {}) => (await see(actor, query)).shown?.tables;

let services: ServiceRecord[] = [];
let manager: Actor;
let approver: Actor;
let programmeId = '';

beforeAll(async () => {
  const running = await runningAgreement();
  await acceptedPart(running, 'm1', 1_000);
  await post(running, { kind: 'paid', amount: 400 });
  await Milestone.updateOne({ agreementId: running.agreement._id, key: 'm2' }, { $set: { dueOn: dayIn(-3) } });
  const programme = { id: running.agreement.programmeId, institutionId: running.agreement.institutionId };
  const centre = await createInstitution();
  const home = { kind: 'organisation' as const, id: running.agreement.organisationId };
  const all = [
    await deliveredService({ programme, provider: home, record: { agreementId: running.agreement._id } }),
    await deliveredService({ programme, provider: home, record: { serviceType: 'personal-assistant' } }),
    await deliveredService({ programme, provider: centre, record: { place: 'mary' } }),
    await deliveredService({
      programme,
      provider: centre,
      record: { serviceType: 'personal-assistant', target: null },
    }),
    await deliveredService({ programme, record: { place: 'turkmenabat', staff: { there: 9, trained: 2 } } }),
  ];
  services = all.map(({ service }) => service);
  await fillRegister(services, 240);
  const { _id: serviceId, institutionId, provider } = services[0] as ServiceRecord;
  const finding = (number: number, state: 'open' | 'closed') => ({
    ...{ _id: `visit.${number}`, visitId: 'visit', serviceId, programmeId: programme.id, institutionId },
    ...{
      providerId: provider.id,
      severity: 'major' as const,
      text: 'No ramp',
      action: 'Build one',
      dueOn: dayIn(9),
      state,
    },
    ...{ corrections: [], returns: [], closed: null, created: { by: 'x', name: 'X', at: now }, version: 1 },
  });
  await Finding.create([finding(1, 'open'), finding(2, 'closed')]);
  programmeId = programme.id;
  manager = running.manager;
  const institution = { kind: 'institution' as const, id: programme.institutionId };
  approver = (await createUser({ roles: ['approver'], home: institution })).actor;
});

describe('the dashboard of a programme', () => {
  it('says what plain loops over all records say, for every filter', async () => {
    const filters = [
      {}, { kind: 'state' }, { kind: 'non-state' }, { city: 'mary' }, { type: 'lonely-older-people' },
      { type: 'personal-assistant', kind: 'state' }, { provider: services[0]?.provider.id ?? '' },
    ]; // prettier-ignore
    for (const filter of filters) {
      const expected = await recomputed(programmeId, filter, dayIn(0));
      const tables = await tablesOf(manager, { programme: programmeId, ...filter });
      const measures = tables?.measures;
      expect(measures).toMatchObject({
        ...{ services: expected.services, requests: expected.requests, served: expected.served },
        ...{ medianWait: expected.median, longestWait: expected.longest, overdue: expected.overdue },
        staff: { trained: expected.trained },
      });
      expect(measures?.target ?? 0).toBe(expected.target);
      expect(Object.values(measures?.findings ?? {}).reduce((a, b) => a + b, 0)).toBe(expected.findings);
      const [money] = measures?.money ?? [];
      expect([money?.awarded ?? 0, money?.paid ?? 0]).toEqual([expected.awarded, expected.paid]);
      for (const { source, requests } of tables?.sources ?? []) expect(requests).toBe(expected.bySource[source] ?? 0);
      const months = tables?.months.slice(1) ?? [];
      for (const { month, requests } of months) expect(requests).toBe(expected.byMonth[month] ?? 0);
      const shownMonths = months.reduce((sum, { requests }) => sum + (requests ?? 0), 0);
      expect(tables?.months[0]?.requests).toBe(expected.requests - shownMonths);
    }
  });

  it('is the one asked for, else that of the first programme with services', async () => {
    const content = { ...pilotProgramme, code: `AA${randomUUID().slice(0, 6).toUpperCase()}` };
    const { id: empty } = await createProgramme({ actor: manager, input: content, now });
    expect((await see(manager)).shown?.programmeId).toBe(programmeId);
    expect((await see(manager, { programme: empty })).shown).toMatchObject({ programmeId: empty, services: [] });
  });

  it('adds up: services, cities and kinds of providers make the whole', async () => {
    const tables = await tablesOf(manager, { programme: programmeId });
    const total = (rows: readonly { measures: { requests: number | null } }[] = []) =>
      rows.reduce((sum, { measures }) => sum + (measures.requests ?? 0), 0);
    expect(tables?.measures.requests).toBe(240);
    for (const rows of [tables?.services, tables?.cities, tables?.comparison]) expect(total(rows)).toBe(240);
  });

  it('divides what was paid by the people served under agreements', async () => {
    const measures = (await tablesOf(manager, { programme: programmeId }))?.measures;
    const [money] = measures?.money ?? [];
    const own = await ServiceRequest.countDocuments({ serviceId: services[0]?._id ?? '', startedOn: { $ne: null } });
    expect(money?.perPerson).toBe(Math.round((money?.paid ?? 0) / own));
    expect(money?.remaining).toBe((money?.awarded ?? 0) - (money?.paid ?? 0));
  });

  it('shows no small count to anybody but the manager, whatever the filter', async () => {
    const whole = await see(approver, { programme: programmeId });
    expect(whole.shown?.isFull).toBe(false);
    const queries: Record<string, string>[] = [{}, { kind: 'state' }, { city: 'mary' }, { type: 'personal-assistant' }];
    for (const query of queries) {
      const tables = await tablesOf(approver, { programme: programmeId, ...query });
      const counts = [
        ...(tables?.sources ?? []).map(({ requests }) => requests),
        ...(tables?.months ?? []).map(({ requests }) => requests),
        ...[...(tables?.services ?? []), ...(tables?.cities ?? []), ...(tables?.comparison ?? [])].flatMap(
          ({ measures }) => [measures.requests, measures.served],
        ),
      ];
      expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
      expect(tables?.measures.longestWait).toBeNull();
    }
    const full = await tablesOf(manager, { programme: programmeId });
    expect(full?.months.some(({ requests }) => requests !== null && requests > 0)).toBe(true);
  });

  it('hides a service of a few people and what would give it away', async () => {
    const programme = await programmeForServices();
    const all = [
      await deliveredService({ programme }),
      await deliveredService({ programme }),
      await deliveredService({ programme }),
    ];
    const [few, some, many] = all.map(({ service }) => service) as [ServiceRecord, ServiceRecord, ServiceRecord];
    const rows = (service: ServiceRecord, count: number) =>
      Array.from({ length: count }, () => registered(service, { source: 'hotline', received: 3, begun: 1 }));
    await ServiceRequest.insertMany([...rows(few, 3), ...rows(some, 9), ...rows(many, 30)]);
    const home = { kind: 'institution' as const, id: programme.institutionId };
    const { actor } = await createUser({ roles: ['finance'], home });
    const tables = await tablesOf(actor, { programme: programme.id });
    expect(tables?.measures.requests).toBe(42);
    const shown = new Map(tables?.services.map(({ id, measures }) => [id, measures.requests]));
    expect(shown.get(few._id)).toBeNull();
    expect([shown.get(some._id), shown.get(many._id)].filter((count) => count === null)).toHaveLength(1);
  });

  it('is of nobody else: another institution’s programme is not shown', async () => {
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await see(stranger, { programme: programmeId })).toEqual({ programmes: [], shown: null });
    const { caseworker } = await deliveredService();
    expect((await see(caseworker, { programme: programmeId })).shown).toBeNull();
  });

  it('counts nothing, not even an unknown choice, without an error', async () => {
    const tables = await tablesOf(approver, { programme: programmeId, type: randomUUID() });
    expect(tables?.measures).toMatchObject({ services: 0, requests: 0, served: 0, medianWait: null, money: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { catalogueCriteria } from '~/domain/services/catalogue-criteria';
import type { NewServiceInput } from '~/domain/services/schema';
import { criteriaOn } from '~/domain/services/service';
import { inTransaction } from '#server/database/transaction';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { changeContact, changeService, changeState, setCriteria } from '#server/services/change-service';
import { enterAgreedService } from '#server/services/enter-agreed-service';
import { enterService } from '#server/services/enter-service';
import { getService } from '#server/services/get-service';
import { listOwnServices, listServices } from '#server/services/list-services';
import { dayIn, runningAgreement } from '#tests/factories/agreement';
import { refusalOf } from '#tests/factories/refusal';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createInstitution, createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
const words = (text: string) => ({ en: text, ru: '', tk: '' });
const none = words('');

const entered = (provider: string, more: Partial<NewServiceInput> = {}): NewServiceInput => ({
  ...{ serviceType: 'home-care', provider, place: 'mary', serves: [], opensOn: dayIn(-30), endsOn: '' },
  ...{ address: none, hours: none, phone: '', email: '', capacity: 10, target: null, staffThere: 3, staffTrained: 1 },
  ...more,
});

async function office() {
  const programme = await programmeForServices();
  const { actor: manager } = await createUser({
    roles: ['manager'],
    home: { kind: 'institution', id: programme.institutionId },
  });
  return { programme, manager };
}

const stored = (id: string) => Service.findById(id).orFail().lean<ServiceRecord>();

describe('a service', () => {
  it('of a state centre is entered by a manager, with the catalogue’s criteria', async () => {
    const { programme, manager } = await office();
    const centre = await createInstitution();
    await Programme.updateOne(
      { _id: programme.id, 'serviceTypes.code': 'home-care' },
      { $set: { 'serviceTypes.$.recipientCriteria': { en: '- Lives alone\n- Is ill', ru: '- Живёт один', tk: '' } } },
    );
    const input = entered(`institution:${centre.id}`, { serves: ['turkmenabat'] });
    const id = await enterService({ actor: manager, programmeId: programme.id, input, now });
    const service = await stored(id);
    expect(service).toMatchObject({
      state: 'open',
      provider: centre,
      serves: ['mary', 'turkmenabat'],
      agreementId: null,
    });
    expect(service.criteria[0]?.items.map(({ key, text }) => [key, text.en, text.ru])).toEqual([
      ['c1', 'Lives alone', 'Живёт один'],
      ['c2', 'Is ill', ''],
    ]);
    const { actor: caseworker } = await createUser({ roles: ['caseworker'], home: centre });
    expect(await listOwnServices(caseworker)).toMatchObject([{ id }]);
    expect(await listOwnServices(manager)).toEqual([]);
  });

  it('is refused for what the programme does not have, and for others than its managers', async () => {
    const { programme, manager } = await office();
    const stranger = await office();
    const provider = `institution:${programme.institutionId}`;
    const enter = (more: Partial<NewServiceInput>, actor = manager) =>
      enterService({ actor, programmeId: programme.id, input: entered(provider, more), now });
    expect(await refusalOf(enter({ serviceType: 'dentistry' }))).toBe('invalid');
    expect(await refusalOf(enter({ place: 'paris' }))).toBe('invalid');
    expect(await refusalOf(enter({ serves: ['paris'] }))).toBe('invalid');
    expect(await refusalOf(enter({ provider: 'institution:nobody' }))).toBe('invalid');
    // An organisation delivers only where it is verified.
    expect(await refusalOf(enter({ provider: `organisation:${(await createOrganisation()).id}` }))).toBe('invalid');
    expect(await refusalOf(enter({}, stranger.manager))).toBe('not-found');
    const { actor: approver } = await createUser({ roles: ['approver'], home: manager.home });
    expect(await refusalOf(enter({}, approver))).toBe('not-permitted');
    expect(await Service.countDocuments({ programmeId: programme.id })).toBe(0);
  });

  it('comes from an agreement once, from its lot', async () => {
    const { agreement, award } = await runningAgreement();
    const call = await Call.findById(award.callId).orFail().lean();
    const lot = call.current?.content.lots.lots.find(({ key }) => key === award.lot);
    const twice = async () => {
      await inTransaction(() => enterAgreedService(agreement, now));
      await inTransaction(() => enterAgreedService(agreement, now));
    };
    await twice();
    const services = await Service.find({ agreementId: agreement._id }).lean<ServiceRecord[]>();
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({
      ...{ serviceType: lot?.serviceType, place: lot?.place, target: lot?.people, state: 'open' },
      provider: { kind: 'organisation', id: agreement.organisationId },
      ...{ opensOn: agreement.content.startsOn, endsOn: agreement.content.endsOn },
    });
  });
});

describe('changes of a service', () => {
  it('are the manager’s, or the provider’s of its address; of two at once one wins', async () => {
    const { service, manager, caseworker } = await deliveredService();
    const other = await deliveredService();
    const contact = { version: 1, address: words('Street 2'), hours: none, phone: '', email: '' };
    const by = (actor: typeof manager) => changeContact({ actor, serviceId: service._id, input: contact, now });
    expect(await refusalOf(by(other.caseworker))).toBe('not-found');
    expect(await refusalOf(by(manager))).toBe('not-found');
    const both = await Promise.allSettled([by(caseworker), by(caseworker)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const change = (version: number, endsOn = '') =>
      changeService({
        ...{ actor: manager, serviceId: service._id, now },
        input: {
          ...contact,
          version,
          serves: ['mary'],
          endsOn,
          capacity: 5,
          target: 9,
          staffThere: 2,
          staffTrained: 2,
        },
      });
    expect(await refusalOf(change(1))).toBe('stale');
    expect(await refusalOf(change(2, '2019-01-01'))).toBe('invalid');
    await change(2);
    expect(await stored(service._id)).toMatchObject({ serves: ['ashgabat', 'mary'], capacity: 5, version: 3 });
    const events = await AuditEvent.countDocuments({ 'subject.id': service._id, action: 'services.changed' });
    expect(events).toBe(2);
  });

  it('of its state are an act of their own', async () => {
    const { service, manager } = await deliveredService();
    const to = (state: 'paused' | 'open', version: number) =>
      changeState({ actor: manager, serviceId: service._id, input: { version, state }, now });
    expect(await refusalOf(to('open', 1))).toBe('wrong-state');
    await to('paused', 1);
    expect(await refusalOf(to('open', 1))).toBe('stale');
    expect((await stored(service._id)).state).toBe('paused');
  });

  it('of its criteria are versions that never begin before the last', async () => {
    const { service, manager, caseworker } = await deliveredService();
    const set = (version: number, from: string) =>
      setCriteria({
        ...{ actor: manager, serviceId: service._id, now },
        input: { version, from, items: [{ key: 'c9', text: words('Is 70 or older') }] },
      });
    await set(1, dayIn(10));
    expect(await refusalOf(set(2, dayIn(9)))).toBe('invalid');
    const { criteria } = await stored(service._id);
    expect([dayIn(0), dayIn(9), dayIn(10)].map((day) => criteriaOn(criteria, day)?.version)).toEqual([1, 1, 2]);
    const page = await getService({ actor: caseworker, serviceId: service._id, side: 'provider', now });
    expect(page.criteria.coming).toMatchObject([{ version: 2 }]);
    await set(2, dayIn(10));
    expect(criteriaOn((await stored(service._id)).criteria, dayIn(10))?.version).toBe(3);
  });
});

it('the list holds the services of the own institution; an auditor sees those of all', async () => {
  const { service, manager } = await deliveredService();
  const other = await deliveredService();
  const { actor: auditor } = await createUser({ roles: ['auditor'] });
  const list = async (actor: typeof manager, query = '') =>
    (await listServices({ actor, parameters: new URLSearchParams(query), locale: 'en' })).rows.map(({ id }) => id);
  expect(await list(manager)).toEqual([service._id]);
  expect(await list(manager, 'state=paused')).toEqual([]);
  expect(await list(auditor, 'size=100')).toEqual(expect.arrayContaining([service._id, other.service._id]));
});

it('criteria of the catalogue are its lines, without their dashes', () => {
  expect(catalogueCriteria({ en: '', ru: '', tk: '' })).toEqual([]);
  expect(catalogueCriteria({ en: 'One\n\n• Two', ru: '', tk: 'Bir' }).map(({ text }) => text)).toEqual([
    { en: 'One', ru: '', tk: 'Bir' },
    { en: 'Two', ru: '', tk: '' },
  ]);
});

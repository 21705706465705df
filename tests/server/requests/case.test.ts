import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Service } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import {
  assessRequest,
  decideRequest,
  endService,
  redirectRequest,
  reviewCase,
  startService,
  withdrawRequest,
} from '#server/requests/act-on-request';
import { correctRequest } from '#server/requests/correct-request';
import { getRequest, otherServices } from '#server/requests/get-request';
import { listRequests } from '#server/requests/list-requests';
import { recordRequest } from '#server/requests/record-request';
import { dayIn } from '#tests/factories/agreement';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { deliveredService, receivedRequest, requestEntry, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
const on = dayIn(0);

const stored = (id: string) => ServiceRequest.findById(id).orFail().lean<ServiceRequestRecord>();

function keeping({ service, caseworker }: DeliveredService, requestId: string) {
  const of = { actor: caseworker, serviceId: service._id, requestId, now };
  const decide = (version: number, what: 'accepted' | 'waiting' | 'refused', reason = '', beyondCapacity = false) =>
    decideRequest({ ...of, input: { version, on, what, reason, beyondCapacity } });
  return { of, decide, assess: (version: number) => assessRequest({ ...of, input: { version, on } }) };
}

describe('a request', () => {
  it('is recorded once, however often it is sent, and corrected as long as nothing was done', async () => {
    const delivered = await deliveredService();
    const { service, caseworker } = delivered;
    const id = randomUUID();
    const record = () =>
      recordRequest({ actor: caseworker, serviceId: service._id, id, entry: requestEntry({ met: ['c1'] }), now });
    const codes = await Promise.all([record(), record(), record()]);
    expect(new Set(codes.map(({ caseCode }) => caseCode)).size).toBe(1);
    expect(await ServiceRequest.countDocuments({ serviceId: service._id })).toBe(1);
    const correct = (version: number) =>
      correctRequest({
        ...{ actor: caseworker, serviceId: service._id, requestId: id, version, now },
        entry: requestEntry({ met: ['c1', 'c2'] }),
      });
    expect(await refusalOf(correct(9))).toBe('stale');
    await correct(1);
    expect(await stored(id)).toMatchObject({ meetsAll: true, version: 2 });
    await keeping(delivered, id).assess(2);
    expect(await refusalOf(correct(3))).toBe('wrong-state');
  });

  it('is refused for coming days, unknown places, closed services, and words that say who somebody is', async () => {
    const { service, caseworker } = await deliveredService();
    const why = (more: Parameters<typeof requestEntry>[0]) =>
      explanationOf(
        recordRequest({
          ...{ actor: caseworker, serviceId: service._id, id: randomUUID(), now },
          entry: requestEntry(more),
        }),
      );
    expect(await why({ receivedOn: dayIn(1) })).toBe('register.error.future');
    expect(await why({ receivedOn: dayIn(-200) })).toBe('register.error.before');
    expect(await why({ place: 'paris' })).toBe('register.error.place');
    expect(await why({ note: 'Call +993 65 12 34 56' })).toBe('personal.refused.phone');
    await Service.updateOne({ _id: service._id }, { $set: { state: 'ended' } });
    expect(await why({})).toBe('register.error.closed');
    expect(await ServiceRequest.countDocuments({ serviceId: service._id })).toBe(0);
  });

  it('is nobody else’s to read or write: another provider, a manager’s writing, another office', async () => {
    const delivered = await deliveredService();
    const other = await deliveredService();
    const { service, manager } = delivered;
    const { _id: requestId } = await receivedRequest(delivered);
    const read = (actor: typeof manager, side: 'provider' | 'office') =>
      refusalOf(getRequest({ actor, serviceId: service._id, requestId, side, now }));
    expect(await read(other.caseworker, 'provider')).toBe('not-found');
    expect(await read(other.manager, 'office')).toBe('not-found');
    const { actor: finance } = await createUser({ roles: ['finance'], home: manager.home });
    expect(await read(finance, 'office')).toBe('not-permitted');
    // A case of another service at the address of one's own.
    const own = { actor: other.caseworker, serviceId: other.service._id, requestId };
    expect(await refusalOf(getRequest({ ...own, side: 'provider', now }))).toBe('not-found');
    expect(await refusalOf(assessRequest({ ...own, input: { version: 1, on }, now }))).toBe('not-found');
    const entry = { id: requestId, entry: requestEntry(), now };
    expect(await refusalOf(recordRequest({ ...entry, actor: other.caseworker, serviceId: other.service._id }))).toBe(
      'not-found',
    );
    expect(
      await refusalOf(
        assessRequest({ ...own, actor: manager, serviceId: service._id, input: { version: 1, on }, now }),
      ),
    ).toBe('not-found');
  });
});

describe('a case', () => {
  it('goes from assessment to its end, each act with an event', async () => {
    const delivered = await deliveredService();
    const { _id: id } = await receivedRequest(delivered, { receivedOn: dayIn(-5) });
    const { of, decide, assess } = keeping(delivered, id);
    expect(await explanationOf(decide(1, 'accepted'))).toBe('cases.error.assessment');
    await assess(1);
    await decide(2, 'waiting');
    expect((await stored(id)).waitingSince).toBe(on);
    await decide(3, 'accepted');
    expect(await refusalOf(decide(4, 'refused', 'Late'))).toBe('wrong-state');
    await startService({ ...of, input: { version: 4, on } });
    await reviewCase({ ...of, input: { version: 5, on, text: 'Goes well' } });
    expect(await refusalOf(endService({ ...of, input: { version: 5, on, outcome: 'moved', text: '' } }))).toBe('stale');
    await endService({ ...of, input: { version: 6, on, outcome: 'goals-reached', text: '' } });
    expect(await stored(id)).toMatchObject({ state: 'ended', reviews: [{ text: 'Goes well' }], version: 7 });
    expect((await stored(id)).deleteFrom?.slice(4)).toBe(on.endsWith('-02-29') ? '-03-01' : on.slice(4));
    const events = await AuditEvent.find({ 'subject.id': id }).lean();
    expect(events.map(({ action }) => action).sort()).toEqual(
      ['assessed', 'decided', 'decided', 'started', 'reviewed', 'ended'].map((what) => `requests.${what}`).sort(),
    );
    // What was written about the person is in no event.
    expect(JSON.stringify(events)).not.toContain('Goes well');
  });

  it('that does not meet every criterion is taken with a reason only', async () => {
    const delivered = await deliveredService();
    const { _id: id } = await receivedRequest(delivered, { met: ['c1'] });
    const { decide, assess } = keeping(delivered, id);
    await assess(1);
    expect(await explanationOf(decide(2, 'accepted'))).toBe('cases.error.reason');
    expect(await explanationOf(decide(2, 'accepted', 'Write to a.b@example.org'))).toBe('personal.refused.email');
    await decide(2, 'accepted', 'Nobody else helps');
    expect((await stored(id)).decision).toMatchObject({ what: 'accepted', reason: 'Nobody else helps' });
  });

  it('takes the last place once, of several at once; beyond it only where that is confirmed', async () => {
    const delivered = await deliveredService({ record: { capacity: 2 } });
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const { _id } = await receivedRequest(delivered);
      await keeping(delivered, _id).assess(1);
      ids.push(_id);
    }
    const all = await Promise.allSettled(ids.map((id) => keeping(delivered, id).decide(2, 'accepted')));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const left = await ServiceRequest.findOne({ serviceId: delivered.service._id, state: 'received' }).orFail().lean();
    const { decide } = keeping(delivered, left._id);
    expect(await explanationOf(decide(2, 'accepted'))).toBe('cases.error.capacity');
    await decide(2, 'accepted', '', true);
    expect(await ServiceRequest.countDocuments({ serviceId: delivered.service._id, state: 'accepted' })).toBe(3);
  });

  it('is sent on to another service of the programme, which sees it arrive, without its note unless that is wanted', async () => {
    const from = await deliveredService();
    const programme = { id: from.service.programmeId, institutionId: from.service.institutionId };
    const to = await deliveredService({ programme });
    const elsewhere = await deliveredService();
    const { _id: id } = await receivedRequest(from, { note: 'Has a cat' });
    const { of } = keeping(from, id);
    const input = { version: 1, on, reason: 'Lives nearer', to: to.service._id, withNote: false };
    expect((await otherServices(from.service._id)).map((one) => one.id)).toEqual([to.service._id]);
    expect(await refusalOf(redirectRequest({ ...of, input: { ...input, to: elsewhere.service._id } }))).toBe('invalid');
    expect(await refusalOf(redirectRequest({ ...of, input: { ...input, to: from.service._id } }))).toBe('invalid');
    const both = await Promise.allSettled([redirectRequest({ ...of, input }), redirectRequest({ ...of, input })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const arrived = await ServiceRequest.find({ serviceId: to.service._id }).lean<ServiceRequestRecord[]>();
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({ state: 'received', source: 'service', redirectedFrom: id, note: '', met: [] });
    expect(await stored(id)).toMatchObject({ state: 'redirected', redirectedTo: arrived[0]?._id });
  });

  it('is withdrawn with a reason, and then closed', async () => {
    const delivered = await deliveredService();
    const { _id: id } = await receivedRequest(delivered);
    const { of, assess } = keeping(delivered, id);
    const withdraw = (reason: string) => withdrawRequest({ ...of, input: { version: 1, on, reason } });
    expect(await explanationOf(withdraw(''))).toBe('cases.error.reason');
    await withdraw('No longer wants it');
    expect(await refusalOf(assess(2))).toBe('wrong-state');
  });
});

it('an office’s reading of a register is an event; the register’s own people read without one', async () => {
  const delivered = await deliveredService();
  const { service, manager, caseworker } = delivered;
  await receivedRequest(delivered);
  const list = (actor: typeof manager, side: 'provider' | 'office') =>
    listRequests({
      ...{ actor, serviceId: service._id, side, locale: 'en', now },
      parameters: new URLSearchParams('state=received'),
    });
  const readings = () => AuditEvent.find({ 'subject.id': service._id, action: 'requests.read' }).lean();
  expect((await list(caseworker, 'provider')).rows).toHaveLength(1);
  expect(await readings()).toEqual([]);
  expect((await list(manager, 'office')).counts.find(({ state }) => state === 'received')?.count).toBe(1);
  expect(await readings()).toMatchObject([{ actorId: manager.userId, details: { asked: 'state=received', rows: 1 } }]);
});

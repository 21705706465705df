import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { beforeEach, describe, expect, it } from 'vitest';
import { wantsCall } from '~/domain/calls/subscription';
import { cancelCall } from '#server/calls/cancel-call';
import { CallAnnouncement } from '#server/models/call-announcement';
import { CallSubscription } from '#server/models/call-subscription';
import { OutboxMessage } from '#server/models/outbox-message';
import { announceCalls } from '#server/subscriptions/announce-calls';
import { createCallOffice, inAll, publishCall } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { scheduleCall } from '#tests/factories/public-call';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;
const now = new Date('2026-03-02T06:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * DAY);

const subscribe = (email: string, wishes: object = {}) =>
  CallSubscription.create({
    _id: randomUUID(),
    email,
    emailKey: email,
    locale: 'en',
    services: [],
    places: [],
    since: after(-30),
    ...wishes,
  });
const told = async () =>
  (await OutboxMessage.find({ template: 'call-announced' }).lean()).map(({ to }) => to.email).sort();

it('a call is wanted by its lots: a chosen service in a chosen place', () => {
  const lots = [
    { serviceType: 'care', place: 'mary' },
    { serviceType: 'help', place: 'dashoguz' },
  ];
  const wants = (services: string[], places: string[]) => wantsCall({ services, places }, lots);
  expect([wants([], []), wants(['care'], []), wants([], ['mary']), wants(['care'], ['mary'])]).not.toContain(false);
  expect([wants(['care'], ['dashoguz']), wants(['other'], []), wants([], ['ashgabat'])]).not.toContain(true);
});

describe('the announcement of calls', () => {
  useDatabase();
  beforeEach(async () => {
    const { collections } = mongoose.connection;
    for (const name of ['calls', 'callSubscriptions', 'callAnnouncements', 'outboxMessages']) {
      await collections[name]?.deleteMany({});
    }
  });

  it('reaches whom it concerns from the instant of publication on, once', async () => {
    const office = await createCallOffice(now);
    await subscribe('all@example.org', { locale: 'tk' });
    await subscribe('this@example.org', { services: ['home-care'], places: ['ashgabat'] });
    await subscribe('other@example.org', { services: ['assistant'] });
    await subscribe('late@example.org', { since: after(2) });
    const { reference } = await scheduleCall(office, after(1), now);
    expect(await announceCalls({ now: new Date(after(1).getTime() - 1) })).toBe(0);
    expect(await told()).toEqual([]);
    expect(await announceCalls({ now: after(1) })).toBe(2);
    expect(await announceCalls({ now: after(3) })).toBe(0);
    expect(await told()).toEqual(['all@example.org', 'this@example.org']);
    const [mail] = await mailsTo('all@example.org', 'https://opencall.example.org');
    expect(mail?.mail.subject).toContain('Care at home in Ashgabat (tk)');
    expect(mail?.mail.text).toContain(`https://opencall.example.org/calls/${reference}`);
    expect(mail?.mail.unsubscribeUrl).toMatch(
      /^https:\/\/opencall\.example\.org\/calls\/subscription\/ending\/[\w.-]+$/,
    );
  });

  it('does not speak of cancelled calls, nor of old ones', async () => {
    const office = await createCallOffice(now);
    await subscribe('all@example.org', { since: after(-90) });
    const call = await publishCall(office, now);
    await cancelCall({ actor: office.approver, callId: call.id, input: { reason: inAll('None') }, now });
    await publishCall(office, after(-40));
    expect(await announceCalls({ now })).toBe(0);
  });

  it('goes on where it was killed, and tells nobody twice when it runs in two processes', async () => {
    const office = await createCallOffice(now);
    const emails = Array.from({ length: 25 }, (_, index) => `reader-${String(index).padStart(2, '0')}@example.org`);
    for (const email of emails) await subscribe(email);
    const { id } = await publishCall(office, now);
    const stopping = new AbortController();
    const create = OutboxMessage.create.bind(OutboxMessage);
    let written = 0;
    // why: stands for a process that is killed in the middle of its second batch.
    OutboxMessage.create = ((...args: Parameters<typeof create>) => {
      written += 1;
      if (written === 14) throw new Error('killed');
      return create(...args);
    }) as typeof create;
    await expect(announceCalls({ now, batch: 10 })).rejects.toThrow('killed');
    OutboxMessage.create = create;
    expect(await told()).toHaveLength(10);
    stopping.abort();
    expect(await announceCalls({ now, signal: stopping.signal })).toBe(0);
    await Promise.allSettled([announceCalls({ now, batch: 4 }), announceCalls({ now, batch: 4 })]);
    await announceCalls({ now });
    expect(await told()).toEqual(emails);
    expect(await CallAnnouncement.findById(id).lean()).toMatchObject({ finishedAt: now });
  });
});

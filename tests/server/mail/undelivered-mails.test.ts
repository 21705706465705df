import { beforeEach, describe, expect, it } from 'vitest';
import { countWaiting } from '#server/desk/count-waiting';
import { listWaiting } from '#server/desk/list-waiting';
import { discardMessage } from '#server/mail/discard-message';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { retryMessages } from '#server/mail/retry-messages';
import { AuditEvent } from '#server/models/audit-event';
import { OutboxMessage } from '#server/models/outbox-message';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import { ROLES } from '~/domain/accounts/roles';
import { textIn } from '~/locales/text-in';

useDatabase();

const now = new Date('2027-01-10T12:00:00Z');
const to = { email: 'gulya@example.org', locale: 'en' } as const;

async function mailIn(state: 'dead' | 'waiting'): Promise<string> {
  const id = await enqueueMail({ to, template: 'password-changed', props: { name: 'Gülýa' }, now });
  await OutboxMessage.updateOne({ _id: id }, { $set: { state } });
  return id;
}

const administrator = async () => (await createUser({ roles: ['administrator'] })).actor;

beforeEach(() => OutboxMessage.deleteMany({}));

describe('mails that were not delivered', () => {
  it('wait for the administrator in one line that leads to them, and nothing is recorded for looking', async () => {
    const actor = await administrator();
    await Promise.all([mailIn('dead'), mailIn('dead'), mailIn('waiting')]);
    const events = await AuditEvent.countDocuments();
    expect(await countWaiting(actor, now)).toEqual({ outbox: 2, desk: 2 });
    const [group, ...others] = await listWaiting(actor, now);
    expect(others).toEqual([]);
    expect(group?.items).toEqual([
      { label: 'desk.undelivered', values: { count: 2 }, href: '/outbox?state=dead', until: null },
    ]);
    expect(await AuditEvent.countDocuments()).toBe(events);
  });

  it('wait for nobody else', async () => {
    await mailIn('dead');
    for (const role of ROLES.filter((one) => one !== 'administrator')) {
      const { actor } = await createUser({ roles: [role] });
      expect([role, (await countWaiting(actor, now)).outbox ?? 0]).toEqual([role, 0]);
      expect([role, await listWaiting(actor, now)]).toEqual([role, []]);
    }
  });

  it('are no entry once each is decided', async () => {
    const actor = await administrator();
    const [one, two] = [await mailIn('dead'), await mailIn('dead')];
    await retryMessages({ actor, ids: [one], now });
    expect((await countWaiting(actor, now)).outbox).toBe(1);
    await discardMessage({ actor, id: two, input: { reason: 'No such address' }, now });
    expect((await countWaiting(actor, now)).outbox).toBe(0);
    expect(await listWaiting(actor, now)).toEqual([]);
  });

  it('are counted by an index, however many have left', async () => {
    await Promise.all([mailIn('dead'), ...Array.from({ length: 30 }, () => mailIn('waiting'))]);
    const plan = await OutboxMessage.find({ state: 'dead' }).explain('executionStats');
    expect(JSON.stringify(plan)).toMatch(/"indexName":"state_1_(dueAt_1|createdAt_-1)"/);
  });

  it('are told in plain words', () => {
    expect(textIn('en')('desk.undelivered', { count: 1 })).toContain('1 mail was not delivered');
    expect(textIn('ru')('desk.undelivered', { count: 5 })).toContain('5 писем');
  });
});

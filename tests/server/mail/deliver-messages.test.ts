import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDelivery } from '#server/mail/deliver-messages';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { OutboxMessage } from '#server/models/outbox-message';
import { startSmtp } from '#tests/factories/smtp';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const BASE_URL = 'https://opencall.example.org';
const silent = pino({ level: 'silent' });

function config(SMTP_URL?: string, OPENCALL_MODE: 'test' | 'production' = 'test') {
  return { SMTP_URL, OPENCALL_MODE, MAIL_FROM: 'Opencall <opencall@example.org>', BASE_URL };
}

function enqueue(email: string, userId?: string, now = new Date()) {
  const to = { email, locale: 'en' as const, ...(userId ? { userId } : {}) };
  return enqueueMail({ to, template: 'undelivered', props: { count: 3 }, now });
}

function start(smtpUrl?: string, mode: 'test' | 'production' = 'test', log = silent) {
  const delivery = startDelivery(config(smtpUrl, mode), log);
  onTestFinished(() => delivery.close());
  return delivery;
}

function delivering(url: string) {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return { delivery: start(url, 'test', log), lines };
}

describe('the outbox', () => {
  useDatabase();

  it('sends a message once, keeps its delivery record and drops its values', async () => {
    const { url, received } = await startSmtp();
    const { delivery, lines } = delivering(url);
    const id = await enqueue('aman@example.org');
    const stored = await OutboxMessage.findById(id).lean();
    expect(stored?.props).not.toContain('count');
    expect(await delivery.deliverDue()).toBe(1);
    expect(await delivery.deliverDue()).toBe(0);
    const messageId = `<${id}@opencall.example.org>`;
    expect(received).toMatchObject([{ to: 'aman@example.org', messageId }]);
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({
      state: 'sent',
      props: null,
      tries: 1,
      delivery: { via: 'smtp', messageId, mayBeDuplicate: false },
    });
    expect(lines.join('')).toContain(id);
    expect(lines.join('')).not.toContain('aman@');
  });

  it('sends each of 200 messages once with two workers', async () => {
    const { url, received } = await startSmtp();
    const addresses = Array.from({ length: 200 }, (_, index) => `person-${index}@example.org`);
    for (const address of addresses) await enqueue(address);
    const workers = [start(url), start(url)];
    const counts = await Promise.all(workers.map((worker) => worker.deliverDue()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
    expect(received.map(({ to }) => to).sort()).toEqual([...addresses].sort());
    expect(await OutboxMessage.countDocuments({ 'to.email': /^person-/, 'delivery.via': 'smtp' })).toBe(200);
  });

  it('tries again after a minute, then later and later, and gives up after eight tries', async () => {
    const { url } = await startSmtp({ refuse: () => ({ code: 451, text: 'later, gulya@example.org' }) });
    const { delivery, lines } = delivering(url);
    const id = await enqueue('gulya@example.org');
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries += 1) {
      await OutboxMessage.updateOne({ _id: id }, { $set: { dueAt: new Date() } });
      await delivery.deliverDue();
      const message = await OutboxMessage.findById(id).lean();
      expect(message).toMatchObject({ tries, lease: null, delivery: null, lastError: 'EENVELOPE 451 RCPT TO' });
      if (message?.state === 'waiting') waits.push(Math.round((message.dueAt.getTime() - Date.now()) / 60_000));
    }
    expect(waits).toEqual([1, 5, 30, 120, 720, 720, 720]);
    expect((await OutboxMessage.findById(id).lean())?.state).toBe('dead');
    expect(lines.join('')).not.toContain('gulya@');
  });

  it('does not try an address again that the mail server does not know', async () => {
    const { url } = await startSmtp({ refuse: () => ({ code: 550, text: 'no such user' }) });
    const id = await enqueue('nobody@example.org');
    await start(url).deliverDue();
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({ state: 'dead', tries: 1, delivery: null });
  });

  it('gives up on a message whose values cannot be opened', async () => {
    const { url, received } = await startSmtp();
    const id = await enqueue('sealed@example.org');
    await OutboxMessage.updateOne({ _id: id }, { $set: { props: 'k1.AAAA' } });
    await start(url).deliverDue();
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({ state: 'dead', lastError: 'EUNREADABLE' });
    expect(received).toEqual([]);
  });

  it('leaves a message to the worker that has taken it over', async () => {
    const { url, received } = await startSmtp({
      onMail: async () => {
        await OutboxMessage.updateOne({ 'to.email': 'slow@example.org' }, { $set: { lease: 'another' } });
      },
    });
    const { delivery, lines } = delivering(url);
    const id = await enqueue('slow@example.org');
    await delivery.deliverDue();
    expect(received).toHaveLength(1);
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({
      state: 'sending',
      lease: 'another',
      delivery: null,
    });
    expect(lines.join('')).toContain('may arrive twice');
  });

  it('holds what is not urgent for people who want one mail a day, and skips it for who wants none', async () => {
    const { url, received } = await startSmtp();
    const daily = await createUser({ record: { mailPreference: 'daily' } });
    const none = await createUser({ record: { mailPreference: 'urgent' } });
    const ids = [await enqueue(daily.email, daily.id), await enqueue(none.email, none.id)];
    await start(url).deliverDue();
    const states = await Promise.all(ids.map(async (id) => (await OutboxMessage.findById(id).lean())?.state));
    expect(states).toEqual(['held', 'skipped']);
    expect(received).toEqual([]);
  });

  it('keeps mails for the viewer without a mail server, and waits for one in production', async () => {
    const id = await enqueue('demo@example.org');
    expect(await start(undefined, 'production').deliverDue()).toBe(0);
    expect((await OutboxMessage.findById(id).lean())?.state).toBe('waiting');
    await start().deliverDue();
    const message = await OutboxMessage.findById(id).lean();
    expect(message).toMatchObject({ state: 'sent', delivery: { via: 'viewer' } });
    expect(message?.props).not.toBeNull();
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { pino } from 'pino';
import mongoose from 'mongoose';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { startDelivery } from '#server/mail/deliver-messages';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { OutboxMessage } from '#server/models/outbox-message';
import { startSmtp, type ReceivedMail } from '#tests/factories/smtp';
import { useDatabase } from '#tests/factories/test-database';

const LEASE_MS = 1500;

/** A process of its own that sends the outbox of this test's database. */
function spawnWorker(smtpUrl: string): ChildProcess {
  const uri = new URL(inject('databaseUri'));
  uri.pathname = `/${mongoose.connection.name}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/factories/mail-worker.ts'], {
    env: { ...process.env, MONGODB_URI: uri.href, SMTP_URL: smtpUrl, LEASE_MS: String(LEASE_MS) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('a worker that is killed in the middle of a mail', () => {
  useDatabase();

  it('leads to one delivery record, at most one more mail with the same Message-ID, and a line that says so', async () => {
    let arrived: (mail: ReceivedMail) => void = () => undefined;
    const first = new Promise<ReceivedMail>((resolve) => (arrived = resolve));
    let mails = 0;
    const { url, received } = await startSmtp({
      onMail: async (mail) => {
        mails += 1;
        arrived(mail);
        // The server has the first mail, and its answer never comes.
        if (mails === 1) await new Promise(() => undefined);
      },
    });
    const to = { email: 'aman@example.org', locale: 'tk' as const };
    const id = await enqueueMail({ to, template: 'undelivered', props: { count: 1 }, now: new Date() });
    const child = spawnWorker(url);
    await first;
    const died = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await died;
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({ state: 'sending', delivery: null });

    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const config = {
      SMTP_URL: url,
      OPENCALL_MODE: 'test' as const,
      MAIL_FROM: 'opencall@example.org',
      BASE_URL: 'https://opencall.example.org',
    };
    const workers = [startDelivery(config, log, LEASE_MS), startDelivery(config, log, LEASE_MS)];
    onTestFinished(() => workers.forEach((worker) => worker.close()));
    const deadline = Date.now() + 20_000;
    while (!(await OutboxMessage.exists({ _id: id, state: 'sent' })) && Date.now() < deadline) {
      await Promise.all(workers.map((worker) => worker.deliverDue()));
    }

    expect(await OutboxMessage.findById(id).lean()).toMatchObject({
      state: 'sent',
      tries: 2,
      delivery: { via: 'smtp', messageId: `<${id}@opencall.example.org>`, mayBeDuplicate: true },
    });
    expect(received).toHaveLength(2);
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(lines.filter((line) => line.includes('Mail sent'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('may arrive twice') && line.includes(id))).toHaveLength(1);
  });
});

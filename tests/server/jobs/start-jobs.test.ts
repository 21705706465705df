import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { appendEvent } from '#server/audit/append-event';
import { currentConfig } from '#server/current-config';
import { inTransaction } from '#server/database/transaction';
import { startJobs } from '#server/jobs/start-jobs';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { AuditEvent } from '#server/models/audit-event';
import { OutboxMessage } from '#server/models/outbox-message';
import { useDatabase } from '#tests/factories/test-database';

describe('the background work of a process', () => {
  useDatabase();

  it('chains events and sends mail right after the commit, and chains the last ones when it stops', async () => {
    const log = pino({ level: 'silent' });
    const jobs = startJobs({ config: { ...currentConfig(), SMTP_URL: undefined }, log });
    expect(jobs.alive()).toBe(true);
    const append = () =>
      appendEvent({ actor: null, action: 'calls.published', subject: { kind: 'call', id: 'c' }, now: new Date() });
    await inTransaction(async () => {
      await append();
      const to = { email: 'aman@example.org', locale: 'en' as const };
      await enqueueMail({ to, template: 'undelivered', props: { count: 1 }, now: new Date() });
    });
    await vi.waitFor(
      async () => {
        expect(await AuditEvent.countDocuments({ 'chain.sequence': 1 })).toBe(1);
        expect(await OutboxMessage.countDocuments({ state: 'sent', 'delivery.via': 'viewer' })).toBe(1);
      },
      { timeout: 10_000, interval: 50 },
    );
    await inTransaction(append);
    await jobs.stop();
    expect(await AuditEvent.countDocuments({ unchainedSince: { $exists: true } })).toBe(0);
  });
});

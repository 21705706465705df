import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { currentConfig } from '#server/current-config';
import { nextDue, type RecurringJob } from '#server/jobs/recurring-job';
import { createScheduler } from '#server/jobs/run-due-jobs';
import { Job } from '#server/models/job-record';
import { useDatabase } from '#tests/factories/test-database';

const log = pino({ level: 'silent' });

function schedulerOf(job: RecurringJob, leaseMs = 30_000) {
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const scheduler = createScheduler({ jobs: [job], config: currentConfig(), log, signal: stopping.signal, leaseMs });
  return { scheduler, stopping };
}

describe('recurring jobs', () => {
  useDatabase();

  it('run in one process only, however many look', async () => {
    let runs = 0;
    const job: RecurringJob = { name: 'once', everySeconds: 3600, run: async () => void (runs += 1) };
    const processes = Array.from({ length: 5 }, () => schedulerOf(job).scheduler);
    const started = await Promise.all(processes.map((process) => process.tick()));
    await Promise.all(processes.map((process) => process.settled()));
    expect(started.reduce((sum, count) => sum + count)).toBe(1);
    expect(runs).toBe(1);
    const record = await Job.findById('once').lean();
    expect(record).toMatchObject({ outcome: 'done', failure: null, lease: null, runs: 1 });
    expect(record?.dueAt.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  });

  it('are not taken from a process that lives, and are from one that died', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: RecurringJob = { name: 'slow', everySeconds: 3600, run: () => held };
    const living = schedulerOf(slow, 300).scheduler;
    expect(await living.tick()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const other = schedulerOf({ ...slow, run: async () => undefined }, 300).scheduler;
    expect(await other.tick()).toBe(0);
    // What a killed process leaves: its lease, which nobody renews any more.
    await Job.updateOne({ _id: 'slow' }, { $set: { 'lease.run': 'of a dead process', 'lease.until': new Date(0) } });
    expect(await other.tick()).toBe(1);
    await other.settled();
    release();
    await living.settled();
    expect(await Job.findById('slow').lean()).toMatchObject({ outcome: 'done', runs: 2, lease: null });
  });

  it('tell a run that its job was taken over', async () => {
    let lost = false;
    const job: RecurringJob = {
      name: 'told',
      everySeconds: 3600,
      run: ({ signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(void (lost = true)))),
    };
    const { scheduler } = schedulerOf(job, 300);
    await scheduler.tick();
    await Job.updateOne({ _id: 'told' }, { $set: { 'lease.run': 'another' } });
    await scheduler.settled();
    expect(lost).toBe(true);
    expect((await Job.findById('told').lean())?.lease?.run).toBe('another');
  });

  it('are tried again soon after a failure, which is kept without its words', async () => {
    const run = () => Promise.reject(new TypeError('aman@example.org has no home'));
    const { scheduler } = schedulerOf({ name: 'failing', everySeconds: 86_400, run });
    await scheduler.tick();
    await scheduler.settled();
    const record = await Job.findById('failing').lean();
    expect(record).toMatchObject({ outcome: 'failed', failure: 'TypeError' });
    expect(Math.round(((record?.dueAt.getTime() ?? 0) - Date.now()) / 1000)).toBeLessThanOrEqual(300);
  });

  it('start nothing new while the process stops', async () => {
    const { scheduler, stopping } = schedulerOf({ name: 'late', everySeconds: 60, run: async () => undefined });
    stopping.abort();
    expect(await scheduler.tick()).toBe(0);
  });
});

describe('the next time of a job', () => {
  it('is a time of day in Asia/Ashgabat, today or tomorrow', () => {
    const at = (instant: string) => nextDue({ dailyAt: '08:00' }, new Date(instant)).toISOString();
    expect(at('2026-11-22T02:59:59Z')).toBe('2026-11-22T03:00:00.000Z');
    expect(at('2026-11-22T03:00:00Z')).toBe('2026-11-23T03:00:00.000Z');
    expect(at('2026-11-22T20:00:00Z')).toBe('2026-11-23T03:00:00.000Z');
  });
});

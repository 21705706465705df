import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '#server/config';
import { Job } from '#server/models/job-record';
import { now as clock } from '#server/process/clock';
import { nextDue, type RecurringJob } from './recurring-job';

const LEASE_MS = 30_000;
/** A job that failed is tried again after this, or at its next time where that comes first. */
const RETRY_SECONDS = 300;

interface Scheduler {
  /** Starts what is due and belongs to no other process; gives how many, and does not wait for their end. */
  tick(): Promise<number>;
  /** Ends when every run of this process has ended. */
  settled(): Promise<void>;
}

interface SchedulerOptions {
  jobs: readonly RecurringJob[];
  config: Config;
  log: Logger;
  signal: AbortSignal;
  leaseMs?: number;
}

/**
 * Runs recurring jobs, each in one process at a time. A run is claimed by one write; while it lives it renews its
 * lease, and when its process dies another process takes the job over after `leaseMs`.
 */
export function createScheduler({ jobs, config, log, signal, leaseMs = LEASE_MS }: SchedulerOptions): Scheduler {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const running = new Set<Promise<void>>();
  let registered = false;

  async function register(): Promise<void> {
    for (const job of jobs) {
      const first = 'dailyAt' in job ? nextDue(job, clock()) : clock();
      await Job.updateOne({ _id: job.name }, { $setOnInsert: { dueAt: first, runs: 0 } }, { upsert: true });
    }
    registered = true;
  }

  async function claim(name: string): Promise<string | null> {
    const now = clock();
    const run = randomUUID();
    const { matchedCount } = await Job.updateOne(
      { _id: name, dueAt: { $lte: now }, $or: [{ lease: null }, { 'lease.until': { $lt: now } }] },
      { $set: { lease: { run, until: new Date(now.getTime() + leaseMs) }, startedAt: now }, $inc: { runs: 1 } },
    );
    return matchedCount === 1 ? run : null;
  }

  async function perform(job: RecurringJob, run: string): Promise<void> {
    const lost = new AbortController();
    const renew = async () => {
      const until = new Date(clock().getTime() + leaseMs);
      const { matchedCount } = await Job.updateOne(
        { _id: job.name, 'lease.run': run },
        { $set: { 'lease.until': until } },
      );
      if (matchedCount === 0) lost.abort();
    };
    const renewal = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
    let failure: string | null = null;
    try {
      await job.run({ now: clock(), config, log, signal: AbortSignal.any([signal, lost.signal]) });
    } catch (error) {
      failure = error instanceof Error ? error.name : 'unknown';
      log.error({ err: error, job: job.name }, 'A job failed');
    } finally {
      clearInterval(renewal);
    }
    const finishedAt = clock();
    const next = nextDue(job, finishedAt);
    const retry = new Date(finishedAt.getTime() + RETRY_SECONDS * 1000);
    const { matchedCount } = await Job.updateOne(
      { _id: job.name, 'lease.run': run },
      {
        $set: {
          lease: null,
          dueAt: failure && retry < next ? retry : next,
          finishedAt,
          outcome: failure ? 'failed' : 'done',
          failure,
        },
      },
    );
    if (matchedCount === 0)
      log.warn({ job: job.name }, 'This process was paused and another one has taken the job over');
  }

  return {
    async tick() {
      if (!registered) await register();
      const due = await Job.find({ _id: { $in: [...byName.keys()] }, dueAt: { $lte: clock() } }, { _id: 1 }).lean();
      let started = 0;
      for (const { _id: name } of due) {
        const job = byName.get(name);
        const run = job && !signal.aborted ? await claim(name) : null;
        if (!job || !run) continue;
        const performance = perform(job, run).catch((err: unknown) => log.error({ err, job: name }, 'A job was lost'));
        running.add(performance);
        void performance.finally(() => running.delete(performance));
        started += 1;
      }
      return started;
    },
    settled: async () => void (await Promise.all(running)),
  };
}

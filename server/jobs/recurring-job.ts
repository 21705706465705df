import type { Logger } from 'pino';
import { portalDay } from '~/domain/shared/portal-day';
import type { Config } from '#server/config';

export interface JobRun {
  now: Date;
  config: Config;
  log: Logger;
  /** Aborted when the process stops or another one has taken the job over: a long run should end at its next step. */
  signal: AbortSignal;
}

/** Work that comes again: every so many seconds, or once a day at a time of day in Asia/Ashgabat, as `08:00`. */
export type RecurringJob = { name: string; run: (run: JobRun) => Promise<void> } & (
  { everySeconds: number } | { dailyAt: string }
);

type Schedule = { everySeconds: number } | { dailyAt: string };

const DAY_MS = 86_400_000;

/**
 * The first instant after `after` at which a job is due. What was missed while no process ran is not made up for: a
 * daily job that is overdue runs once, and then at its next time.
 */
export function nextDue(schedule: Schedule, after: Date): Date {
  if ('everySeconds' in schedule) return new Date(after.getTime() + schedule.everySeconds * 1000);
  const today = new Date(`${portalDay(after)}T${schedule.dailyAt}:00+05:00`);
  return today > after ? today : new Date(today.getTime() + DAY_MS);
}

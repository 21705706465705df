import type { Actor } from '~/domain/accounts/roles';
import { assertCan } from '#server/accounts/assert-can';
import { AuditEvent } from '#server/models/audit-event';
import { Job } from '#server/models/job-record';
import { jobs } from './all-jobs';

/** Every recurring job with its last run and its next, and how many audit events wait for their place. */
export async function listJobs(actor: Actor, now: Date) {
  assertCan(actor, 'jobs.read');
  const records = await Job.find({ _id: { $in: jobs.map(({ name }) => name) } }).lean();
  const byName = new Map(records.map((record) => [record._id, record]));
  return {
    unchained: await AuditEvent.countDocuments({ unchainedSince: { $gte: new Date(0) } }),
    jobs: jobs.map(({ name }) => {
      const record = byName.get(name);
      const running = record?.lease != null && record.lease.until > now;
      return {
        name,
        lastRunAt: record?.startedAt ?? null,
        outcome: running ? ('running' as const) : (record?.outcome ?? null),
        failure: record?.failure ?? null,
        nextRunAt: record?.dueAt ?? null,
      };
    }),
  };
}

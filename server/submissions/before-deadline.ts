import { databaseClock, databaseTime } from '#server/database/database-time';
import { Submission } from '#server/models/submission';
import { lateError } from './assert-submittable';

/** Matches a submission only while the database's clock shows an instant before the deadline. */
export const beforeDeadline = (submissionId: string, closesAt: Date) => ({
  _id: submissionId,
  $expr: { $lt: [databaseClock(), closesAt] },
});

/**
 * The last act of a transaction that must end before the deadline: what was written so far took its time. Throws `late`,
 * which takes everything back.
 */
export async function assertBeforeDeadline(submissionId: string, closesAt: Date, begunAt: Date): Promise<void> {
  const { matchedCount } = await Submission.updateOne(beforeDeadline(submissionId, closesAt), { $inc: { version: 1 } });
  if (matchedCount === 0) throw lateError(begunAt, await databaseTime(), closesAt);
}

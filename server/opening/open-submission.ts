import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { keepOpened } from '#server/submissions/envelope';
import { submissionsToOpen } from './submissions-to-open';
import { verifySubmission } from './verify-submission';

interface Opened {
  submission: SubmissionRecord;
  callPrivateKey: Buffer;
  /** The number of the run. */
  run: number;
  now: Date;
}

/**
 * Opens one submission and writes what was found: its key under the key ring, or why not. Doing it again, or in two processes
 * at once, changes nothing more.
 */
export async function openSubmission({ submission, callPrivateKey, run, now }: Opened): Promise<void> {
  const { _id, version, callId, receipt } = submission;
  const found = await verifySubmission(submission, callPrivateKey);
  const { failure } = found;
  await inTransaction(async () => {
    const { matchedCount } = await Submission.updateOne(
      { _id, version, ...submissionsToOpen(callId, run) },
      {
        $set: {
          opened: { at: now, run, failure },
          ...(found.failure === null ? { 'keys.opened': keepOpened(_id, found.dataKey) } : {}),
        },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0 || failure === null) return;
    await appendEvent({
      actor: null,
      action: 'openings.failed-submission',
      subject: { kind: 'call', id: callId },
      details: { receipt, failure, number: run },
      now,
    });
  });
}

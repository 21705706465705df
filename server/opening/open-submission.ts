import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { keepAgain } from '#server/files/file-seal';
import { StoredFile } from '#server/models/stored-file';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { keepOpened, type Enclosed } from '#server/submissions/envelope';
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
    if (matchedCount === 0) return;
    if (found.failure === null) return submission.keys.own === null ? keepFiles(_id, found.enclosed) : undefined;
    await appendEvent({
      actor: null,
      action: 'openings.failed-submission',
      subject: { kind: 'call', id: callId },
      details: { receipt, failure, number: run },
      now,
    });
  });
}

/** A call that seals strictly left the keys of files in the envelope only: from now on the key ring has them again. */
async function keepFiles(submissionId: string, { content, fileKeys }: Enclosed): Promise<void> {
  for (const { id, name, sha256, size } of content.files) {
    const sealed = keepAgain(id, Buffer.from(fileKeys[id] ?? '', 'base64url'), { name, sha256, size });
    await StoredFile.updateOne(
      { _id: id, heldBy: submissionId, sealed: null },
      { $set: { sealed }, $inc: { version: 1 } },
    );
  }
}

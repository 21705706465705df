import type { Logger } from 'pino';
import { inTransaction } from '#server/database/transaction';
import { appendEvent } from '#server/audit/append-event';
import { Opening, type OpeningRecord, type OpeningRun } from '#server/models/opening';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { now as clock } from '#server/process/clock';
import { keyring } from '#server/security/keyring';
import { callAtInstant, isClosed } from './closed-call';
import { runKeyPlace } from './come-together';
import { finishRun } from './finish-run';
import { openSubmission } from './open-submission';
import { submissionsToOpen } from './submissions-to-open';

/** Read at once; their contents are read one by one. */
const BATCH = 50;

interface Run {
  log: Logger;
  signal: AbortSignal;
}

/**
 * Goes on with every opening whose openers came together, from wherever the last process stopped; gives how many ended. What
 * was opened stays opened, so a run that breaks off anywhere is taken up again without its openers.
 */
export async function runOpenings({ log, signal }: Run): Promise<number> {
  const running = await Opening.find({ 'run.id': { $type: 'string' } }, { minutes: 0 })
    .sort({ _id: 1 })
    .lean<OpeningRecord[]>();
  let ended = 0;
  for (const { _id: callId, run } of running) {
    if (!run || signal.aborted) continue;
    if (await isBeyondRescue(callId, run)) {
      await stopRun(callId, run);
      log.error(
        { callId },
        'An opening was stopped: its call is cancelled or open again, or its key is gone from the key ring',
      );
    } else if (await goOn(callId, run, signal)) {
      ended += 1;
    }
  }
  return ended;
}

/** Opens what is left; true when that was everything and the minutes are written. */
async function goOn(callId: string, run: OpeningRun, signal: AbortSignal): Promise<boolean> {
  const callPrivateKey = keyOf(callId, run);
  for (;;) {
    const batch = await Submission.find(submissionsToOpen(callId, run.number))
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<SubmissionRecord[]>();
    if (batch.length === 0) return finishRun(callId, run);
    if (!callPrivateKey) {
      // Nothing had come when one opener wrote the record, and then a late commit was seen: all are needed now.
      await stopRun(callId, run);
      return false;
    }
    for (const submission of batch) {
      if (signal.aborted) return false;
      await openSubmission({ submission, callPrivateKey, run: run.number, now: clock() });
    }
  }
}

async function isBeyondRescue(callId: string, run: OpeningRun): Promise<boolean> {
  const instant = await callAtInstant(callId);
  // An addendum that was approved in the last second can have put the deadline off.
  if (instant.call.cancelled || !isClosed(instant)) return true;
  try {
    keyOf(callId, run);
    return false;
  } catch {
    return true;
  }
}

const keyOf = (callId: string, { id, key }: OpeningRun): Buffer | null =>
  key === null ? null : keyring().decrypt(key, runKeyPlace(callId, id));

/** Forgets the private key; the openers can come together again. */
function stopRun(callId: string, run: OpeningRun): Promise<void> {
  return inTransaction(async () => {
    const { matchedCount } = await Opening.updateOne(
      { _id: callId, 'run.id': run.id },
      { $set: { run: null }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) return;
    const subject = { kind: 'call', id: callId };
    await appendEvent({
      actor: null,
      action: 'openings.stopped',
      subject,
      details: { number: run.number },
      now: clock(),
    });
  });
}

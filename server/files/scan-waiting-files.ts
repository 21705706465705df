import type { Logger } from 'pino';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { ScannerUnavailable } from './clamd';
import { forgetContent } from './forget-content';
import { readContent } from './read-content';
import { currentScanner, type Scanner } from './scanner';

/** Files looked at in one run; the next run goes on. */
const FILES_A_RUN = 50;

interface Run {
  now: Date;
  log: Logger;
  /** Aborted when another process has the job: the next file is left to it. */
  signal?: AbortSignal;
}

/**
 * A job: shows the files that wait for it to the virus scanner, oldest first. A scanner that does not answer leaves them
 * waiting for the next run. Where the installation has given up its scanner, they are released as not scanned.
 */
export async function scanWaitingFiles({ now, log, signal }: Run): Promise<{ scanned: number }> {
  const scanner = currentScanner();
  const waiting = await StoredFile.find({ state: 'scanning' }).sort({ createdAt: 1 }).limit(FILES_A_RUN).lean();
  let scanned = 0;
  for (const file of waiting) {
    if (signal?.aborted) break;
    try {
      await settle(file, scanner && (await look(scanner, file)), scanner ? 'clamd' : 'nobody', now);
      scanned += 1;
    } catch (error) {
      log.warn({ err: error, file: file._id }, 'A file could not be scanned; it goes on waiting');
      if (error instanceof ScannerUnavailable) break;
    }
  }
  return { scanned };
}

function look(scanner: Scanner, { _id, size }: StoredFileRecord): Promise<string | null> {
  return scanner.scan(readContent(_id, { start: 0, end: (size ?? 0) - 1 }));
}

function settle(file: StoredFileRecord, finding: string | null, by: 'clamd' | 'nobody', now: Date): Promise<void> {
  const state = finding === null ? 'clean' : 'infected';
  return inTransaction(async () => {
    const { matchedCount } = await StoredFile.updateOne(
      { _id: file._id, state: 'scanning', version: file.version },
      { $set: { state, scanned: { at: now, by, finding }, version: file.version + 1 } },
    );
    // Removed by its owner while it was being looked at.
    if (matchedCount !== 1) return;
    if (finding !== null) await forgetContent(file._id);
    await appendEvent({
      actor: null,
      action: finding === null ? 'files.cleared' : 'files.infected',
      subject: { kind: 'file', id: file._id },
      details: { of: `${file.subject.kind}:${file.subject.id}`, by, ...(finding === null ? {} : { finding }) },
      now,
    });
  });
}

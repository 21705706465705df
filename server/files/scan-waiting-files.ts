import type { Logger } from 'pino';
import { inTransaction } from '#server/database/transaction';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { ScannerUnavailable } from './clamd';
import { appendFileEvent } from './file-event';
import { contentOf } from './file-seal';
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

function look(scanner: Scanner, file: StoredFileRecord): Promise<string | null> {
  return scanner.scan(readContent(contentOf(file), { start: 0, end: (file.size ?? 0) - 1 }));
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
    await appendFileEvent({
      actor: null,
      action: finding === null ? 'files.cleared' : 'files.infected',
      file,
      details: { by, ...(finding === null ? {} : { finding }) },
      now,
    });
  });
}

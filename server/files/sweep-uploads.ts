import type { Logger } from 'pino';
import { UPLOAD_PATIENCE_MS } from '~/domain/files/status';
import { FileChunk } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile } from '#server/models/stored-file';
import { discardUpload } from './discard-upload';
import { forgetContent } from './forget-content';

/** A file without content is gone from everywhere: from what it belonged to, and from every submission. */
const WITH_CONTENT = {
  $or: [{ state: { $nin: ['infected' as const, 'removed' as const] } }, { 'heldBy.0': { $exists: true } }],
};

/** Ids looked at in one go. */
const PAGE = 200;

interface Run {
  now: Date;
  log: Logger;
  /** Aborted when another process has the job. */
  signal?: AbortSignal;
}

/**
 * A job: forgets uploads that nobody continued for a day, and contents that no file's record (any more) speaks of, as a
 * restored backup or a hand in the database may leave them.
 */
export async function sweepUploads({ now, log, signal }: Run) {
  const uploads = await sweepHalfFinished(new Date(now.getTime() - UPLOAD_PATIENCE_MS), signal);
  const contents = (await sweepContents(FileContent, '_id')) + (await sweepContents(FileChunk, 'files_id'));
  if (uploads + contents > 0) log.info({ uploads, contents }, 'Swept what was left of uploads');
  return { uploads, contents };
}

async function sweepHalfFinished(touchedBefore: Date, signal?: AbortSignal): Promise<number> {
  let swept = 0;
  for (;;) {
    const old = await StoredFile.find(
      { state: 'receiving', 'receiving.touchedAt': { $lte: touchedBefore } },
      { _id: 1 },
    )
      .sort({ createdAt: 1 })
      .limit(PAGE)
      .lean();
    if (old.length === 0 || signal?.aborted) return swept;
    for (const { _id } of old) if (await discardUpload(_id, { touchedAfter: touchedBefore })) swept += 1;
  }
}

/** Walks the ids in their index and asks for the records of a page at once. */
async function sweepContents(model: typeof FileContent | typeof FileChunk, key: '_id' | 'files_id'): Promise<number> {
  let swept = 0;
  let last = '';
  for (;;) {
    const ids = await nextIds(model, key, last);
    if (ids.length === 0) return swept;
    last = ids.at(-1) ?? last;
    const known = new Set(
      (await StoredFile.find({ _id: { $in: ids }, ...WITH_CONTENT }, { _id: 1 }).lean()).map(({ _id }) => _id),
    );
    for (const id of ids.filter((candidate) => !known.has(candidate))) {
      await forgetContent(id);
      swept += 1;
    }
  }
}

async function nextIds(model: typeof FileContent | typeof FileChunk, key: string, last: string): Promise<string[]> {
  const rows = await (model as typeof FileChunk)
    .find(
      { [key]: { $gt: last }, ...(key === 'files_id' ? { n: 0 } : {}) },
      { [key]: 1, ...(key === '_id' ? {} : { _id: 0 }) },
    )
    .sort({ [key]: 1 })
    .limit(PAGE)
    .lean();
  return rows.map((row) => String(row[key as keyof typeof row]));
}

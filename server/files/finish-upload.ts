import type { Actor } from '~/domain/accounts/roles';
import { cleanFileName } from '~/domain/files/file-name';
import { extensionsOf, type FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { inTransaction } from '#server/database/transaction';
import { CHUNK_BYTES } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { ContentInspection, type Inspected } from './content-inspection';
import { describeFile, type FileDescription } from './describe-file';
import { discardUpload } from './discard-upload';
import { appendFileEvent } from './file-event';
import { aboutFile, contentOf, keepKnown, type StoredContent } from './file-seal';
import { allowanceOf } from './file-subjects';
import { identifyContent } from './identify-content';
import { readBytes, readContent } from './read-content';
import { currentScanner } from './scanner';

interface Finish {
  actor: Actor;
  file: StoredFileRecord;
  /** What was seen while the bytes came in; without it they are read again from the store. */
  inspected?: Inspected;
  now: Date;
}

/**
 * Turns a fully received upload into a stored file: what it is, its hash and size, and whether a scanner must see it
 * first. A content that may not be kept is forgotten at once. Of two calls one stores, the other gets `stale`.
 */
export async function finishUpload({ actor, file, inspected, now }: Finish): Promise<FileDescription> {
  const offset = file.receiving?.offset ?? 0;
  const content = contentOf(file);
  const announced = aboutFile(file);
  try {
    const seen = inspected ?? (await inspectStored(content, offset));
    if (seen.size === 0) throw new DomainError('invalid', 'files.error.empty');
    if (announced.sha256 !== null && announced.sha256 !== seen.sha256)
      throw new DomainError('invalid', 'files.error.damaged');
    const type = await identifyContent({
      name: announced.name,
      inspected: seen,
      stream: () => readContent(content, { start: 0, end: seen.size - 1 }),
      read: (start, end) => readBytes(content, start, end),
    });
    const { types } = await allowanceOf(file.subject);
    if (!types.includes(type)) {
      throw new DomainError('unsupported-type', 'files.error.otherType', { types: extensionsOf(types) });
    }
    return await store({ actor, file, seen, type, now });
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'stale') await discardUpload(file._id);
    throw error;
  }
}

async function inspectStored(content: StoredContent, size: number): Promise<Inspected> {
  const inspection = new ContentInspection();
  if (size > 0) for await (const bytes of readContent(content, { start: 0, end: size - 1 })) inspection.take(bytes);
  return inspection.result();
}

type Known = Omit<Finish, 'inspected'> & { seen: Inspected; type: FileMediaType };

async function store({ actor, file, seen, type, now }: Known): Promise<FileDescription> {
  const { size, sha256 } = seen;
  const kept = keepKnown(file, { name: cleanFileName(aboutFile(file).name, type), sha256, size });
  const needsScan = currentScanner() !== null;
  await inTransaction(async () => {
    const { matchedCount } = await StoredFile.updateOne(
      { _id: file._id, state: 'receiving', version: file.version, 'receiving.offset': size },
      {
        $set: {
          ...kept,
          type,
          size,
          state: needsScan ? 'scanning' : 'clean',
          receiving: null,
          receivedAt: now,
          scanned: needsScan ? null : { at: now, by: 'nobody', finding: null },
          version: file.version + 1,
        },
      },
    );
    if (matchedCount !== 1) throw new DomainError('stale', 'files.error.offset');
    const { overhead } = contentOf(file).cipher;
    await FileContent.create({
      _id: file._id,
      length: size + Math.ceil(size / CHUNK_BYTES) * overhead,
      chunkSize: CHUNK_BYTES + overhead,
      uploadDate: now,
      filename: kept.name ?? file._id,
      metadata: kept.sealed ? { sealed: true } : { sha256 },
    });
    await appendFileEvent({
      actor,
      action: 'files.stored',
      file: { ...file, ...kept },
      details: { type, size, sha256, scan: needsScan ? 'waiting' : 'none' },
      now,
    });
  });
  return describeFile({ ...file, ...kept, type, size, state: needsScan ? 'scanning' : 'clean' });
}

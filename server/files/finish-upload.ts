import type { Actor } from '~/domain/accounts/roles';
import { cleanFileName } from '~/domain/files/file-name';
import { extensionsOf, type FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { CHUNK_BYTES } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { ContentInspection, type Inspected } from './content-inspection';
import { describeFile, type FileDescription } from './describe-file';
import { discardUpload } from './discard-upload';
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
  try {
    const seen = inspected ?? (await inspectStored(file._id, offset));
    if (seen.size === 0) throw new DomainError('invalid', 'files.error.empty');
    if (file.sha256 !== null && file.sha256 !== seen.sha256) throw new DomainError('invalid', 'files.error.damaged');
    const type = await identifyContent({
      name: file.name,
      inspected: seen,
      stream: () => readContent(file._id, { start: 0, end: seen.size - 1 }),
      read: (start, end) => readBytes(file._id, start, end),
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

async function inspectStored(fileId: string, size: number): Promise<Inspected> {
  const inspection = new ContentInspection();
  if (size > 0) for await (const bytes of readContent(fileId, { start: 0, end: size - 1 })) inspection.take(bytes);
  return inspection.result();
}

type Known = Omit<Finish, 'inspected'> & { seen: Inspected; type: FileMediaType };

async function store({ actor, file, seen, type, now }: Known): Promise<FileDescription> {
  const { size, sha256 } = seen;
  const name = cleanFileName(file.name, type);
  const needsScan = currentScanner() !== null;
  await inTransaction(async () => {
    const { matchedCount } = await StoredFile.updateOne(
      { _id: file._id, state: 'receiving', version: file.version, 'receiving.offset': size },
      {
        $set: {
          name,
          type,
          size,
          sha256,
          state: needsScan ? 'scanning' : 'clean',
          receiving: null,
          receivedAt: now,
          scanned: needsScan ? null : { at: now, by: 'nobody', finding: null },
          version: file.version + 1,
        },
      },
    );
    if (matchedCount !== 1) throw new DomainError('stale', 'files.error.offset');
    await FileContent.create({
      _id: file._id,
      length: size,
      chunkSize: CHUNK_BYTES,
      uploadDate: now,
      filename: name,
      metadata: { sha256 },
    });
    await appendEvent({
      actor,
      action: 'files.stored',
      subject: { kind: 'file', id: file._id },
      details: {
        of: `${file.subject.kind}:${file.subject.id}`,
        type,
        size,
        sha256,
        scan: needsScan ? 'waiting' : 'none',
      },
      now,
    });
  });
  return describeFile({ ...file, name, type, size, sha256, state: needsScan ? 'scanning' : 'clean' });
}

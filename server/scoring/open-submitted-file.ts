import { byteRange } from '~/domain/files/byte-range';
import { isFileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { cipherUnder } from '#server/files/content-cipher';
import { contentOf, type StoredContent } from '#server/files/file-seal';
import type { OpenFile, Unsatisfiable } from '#server/files/open-file';
import { readContent } from '#server/files/read-content';
import { StoredFile } from '#server/models/stored-file';
import { loadReadable, type Readable, type Wanted } from './load-readable';
import { submittedFiles, type ReadableFile } from './submitted-files';

interface Opening extends Wanted {
  fileId: string;
  /** As the headers say it; null for the whole. */
  range: string | null;
  ifRange: string | null;
  now: Date;
}

/** A file of an application for a member of the committee who may read it. Whoever begins to read it is on record. */
export async function openSubmittedFile(opening: Opening): Promise<OpenFile | Unsatisfiable> {
  const { actor, callId, applicationId, fileId, range, ifRange, now } = opening;
  const readable = await loadReadable({ actor, callId, applicationId });
  const file = (await submittedFiles(readable)).find(({ id }) => id === fileId);
  if (!file || !isFileMediaType(file.type)) throw new DomainError('not-found');
  if (file.state === 'infected') throw new DomainError('wrong-state', 'files.error.infected');
  const { name, type, size, sha256 } = file;
  const part = ifRange && ifRange !== `"${sha256}"` ? null : byteRange(range, size);
  if (part === 'unsatisfiable') return { unsatisfiable: size };
  if ((part?.start ?? 0) === 0) {
    await appendEvent({
      actor,
      action: 'scoring.file-read',
      subject: { kind: 'application', id: applicationId },
      details: { callId, fileId },
      now,
    });
  }
  const content = await contentOfSubmitted(readable, file);
  return { name, type, size, sha256, part, content: readContent(content, part ?? { start: 0, end: size - 1 }) };
}

/** The bytes of a file: its key came with the submission, or is under the key ring where it was handed in later. */
export async function contentOfSubmitted(readable: Readable, { id, from }: ReadableFile): Promise<StoredContent> {
  if (from === 'submission') {
    const key = Buffer.from(readable.fileKeys[id] ?? '', 'base64url');
    return { fileId: id, cipher: cipherUnder(key, id) };
  }
  const stored = await StoredFile.findById(id).lean();
  if (!stored) throw new DomainError('not-found');
  return contentOf(stored);
}

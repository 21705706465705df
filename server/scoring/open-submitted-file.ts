import { createHash } from 'node:crypto';
import { Readable as Stream } from 'node:stream';
import { byteRange } from '~/domain/files/byte-range';
import { isFileMediaType, type FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import type { OpenFile, Unsatisfiable } from '#server/files/open-file';
import { readContent } from '#server/files/read-content';
import { loadReadable, type Readable, type Wanted } from './load-readable';
import { contentOfSubmitted, wholeOf } from './submitted-content';
import { submittedFiles, type ReadableFile } from './submitted-files';
import { withoutProperties } from './without-properties';

interface Opening extends Wanted {
  fileId: string;
  /** As the headers say it; null for the whole. */
  range: string | null;
  ifRange: string | null;
  now: Date;
}

/** A file of an application for a member of the committee who may read it. Whoever begins to read it is on record. */
export async function openSubmittedFile(opening: Opening): Promise<OpenFile | Unsatisfiable> {
  const { actor, callId, applicationId, fileId, range, ifRange } = opening;
  const readable = await loadReadable({ actor, callId, applicationId });
  const file = (await submittedFiles(readable)).find(({ id }) => id === fileId);
  if (!file || !isFileMediaType(file.type)) throw new DomainError('not-found');
  if (file.state === 'scanning') throw new DomainError('wrong-state', 'files.error.scanning');
  if (file.state !== 'clean') throw new DomainError('wrong-state', 'files.error.infected');
  const { name, type, size, sha256 } = file;
  if (readable.scope.terms.anonymous) {
    const plain = await plainFile(readable, file, type);
    await readingOnRecord(opening);
    return plain;
  }
  const part = ifRange && ifRange !== `"${sha256}"` ? null : byteRange(range, size);
  if (part === 'unsatisfiable') return { unsatisfiable: size };
  // A download that goes on where it broke off is the same reading.
  if ((part?.start ?? 0) === 0) await readingOnRecord(opening);
  const content = await contentOfSubmitted(readable, file);
  return { name, type, size, sha256, part, content: readContent(content, part ?? { start: 0, end: size - 1 }) };
}

function readingOnRecord({ actor, callId, applicationId, fileId, now }: Opening): Promise<void> {
  const subject = { kind: 'application', id: applicationId };
  return appendEvent({ actor, action: 'scoring.file-read', subject, details: { callId, fileId }, now });
}

/** A file without what names its author; `wrong-state` where that cannot be taken out. Always whole: its parts are others. */
async function plainFile(readable: Readable, file: ReadableFile, type: FileMediaType): Promise<OpenFile> {
  const bytes = await wholeOf(readable, file);
  const plain = await withoutProperties(bytes, type).catch(() => null);
  if (!plain) throw new DomainError('wrong-state', 'scoring.error.properties');
  const sha256 = createHash('sha256').update(plain).digest('hex');
  return { name: file.name, type, size: plain.length, sha256, part: null, content: Stream.from([plain]) };
}

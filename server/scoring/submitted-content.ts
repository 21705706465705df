import { DomainError } from '~/domain/shared/errors';
import { cipherUnder } from '#server/files/content-cipher';
import { contentOf, type StoredContent } from '#server/files/file-seal';
import { readContent } from '#server/files/read-content';
import { StoredFile } from '#server/models/stored-file';
import type { Readable } from './load-readable';
import type { ReadableFile } from './submitted-files';

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

/** A whole file in memory: one at a time, none larger than what may be stored. */
export async function wholeOf(readable: Readable, file: ReadableFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  if (file.size > 0) {
    const content = await contentOfSubmitted(readable, file);
    for await (const piece of readContent(content, { start: 0, end: file.size - 1 })) pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

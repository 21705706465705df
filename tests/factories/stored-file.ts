import { randomUUID } from 'node:crypto';
import type { FileSubject } from '~/domain/files/file-subject';
import type { FileState } from '~/domain/files/status';
import { StoredFile } from '#server/models/stored-file';

/** The record of a photograph that belongs to a subject; there is no content. */
export async function storedFile(subject: FileSubject, uploaderId: string, state: FileState = 'clean') {
  const { _id } = await StoredFile.create({
    ...{ _id: randomUUID(), subject, uploaderId, name: 'photo.jpg', type: 'image/jpeg' },
    ...{ size: 1000, sha256: 'a'.repeat(64), state, heldBy: [], createdAt: new Date(), version: 1 },
  });
  return _id;
}

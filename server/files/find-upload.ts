import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';

/** An upload of one's own, finished or not. Somebody else's is not found; one that was given up or swept neither. */
export async function findUpload(actor: Actor, fileId: string): Promise<StoredFileRecord> {
  const file = await StoredFile.findOne({ _id: fileId, uploaderId: actor.userId }).lean();
  if (!file || file.state === 'removed') throw new DomainError('not-found');
  return file;
}

/** How many bytes of an upload are safe, and how many it will have. */
export function progressOf(file: StoredFileRecord): { offset: number; size: number } {
  const size = file.size ?? 0;
  return { offset: file.receiving?.offset ?? size, size };
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { describeFile, type FileDescription } from './describe-file';
import { assertMayRead } from './file-subjects';

interface Wanted {
  actor: Actor;
  fileId: string;
}

/** A file that was stored, in whatever state; not found where its subject is not the actor's to read. */
export async function getFile(wanted: Wanted): Promise<FileDescription> {
  return describeFile(await loadFile(wanted));
}

/** The same file as its record, for whoever opens it. */
export async function loadFile({ actor, fileId }: Wanted): Promise<StoredFileRecord> {
  const file = await StoredFile.findById(fileId).lean();
  if (!file || file.state === 'receiving') throw new DomainError('not-found');
  await assertMayRead(actor, file.subject);
  if (file.state === 'removed') throw new DomainError('gone', 'files.error.removed');
  return file;
}

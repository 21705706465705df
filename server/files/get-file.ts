import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { StoredFile } from '#server/models/stored-file';
import { describeFile, type FileDescription } from './describe-file';
import { assertMayRead } from './file-subjects';

/** A file that was stored, in whatever state; not found where its subject is not the actor's to read. */
export async function getFile({ actor, fileId }: { actor: Actor; fileId: string }): Promise<FileDescription> {
  const file = await StoredFile.findById(fileId).lean();
  if (!file || file.state === 'receiving') throw new DomainError('not-found');
  await assertMayRead(actor, file.subject);
  if (file.state === 'removed') throw new DomainError('gone', 'files.error.removed');
  return describeFile(file);
}

import type { FileSubject } from '~/domain/files/file-subject';
import { StoredFile } from '#server/models/stored-file';

/** True while a file of the subject still arrives, is examined, or was found to carry a virus. */
export async function hasUnfinishedFiles({ kind, id }: FileSubject): Promise<boolean> {
  const state = { $in: ['receiving', 'scanning', 'infected'] as const };
  return (await StoredFile.exists({ 'subject.kind': kind, 'subject.id': id, state })) !== null;
}

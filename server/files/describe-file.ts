import type { FileSubject } from '~/domain/files/file-subject';
import type { FileMediaType } from '~/domain/files/file-types';
import type { FileState } from '~/domain/files/status';
import type { StoredFileRecord } from '#server/models/stored-file';
import { aboutFile } from './file-seal';

/** A stored file as the rest of the portal sees it. */
export interface FileDescription {
  id: string;
  subject: FileSubject;
  name: string;
  type: FileMediaType | null;
  /** In bytes; null until it is known. */
  size: number | null;
  sha256: string | null;
  state: FileState;
  uploaderId: string;
  createdAt: Date;
}

export function describeFile(file: StoredFileRecord): FileDescription {
  const { _id, subject, type, state, uploaderId, createdAt } = file;
  const { name, sha256, size } = aboutFile(file);
  return {
    id: _id,
    subject: { kind: subject.kind, id: subject.id },
    name,
    type,
    size,
    sha256,
    state,
    uploaderId,
    createdAt,
  };
}

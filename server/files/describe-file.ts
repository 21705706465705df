import type { FileSubject } from '~/domain/files/file-subject';
import type { FileMediaType } from '~/domain/files/file-types';
import type { FileState } from '~/domain/files/status';
import type { StoredFileRecord } from '#server/models/stored-file';

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
  const { _id, subject, name, type, size, sha256, state, uploaderId, createdAt } = file;
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

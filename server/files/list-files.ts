import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { StoredFile } from '#server/models/stored-file';
import { describeFile, type FileDescription } from './describe-file';
import { assertMayUse } from './file-subjects';

interface Listing {
  actor: Actor;
  subject: FileSubject;
  /** From 1. */
  page: number;
  pageSize?: number;
}

/** The files of a subject, newest first; what is still arriving or was removed is not among them. */
export async function listFiles({ actor, subject, page, pageSize = 25 }: Listing) {
  await assertMayUse('mayRead', actor, subject);
  const filter = {
    'subject.kind': subject.kind,
    'subject.id': subject.id,
    state: { $in: ['scanning', 'clean', 'infected'] as const },
  };
  const [files, total] = await Promise.all([
    StoredFile.find(filter)
      .sort({ createdAt: -1, _id: 1 })
      .skip((page - 1) * pageSize)
      .limit(pageSize)
      .lean(),
    StoredFile.countDocuments(filter),
  ]);
  return { files: files.map(describeFile) satisfies FileDescription[], total, pageSize };
}

import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { pageWithin } from '#server/database/page-within';
import { StoredFile } from '#server/models/stored-file';
import { describeFile, type FileDescription } from './describe-file';
import { assertMayRead } from './file-subjects';

interface Listing {
  actor: Actor;
  subject: FileSubject;
  /** From 1. */
  page: number;
  pageSize?: number;
}

/**
 * A page of a subject's files, newest first; what is still arriving or was removed is not among them. Beyond the last
 * page it is the last.
 */
export async function listFiles({ actor, subject, page: wanted, pageSize = 25 }: Listing) {
  await assertMayRead(actor, subject);
  const filter = {
    'subject.kind': subject.kind,
    'subject.id': subject.id,
    state: { $in: ['scanning', 'clean', 'infected'] as const },
  };
  const total = await StoredFile.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(wanted, total, pageSize);
  const files = await StoredFile.find(filter).sort({ createdAt: -1, _id: 1 }).skip(skipped).limit(pageSize).lean();
  return { files: files.map(describeFile) satisfies FileDescription[], total, ...shown };
}

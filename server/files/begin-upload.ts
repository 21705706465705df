import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { cleanFileName } from '~/domain/files/file-name';
import type { FileSubject } from '~/domain/files/file-subject';
import { MAX_FILES_OF_SUBJECT } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { StoredFile } from '#server/models/stored-file';
import { assertMayUse } from './file-subjects';

interface NewUpload {
  actor: Actor;
  input: {
    name: string;
    subject: FileSubject;
    /** In bytes, and SHA-256 in hex; null where the sender has not said. */
    size: number | null;
    sha256: string | null;
  };
  now: Date;
}

/** Notes that a file is about to be sent, before its first byte: what never arrives is found and swept by this note. */
export async function beginUpload({ actor, input, now }: NewUpload): Promise<{ id: string }> {
  await assertMayUse('mayAdd', actor, input.subject);
  const there = await StoredFile.countDocuments({
    'subject.kind': input.subject.kind,
    'subject.id': input.subject.id,
    state: { $in: ['receiving', 'scanning', 'clean'] },
  });
  if (there >= MAX_FILES_OF_SUBJECT) {
    throw new DomainError('wrong-state', 'files.error.tooMany', { limit: MAX_FILES_OF_SUBJECT });
  }
  const id = randomUUID();
  await StoredFile.create({
    _id: id,
    subject: input.subject,
    uploaderId: actor.userId,
    name: cleanFileName(input.name),
    size: input.size,
    sha256: input.sha256,
    state: 'receiving',
    receiving: { offset: 0, touchedAt: now },
    createdAt: now,
    version: 1,
  });
  return { id };
}

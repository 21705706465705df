import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { cleanFileName } from '~/domain/files/file-name';
import type { FileSubject } from '~/domain/files/file-subject';
import { DomainError } from '~/domain/shared/errors';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { StoredFile } from '#server/models/stored-file';
import { tooLarge } from './append-content';
import { contentOf, keepNew, type StoredContent } from './file-seal';
import { allowanceOf, assertMayChange } from './file-subjects';
import type { FileAllowance } from './subject-rules';

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

interface Begun {
  id: string;
  content: StoredContent;
}

/** Notes that a file is about to be sent, before its first byte: what never arrives is found and swept by this note. */
export async function beginUpload({ actor, input, now }: NewUpload): Promise<Begun> {
  const { subject, name, size, sha256 } = input;
  const allowance = await allowanceOf(subject);
  if (size !== null && size > allowance.maxBytes) throw tooLarge(allowance.maxBytes);
  const { kind, id: subjectId } = subject;
  return inGuardedTransaction(uploadGuard(kind, allowance.together?.prefix ?? subjectId), async () => {
    // In here: whoever submits holds the same guard, and nothing is added to what is submitted.
    await assertMayChange('mayAdd', actor, subject, now);
    await assertRoom(subject, allowance);
    const id = randomUUID();
    const kept = keepNew(id, subject, { name: cleanFileName(name), sha256, size: null });
    await StoredFile.create({
      _id: id,
      subject,
      uploaderId: actor.userId,
      ...kept,
      size,
      state: 'receiving',
      receiving: { offset: 0, touchedAt: now },
      heldBy: [],
      createdAt: now,
      version: 1,
    });
    return { id, content: contentOf({ _id: id, subject, sealed: kept.sealed }) };
  });
}

/** Names what nothing is added to by two at once: a subject, or all whose ids begin so. */
export const uploadGuard = (kind: FileSubject['kind'], prefix: string): string => `files:${kind}:${prefix}`;

async function assertRoom({ kind, id }: FileSubject, { maxFiles, together }: FileAllowance): Promise<void> {
  const state = { $in: ['receiving', 'scanning', 'clean'] as const };
  const there = await StoredFile.countDocuments({ 'subject.kind': kind, 'subject.id': id, state });
  if (there >= maxFiles) throw new DomainError('wrong-state', 'files.error.tooMany', { limit: maxFiles });
  if (!together) return;
  const { prefix, maxFiles: limit } = together;
  // The character after everything that an id can hold.
  const ids = { $gte: prefix, $lt: `${prefix}~` };
  const all = await StoredFile.countDocuments({ 'subject.kind': kind, 'subject.id': ids, state });
  if (all >= limit) throw new DomainError('wrong-state', 'files.error.tooManyTogether', { limit });
}

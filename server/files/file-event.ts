import type { Actor } from '~/domain/accounts/roles';
import { answerOfFiles } from '~/domain/applications/answer-files';
import { appendEvent } from '#server/audit/append-event';
import type { StoredFileRecord } from '#server/models/stored-file';
import { sealedFacts } from './file-seal';

interface FileEvent {
  actor: Actor | null;
  action: string;
  file: Pick<StoredFileRecord, '_id' | 'subject' | 'sealed'>;
  details?: Record<string, unknown>;
  now: Date;
}

/**
 * Appends the audit event of a file. Of a sealed one it names neither a person nor what the file is, only the application;
 * its digest binds name, size and content all the same.
 */
export function appendFileEvent({ actor, action, file, details = {}, now }: FileEvent): Promise<void> {
  const subject = { kind: 'file', id: file._id };
  const { kind, id } = file.subject;
  const sealed = sealedFacts(file);
  if (!sealed) return appendEvent({ actor, action, subject, details: { of: `${kind}:${id}`, ...details }, now });
  const of = `${kind}:${answerOfFiles(id).applicationId}`;
  return appendEvent({ actor: null, unlinked: true, action, subject, details: { of }, after: sealed, now });
}

import { answerOfFiles } from '~/domain/applications/answer-files';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { getFile } from '#server/files/get-file';

interface Arguments {
  actor: Actor;
  applicationId: string;
  fileId: string;
}

/** A file among what was asked for; `not-found` where it belongs to something else. */
export async function getRequestedFile({ actor, applicationId, fileId }: Arguments) {
  const { name, subject } = await getFile({ actor, fileId });
  const isOf = subject.kind === 'supplement' && answerOfFiles(subject.id).applicationId === applicationId;
  if (!isOf) throw new DomainError('not-found');
  return { name, applicationId };
}

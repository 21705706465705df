import { answerOfFiles } from '~/domain/applications/answer-files';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { getFile } from '#server/files/get-file';
import { headOf } from './get-draft';
import { shortHead } from './list-changes';
import { loadDraft } from './load-draft';

interface Arguments {
  actor: Actor;
  applicationId: string;
  fileId: string;
  now: Date;
}

/** A file of an application, with the question that it answers and the section in which that is asked now. */
export async function getAnswerFile({ actor, applicationId, fileId, now }: Arguments) {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.read');
  const { name, subject } = await getFile({ actor, fileId });
  if (subject.kind !== 'application') throw new DomainError('not-found');
  const { applicationId: of, question } = answerOfFiles(subject.id);
  if (of !== applicationId) throw new DomainError('not-found');
  const head = headOf(application, call, now);
  const section = head.definition.sections.find(({ questions }) => questions.some(({ key }) => key === question));
  return { head: shortHead(head), name, question, section: section?.key ?? null };
}

import { answerOfFiles } from '~/domain/applications/answer-files';
import { MAX_APPLICATION_FILES, type FormDefinition } from '~/domain/applications/form-definition';
import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { FILE_MEDIA_TYPES } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import type { SubjectRules } from '#server/files/subject-rules';
import { findApplicationOfFiles } from './application-of-files';

/** What the files of an application need to know of it. */
export interface ApplicationOfFiles {
  organisationId: string;
  /** Until when its answers can be changed; null where they cannot (it is submitted). */
  openUntil: Date | null;
  definition: FormDefinition;
}

type Find = (applicationId: string) => Promise<ApplicationOfFiles | null>;

/**
 * Who may do what with the files of an answer: members of the organisation that applies, nobody else whatever their role;
 * changes only in a draft before the deadline. At most `MAX_APPLICATION_FILES` together, each as its question says.
 */
export function answerFilesRules(find: Find): SubjectRules {
  const questionOf = (application: ApplicationOfFiles, key: string) =>
    application.definition.sections
      .flatMap(({ questions }) => questions)
      .find((question) => question.key === key && question.type === 'files');
  const mayRead = async (actor: Actor, subjectId: string) => {
    const application = await find(answerOfFiles(subjectId).applicationId);
    return application !== null && can(actor, 'applications.read', application);
  };
  const mayChange = async (actor: Actor, subjectId: string, now: Date) => {
    const application = await find(answerOfFiles(subjectId).applicationId);
    const isOpen = application?.openUntil && now < application.openUntil;
    return isOpen ? can(actor, 'applications.prepare', application) : false;
  };
  return {
    sealed: true,
    mayRead,
    mayAdd: mayChange,
    mayRemove: mayChange,
    allowance: async (subjectId) => {
      const { applicationId, question: key } = answerOfFiles(subjectId);
      const application = await find(applicationId);
      const question = application && questionOf(application, key);
      if (question?.type !== 'files') throw new DomainError('not-found');
      return {
        types: question.types.length > 0 ? question.types : FILE_MEDIA_TYPES,
        maxBytes: question.maxBytes,
        maxFiles: question.maxFiles,
        together: { prefix: `${applicationId}.`, maxFiles: MAX_APPLICATION_FILES },
      };
    },
  };
}

export const ANSWER_FILES = answerFilesRules(findApplicationOfFiles);

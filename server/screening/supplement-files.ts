import { answerOfFiles } from '~/domain/applications/answer-files';
import { MAX_APPLICATION_FILES } from '~/domain/applications/form-definition';
import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { FILE_MEDIA_TYPES } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import type { SubjectRules } from '#server/files/subject-rules';
import { Screening } from '#server/models/screening';
import { formOfRequest } from './form-of-request';

const find = (subjectId: string) =>
  Screening.findOne(
    { _id: answerOfFiles(subjectId).applicationId, request: { $ne: null } },
    { organisationId: 1, request: 1 },
  ).lean();

const mayChange = async (actor: Actor, subjectId: string, now: Date) => {
  const record = await find(subjectId);
  const request = record?.request;
  if (!request || request.answered || now >= request.until) return false;
  if (!request.questions.includes(answerOfFiles(subjectId).question)) return false;
  return can(actor, 'applications.prepare', record);
};

/**
 * Files that an organisation hands in when documents are asked for: added and removed by its members until then, for the
 * questions that were asked only. The committee reads them beside the submission, through its own gate.
 */
export const SUPPLEMENT_FILES: SubjectRules = {
  sealed: true,
  mayRead: async (actor, subjectId) => {
    const record = await find(subjectId);
    return record !== null && can(actor, 'applications.read', record);
  },
  mayAdd: mayChange,
  mayRemove: mayChange,
  allowance: async (subjectId) => {
    const { applicationId, question: key } = answerOfFiles(subjectId);
    const form = await formOfRequest(applicationId);
    const question = form?.definition.sections.flatMap(({ questions }) => questions).find((one) => one.key === key);
    if (question?.type !== 'files') throw new DomainError('not-found');
    return {
      types: question.types.length > 0 ? question.types : FILE_MEDIA_TYPES,
      maxBytes: question.maxBytes,
      maxFiles: question.maxFiles,
      together: { prefix: `${applicationId}.`, maxFiles: MAX_APPLICATION_FILES },
    };
  },
};

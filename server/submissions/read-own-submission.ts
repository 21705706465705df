import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { SubmissionContent } from '~/domain/submissions/content';
import { loadApplication } from '#server/applications/load-application';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { dataKeyOfOpened, dataKeyOfOwn, openEnvelope } from './envelope';
import { loadSealed } from './load-sealed';

interface Arguments {
  actor: Actor;
  applicationId: string;
  receipt: string;
}

/**
 * What the actor's own organisation submitted. `not-permitted` before the opening of a call that seals strictly: not even the
 * portal can. Since the opening the content stays encrypted at rest, its key under the key ring.
 */
export async function readOwnSubmission({ actor, applicationId, receipt }: Arguments): Promise<SubmissionContent> {
  await loadApplication(actor, applicationId, 'applications.read');
  const submission = await Submission.findOne({ applicationId, receipt }, { keys: 1 }).lean();
  if (!submission) throw new DomainError('not-found');
  const { _id, keys } = submission;
  return openEnvelope(_id, await loadSealed(_id), dataKeyOf(_id, keys)).content;
}

function dataKeyOf(submissionId: string, { own, opened }: SubmissionRecord['keys']): Buffer {
  if (opened !== null) return dataKeyOfOpened(submissionId, opened);
  if (own === null) throw new DomainError('not-permitted', 'submissions.error.strict');
  return dataKeyOfOwn(submissionId, own);
}

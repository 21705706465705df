import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { SubmissionContent } from '~/domain/submissions/content';
import { loadApplication } from '#server/applications/load-application';
import { Submission } from '#server/models/submission';
import { dataKeyOfOwn, openEnvelope } from './envelope';
import { loadSealed } from './load-sealed';

interface Arguments {
  actor: Actor;
  applicationId: string;
  receipt: string;
}

/** What the actor's own organisation submitted. `not-permitted` where the call seals strictly: not even the portal can. */
export async function readOwnSubmission({ actor, applicationId, receipt }: Arguments): Promise<SubmissionContent> {
  await loadApplication(actor, applicationId, 'applications.read');
  const submission = await Submission.findOne({ applicationId, receipt }, { keys: 1 }).lean();
  if (!submission) throw new DomainError('not-found');
  const { _id, keys } = submission;
  if (keys.own === null) throw new DomainError('not-permitted', 'submissions.error.strict');
  return openEnvelope(_id, await loadSealed(_id), dataKeyOfOwn(_id, keys.own)).content;
}

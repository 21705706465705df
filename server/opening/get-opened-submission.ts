import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { SubmissionContent as Content } from '~/domain/submissions/content';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { dataKeyOfOpened, openEnvelope } from '#server/submissions/envelope';

interface Arguments {
  actor: Actor;
  submissionId: string;
}

/**
 * What was submitted, after its opening. The content stays encrypted at rest, its key under the key ring: a copy of the
 * database alone still tells nobody. So far only members of the organisation read it; committees will by their own rules.
 */
export async function getOpenedSubmission({ actor, submissionId }: Arguments): Promise<Content> {
  const submission = await Submission.findOne({ _id: submissionId }).lean<SubmissionRecord>();
  if (!submission || !can(actor, 'applications.read', { organisationId: submission.organisationId })) {
    throw new DomainError('not-found');
  }
  const { opened } = submission.keys;
  if (!opened) throw new DomainError('wrong-state', 'opening.error.sealed');
  const stored = await SubmissionContent.findOne({ _id: submissionId }).orFail();
  return openEnvelope(submissionId, stored.sealed, dataKeyOfOpened(submissionId, opened)).content;
}

import type { Answers } from '~/domain/applications/answers';
import { DomainError } from '~/domain/shared/errors';
import type { AwardRecord } from '#server/models/award';
import { Submission } from '#server/models/submission';
import { readOpened } from '#server/scoring/read-opened';
import { formOfSubmission, type FormOfSubmission } from '#server/submissions/form-of-submission';

/** The application that an award answers, as it was submitted, with its form. Whether the asker may see it is asked before. */
export async function appliedFor({
  applicationId,
}: Pick<AwardRecord, 'applicationId'>): Promise<FormOfSubmission & { answers: Answers; organisation: string }> {
  const submission = await Submission.findOne({ applicationId, state: 'current' }, { _id: 1 }).lean();
  if (!submission) throw new DomainError('not-found');
  const { content } = await readOpened(submission._id);
  const { answers, organisation } = content;
  return { ...(await formOfSubmission(content)), answers, organisation: organisation.name };
}

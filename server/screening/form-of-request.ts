import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { requestedForm } from '~/domain/screening/requestable';
import { Screening } from '#server/models/screening';
import { Submission } from '#server/models/submission';
import { formOfSubmission } from '#server/submissions/form-of-submission';
import { openedContents } from './opened-contents';

/** The form by which what was asked for is handed in; null where nothing was asked for. */
export async function formOfRequest(
  applicationId: string,
): Promise<{ definition: FormDefinition; context: FormContext } | null> {
  const record = await Screening.findOne({ _id: applicationId }, { request: 1 }).lean();
  if (!record?.request) return null;
  const submission = await Submission.findOne({ applicationId, state: 'current' }, { _id: 1 }).lean();
  const content = submission && (await openedContents([submission._id])).get(submission._id);
  if (!content) return null;
  const { definition, context } = await formOfSubmission(content);
  return { definition: requestedForm(definition, record.request.questions), context };
}

import { Submission, type SubmissionRecord } from '#server/models/submission';

/** The submission that this form has made already; null where it has made none. */
export function findByForm(applicationId: string, formKey: string): Promise<SubmissionRecord | null> {
  return Submission.findOne({ applicationId, formKey }).lean<SubmissionRecord>();
}

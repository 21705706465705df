import type { Binary } from 'mongodb';
import { SubmissionContent } from '#server/models/submission-content';

/** What was submitted, as it is stored: sealed. */
export async function loadSealed(submissionId: string): Promise<Buffer> {
  const { sealed } = await SubmissionContent.findById(submissionId).orFail().lean<{ sealed: Buffer | Binary }>();
  // The driver gives BSON binaries where mongoose does not make buffers of them.
  return Buffer.isBuffer(sealed) ? sealed : Buffer.from(sealed.value());
}

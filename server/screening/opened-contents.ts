import type { Binary } from 'mongodb';
import type { SubmissionContent } from '~/domain/submissions/content';
import { Submission } from '#server/models/submission';
import { SubmissionContent as StoredContent } from '#server/models/submission-content';
import { dataKeyOfOpened, openEnvelope } from '#server/submissions/envelope';

/** What was submitted, of several opened submissions by their ids. Whether the asker may see it is asked before. */
export async function openedContents(submissionIds: readonly string[]): Promise<Map<string, SubmissionContent>> {
  const ids = { $in: [...submissionIds] };
  // One after another: this also runs inside of transactions.
  const submissions = await Submission.find({ _id: ids, 'opened.failure': null }, { keys: 1 }).lean();
  const stored = await StoredContent.find({ _id: ids }).lean<{ _id: string; sealed: Buffer | Binary }[]>();
  const keys = new Map(submissions.map(({ _id, keys: { opened } }) => [_id, opened]));
  const contents = new Map<string, SubmissionContent>();
  for (const { _id, sealed } of stored) {
    const key = keys.get(_id);
    if (!key) continue;
    // The driver gives BSON binaries where mongoose does not make buffers of them.
    const bytes = Buffer.isBuffer(sealed) ? sealed : Buffer.from(sealed.value());
    contents.set(_id, openEnvelope(_id, bytes, dataKeyOfOpened(_id, key)).content);
  }
  return contents;
}

import { DomainError } from '~/domain/shared/errors';
import { Submission } from '#server/models/submission';
import { dataKeyOfOpened, openEnvelope, type Enclosed } from '#server/submissions/envelope';
import { loadSealed } from '#server/submissions/load-sealed';

/** What was submitted, with the keys of its files, as the opening keeps it. Whether the asker may see it is asked before. */
export async function readOpened(submissionId: string): Promise<Enclosed> {
  const submission = await Submission.findOne({ _id: submissionId, 'opened.failure': null }, { keys: 1 }).lean();
  if (!submission?.keys.opened) throw new DomainError('not-found');
  return openEnvelope(
    submissionId,
    await loadSealed(submissionId),
    dataKeyOfOpened(submissionId, submission.keys.opened),
  );
}

import { Submission } from '#server/models/submission';
import type { OpenedApplication } from './load-scope';

/** Every application of a call that counts and was opened whole, in the order in which it was submitted. */
export async function listOpened(callId: string): Promise<OpenedApplication[]> {
  const fields = { applicationId: 1, lot: 1, organisationId: 1, receipt: 1, submittedAt: 1 };
  const filter = { callId, state: 'current' as const, 'keys.opened': { $ne: null }, 'opened.failure': null };
  const submissions = await Submission.find(filter, fields).sort({ submittedAt: 1, _id: 1 }).lean();
  return submissions.map(({ _id, ...submission }) => ({ submissionId: _id, ...submission }));
}

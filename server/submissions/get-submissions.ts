import type { Actor } from '~/domain/accounts/roles';
import type { SubmissionState } from '~/domain/submissions/status';
import { loadApplication } from '#server/applications/load-application';
import { personNames } from '#server/audit/person-names';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { openStub, type SubmissionStub } from './stub';
import { openReason } from './withdrawal-reason';

/** A submission as its organisation sees it: who, when, and what proves it. */
export interface ListedSubmission extends SubmissionStub {
  id: string;
  number: number;
  receipt: string;
  submittedAt: Date;
  closesAt: Date;
  state: SubmissionState;
  sha256: string;
  withdrawn: { by: string; at: Date; reason: string } | null;
  /** When the opening looked at it, and whether it was whole; null before. */
  opened: { at: Date; isWhole: boolean } | null;
}

/** Of one application more are kept, but not listed. */
const MOST = 100;

interface Arguments {
  actor: Actor;
  applicationId: string;
}

/** What the actor's own organisation submitted as this application, the last first. */
export async function getSubmissions({ actor, applicationId }: Arguments): Promise<ListedSubmission[]> {
  await loadApplication(actor, applicationId, 'applications.read');
  const records = await Submission.find({ applicationId }).sort({ number: -1 }).limit(MOST).lean<SubmissionRecord[]>();
  return listed(records);
}

/** Records as their organisation sees them; names of people in one query. */
export async function listed(records: readonly SubmissionRecord[]): Promise<ListedSubmission[]> {
  const names = await personNames(records.map(({ withdrawn }) => withdrawn?.by ?? null));
  return records.map((record) => {
    const { _id: id, applicationId, number, receipt, submittedAt, closesAt, state, sha256, withdrawn } = record;
    return {
      id,
      number,
      receipt,
      submittedAt,
      closesAt,
      state,
      sha256,
      withdrawn: withdrawn && {
        by: names.get(withdrawn.by) ?? withdrawn.by,
        at: withdrawn.at,
        reason: openReason(applicationId, withdrawn.reason),
      },
      opened: record.opened && { at: record.opened.at, isWhole: record.opened.failure === null },
      ...openStub(record),
    };
  });
}

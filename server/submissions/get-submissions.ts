import type { Actor } from '~/domain/accounts/roles';
import type { SubmittedFile } from '~/domain/submissions/content';
import type { SubmissionState } from '~/domain/submissions/status';
import { loadApplication } from '#server/applications/load-application';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { openStub } from './stub';

/** A submission as its organisation sees it: who, when, and what proves it. */
export interface ListedSubmission {
  id: string;
  number: number;
  receipt: string;
  submittedAt: Date;
  closesAt: Date;
  state: SubmissionState;
  sha256: string;
  /** Without names where the call seals strictly. */
  files: SubmittedFile[];
  /** Names, as they were. */
  signatory: string;
  organisation: string;
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
  return records.map(listed);
}

export function listed(record: SubmissionRecord): ListedSubmission {
  const { _id: id, number, receipt, submittedAt, closesAt, state, sha256 } = record;
  return { id, number, receipt, submittedAt, closesAt, state, sha256, ...openStub(record) };
}

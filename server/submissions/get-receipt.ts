import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { loadApplication, loadCallOf } from '#server/applications/load-application';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { listed, type ListedSubmission } from './get-submissions';
import { receiptCode } from './receipt-code';

/** A receipt with everything that stands on it. */
export interface Receipt extends ListedSubmission {
  applicationId: string;
  call: { reference: string; title: Localized };
  institution: Localized;
  lot: Localized;
  /** Lets whoever holds the receipt check it without an account. */
  code: string;
  /** False where the call seals strictly, until the opening. */
  isReadable: boolean;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  /** The number on it. */
  receipt: string;
}

/** A receipt of the actor's own organisation; `not-found` for everybody else. */
export async function getReceipt({ actor, applicationId, receipt }: Arguments): Promise<Receipt> {
  const application = await loadApplication(actor, applicationId, 'applications.read');
  const [submission, { current, reference }] = await Promise.all([
    Submission.findOne({ receipt, applicationId }).lean<SubmissionRecord>(),
    loadCallOf(application),
  ]);
  if (!submission || !current) throw new DomainError('not-found');
  const [shown] = await listed([submission]);
  if (!shown) throw new DomainError('not-found');
  return {
    ...shown,
    applicationId,
    call: { reference: reference ?? '', title: current.content.about.title },
    institution: current.names.institution,
    lot: lotNames(current).find(({ key }) => key === application.lot)?.name ?? emptyLocalized(),
    code: receiptCode(submission),
    isReadable: submission.keys.own !== null || submission.keys.opened !== null,
  };
}

import type { Actor } from '~/domain/accounts/roles';
import type { Applicant } from '~/domain/scoring/applicant';
import type { Supplement } from '~/domain/submissions/supplement';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope, type CommitteeScope, type OpenedApplication } from '#server/evaluation/load-scope';
import { supplementOf } from '#server/screening/supplement';
import type { Enclosed } from '#server/submissions/envelope';
import { applicationLabels } from './application-labels';
import { formOfSubmission, type FormOfSubmission } from '#server/submissions/form-of-submission';
import { readOpened } from './read-opened';

export interface Wanted {
  actor: Actor;
  callId: string;
  applicationId: string;
}

/** An application out of its envelope, for the server only: it names who applies whatever the call says. */
export interface Readable extends Enclosed {
  scope: CommitteeScope;
  application: OpenedApplication;
  applicant: Applicant;
  form: FormOfSubmission;
  supplement: Supplement | null;
}

/** Opens an application for a member who may read it; `not-found` for everybody else. */
export async function loadReadable({ actor, callId, applicationId }: Wanted): Promise<Readable> {
  const scope = await loadScope(actor, callId);
  const application = assertReadable(scope, applicationId);
  const [enclosed, supplement, labels] = await Promise.all([
    readOpened(application.submissionId),
    supplementOf(applicationId),
    applicationLabels(scope),
  ]);
  const applicant = labels.get(applicationId) ?? { number: 0 };
  return { ...enclosed, scope, application, applicant, supplement, form: await formOfSubmission(enclosed.content) };
}

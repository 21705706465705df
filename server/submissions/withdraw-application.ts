import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import {
  assertTaking,
  loadApplication,
  loadCallOf,
  type CallOfApplication,
} from '#server/applications/load-application';
import { recordChange } from '#server/applications/record-change';
import { appendEvent } from '#server/audit/append-event';
import { peopleOf } from '#server/calls/tell-audience';
import { databaseClock, databaseTime } from '#server/database/database-time';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Application, type ApplicationRecord } from '#server/models/application';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { lateError } from './assert-submittable';
import { assertBeforeDeadline } from './before-deadline';
import { confirmSignatory, type Confirmation, type Confirmed } from './confirm-signatory';
import { namesOf } from './names-in-mails';
import { sealReason } from './withdrawal-reason';

interface Arguments {
  actor: Actor;
  applicationId: string;
  input: Confirmation & {
    /** Names the form: sent again it is one withdrawal. */
    formKey: string;
    /** For the organisation's own people. */
    reason: string;
  };
  clock: () => Date;
}

/**
 * Takes a submitted application back; it does not count any more, and until the deadline it can be submitted again. Its
 * receipt stays known. `late` from the deadline on, by the database's clock at the end of the transaction.
 */
export async function withdrawApplication({ actor, applicationId, input, clock }: Arguments): Promise<void> {
  const begunAt = clock();
  const application = await loadApplication(actor, applicationId, 'applications.withdraw');
  const isDone = await wasWithdrawn(applicationId, input.formKey);
  const confirmed = await confirmSignatory({ actor, input, isReplay: isDone, now: begunAt });
  if (isDone) return;
  const call = await loadCallOf(application);
  const now = await databaseTime();
  if (call.closesAt && now >= call.closesAt) throw lateError(begunAt, now, call.closesAt);
  assertTaking(call, now);
  try {
    await withdraw({ actor, call, applicationId, input, confirmed, begunAt });
  } catch (error) {
    if (!(error instanceof DomainError) || !(await wasWithdrawn(applicationId, input.formKey))) throw error;
  }
}

const wasWithdrawn = async (applicationId: string, formKey: string): Promise<boolean> =>
  (await Submission.exists({ applicationId, 'withdrawn.formKey': formKey })) !== null;

type Withdrawal = Omit<Arguments, 'clock'> & { call: CallOfApplication; confirmed: Confirmed; begunAt: Date };

function withdraw({ actor, call, applicationId, input, confirmed, begunAt }: Withdrawal): Promise<void> {
  return inTransaction(async () => {
    const application = await Application.findOneAndUpdate(
      { _id: applicationId, state: 'submitted' },
      { $set: { state: 'withdrawn', revising: null }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<ApplicationRecord>();
    if (!application) throw new DomainError('wrong-state', 'submissions.error.notSubmitted');
    await confirmed.use();
    await recordChange({ actor, applicationId, kind: 'withdrawn', section: null, questions: [], now: begunAt });
    const submission = await markWithdrawn({ actor, applicationId, input });
    await tell({ actor, call, application, submission });
    await assertBeforeDeadline(submission._id, call.closesAt ?? begunAt, begunAt);
  });
}

type Marking = Pick<Arguments, 'actor' | 'applicationId' | 'input'>;

/** At the instant that the database's clock shows. */
async function markWithdrawn({ actor, applicationId, input }: Marking): Promise<SubmissionRecord> {
  const known = { by: actor.userId, formKey: input.formKey, reason: sealReason(applicationId, input.reason) };
  const withdrawn = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { $literal: value }]));
  return Submission.findOneAndUpdate(
    { applicationId, state: 'current' },
    [{ $set: { state: 'withdrawn', withdrawn: { ...withdrawn, at: databaseClock() } } }],
    { updatePipeline: true, returnDocument: 'after' },
  )
    .orFail()
    .lean<SubmissionRecord>();
}

type Telling = Pick<Withdrawal, 'actor' | 'call'> & { application: ApplicationRecord; submission: SubmissionRecord };

/** The audit event names nobody; its digest binds who it was all the same. */
async function tell({ actor, call, application, submission }: Telling): Promise<void> {
  const { _id: applicationId, organisationId, lot, nonce } = application;
  const { receipt, withdrawn } = submission;
  const at = withdrawn?.at ?? submission.submittedAt;
  await appendEvent({
    actor: null,
    unlinked: true,
    action: 'applications.withdrawn',
    subject: { kind: 'application', id: applicationId },
    after: { receipt, by: actor.userId, nonce },
    now: at,
  });
  const people = await peopleOf([organisationId]);
  await enqueueMails({
    to: people.map(({ to }) => to),
    template: 'application-withdrawn',
    props: { ...namesOf(call, lot), applicationId, receipt, withdrawnAt: at.toISOString(), by: actor.name },
    now: at,
  });
}

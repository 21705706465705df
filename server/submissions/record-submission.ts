import type { Actor } from '~/domain/accounts/roles';
import { answerFiles } from '~/domain/applications/answer-files';
import { recordChange } from '#server/applications/record-change';
import { appendEvent } from '#server/audit/append-event';
import { peopleOf } from '#server/calls/tell-audience';
import { databaseClock, databaseTime } from '#server/database/database-time';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { uploadGuard } from '#server/files/begin-upload';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Application } from '#server/models/application';
import { ApplicationSection } from '#server/models/application-section';
import { StoredFile } from '#server/models/stored-file';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { lateError } from './assert-submittable';
import { assertUnchanged, Changed } from './assert-unchanged';
import { assertBeforeDeadline, beforeDeadline } from './before-deadline';
import type { Confirmed } from './confirm-signatory';
import { eraseDraft } from './erase-draft';
import { findByForm } from './find-by-form';
import { namesOf } from './names-in-mails';
import type { PreparedSubmission } from './prepare-submission';

interface Arguments {
  actor: Actor;
  prepared: PreparedSubmission;
  confirmed: Confirmed;
  begunAt: Date;
}

/**
 * Writes a prepared submission, all of it or nothing, and gives its receipt. `late` unless the database's clock shows an
 * instant before the deadline at the very end of the transaction. Throws `Changed` where the draft is another by now.
 */
export function recordSubmission({ actor, prepared, confirmed, begunAt }: Arguments): Promise<SubmissionRecord> {
  const { record, sealed } = prepared;
  const { applicationId, formKey } = record;
  // The guard of uploads: nothing is added to the draft while it is submitted.
  const { kind, id } = answerFiles({ applicationId, question: '' });
  return inGuardedTransaction(uploadGuard(kind, id), async () => {
    const known = await findByForm(applicationId, formKey);
    if (known) return known;
    await takeState(prepared);
    await assertUnchanged(prepared.draft);
    await confirmed.use();
    await Submission.updateOne(
      { applicationId, state: 'current' },
      { $set: { state: 'superseded' }, $inc: { version: 1 } },
    );
    await Submission.create({ ...record, submittedAt: begunAt });
    await SubmissionContent.create({ _id: record._id, sealed });
    await holdFiles(prepared);
    if (prepared.strict) await eraseDraft(prepared, begunAt);
    else await ApplicationSection.updateMany({ applicationId }, { $inc: { revision: 1 } });
    await recordChange({ actor, applicationId, kind: 'submitted', section: null, questions: [], now: begunAt });
    const people = await peopleOf([record.organisationId]);
    const submission = await stamp(record, begunAt);
    await tell({ actor, prepared, submission, to: people.map(({ to }) => to) });
    await assertBeforeDeadline(record._id, record.closesAt, begunAt);
    return submission;
  });
}

/** The application is submitted from here on; of two who submit it at once the later begins again. */
async function takeState({ draft: { application }, record }: PreparedSubmission): Promise<void> {
  const { matchedCount } = await Application.updateOne(
    { _id: application._id, state: application.state, version: application.version },
    { $set: { state: 'submitted', revising: null, submissions: record.number }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new Changed();
}

/** Writing to each of them, so that whoever removes one meanwhile meets this. */
async function holdFiles({ record, held }: PreparedSubmission): Promise<void> {
  if (held.length === 0) return;
  await StoredFile.updateMany(
    { _id: { $in: held.map(({ _id }) => _id) } },
    { $addToSet: { heldBy: record._id }, $inc: { version: 1 } },
  );
}

/** The instant of the submission, by the database's clock. */
async function stamp({ _id, closesAt }: PreparedSubmission['record'], begunAt: Date): Promise<SubmissionRecord> {
  const stamped = await Submission.findOneAndUpdate(
    beforeDeadline(_id, closesAt),
    [{ $set: { submittedAt: databaseClock() } }],
    { updatePipeline: true, returnDocument: 'after' },
  ).lean<SubmissionRecord>();
  if (!stamped) throw lateError(begunAt, await databaseTime(), closesAt);
  return stamped;
}

interface Telling {
  actor: Actor;
  prepared: PreparedSubmission;
  submission: SubmissionRecord;
  to: Awaited<ReturnType<typeof peopleOf>>[number]['to'][];
}

/** The audit event names nobody; its digest binds the receipt all the same. */
async function tell({ actor, prepared: { draft }, submission, to }: Telling): Promise<void> {
  const { application, call } = draft;
  const { receipt, sha256, submittedAt, applicationId, lot } = submission;
  await appendEvent({
    actor: null,
    unlinked: true,
    action: 'applications.submitted',
    subject: { kind: 'application', id: applicationId },
    after: { sha256, receipt, nonce: application.nonce },
    now: submittedAt,
  });
  const props = {
    ...namesOf(call, lot),
    applicationId,
    receipt,
    submittedAt: submittedAt.toISOString(),
    sha256,
    by: actor.name,
  };
  await enqueueMails({ to, template: 'application-submitted', props, now: submittedAt });
}

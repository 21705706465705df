import type { MessageKey } from '~/domain/shared/message-key';
import { digestOf } from '#server/audit/append-event';
import { Application } from '#server/models/application';
import { AuditEvent } from '#server/models/audit-event';
import { Submission, type SubmissionRecord } from '#server/models/submission';

/**
 * What the audit trail has against a submission; null where it tells the same. Whoever writes to the database can seal
 * something of their own to the call's public key, write a receipt to it, or mark a submission as withdrawn; the events of
 * that they cannot add or take out unnoticed.
 */
export async function auditObjection(submission: SubmissionRecord): Promise<MessageKey | null> {
  const { applicationId, receipt, sha256, state, withdrawn } = submission;
  const application = await Application.findOne({ _id: applicationId }, { nonce: 1 }).lean();
  if (!application) return 'opening.failure.unrecorded';
  const { nonce } = application;
  const told = await AuditEvent.find(
    { 'subject.id': applicationId, action: { $in: ['applications.submitted', 'applications.withdrawn'] } },
    { action: 1, after: 1 },
  ).lean();
  const tells = (action: string, after: unknown) =>
    told.some((event) => event.action === action && event.after === digestOf(after));
  if (!tells('applications.submitted', { sha256, receipt, nonce })) return 'opening.failure.unrecorded';
  if (state === 'withdrawn') {
    return tells('applications.withdrawn', { receipt, by: withdrawn?.by, nonce }) ? null : 'opening.failure.state';
  }
  const takenBack = told.filter(({ action }) => action === 'applications.withdrawn').length;
  const shown = await Submission.countDocuments({ applicationId, state: 'withdrawn' });
  return takenBack > shown ? 'opening.failure.state' : null;
}

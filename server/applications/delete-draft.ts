import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { forgetContent } from '#server/files/forget-content';
import { Application } from '#server/models/application';
import { ApplicationChange } from '#server/models/application-change';
import { ApplicationComment } from '#server/models/application-comment';
import { ApplicationSection } from '#server/models/application-section';
import { StoredFile } from '#server/models/stored-file';
import { filesOf } from './list-application-files';
import { assertTaking, loadApplication, loadCallOf } from './load-application';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/**
 * Deletes a draft for good, with its files, comments and history; the organisation may begin anew. Only a signatory does,
 * and only before the deadline. Of it remains an audit event that names nobody. What was submitted once is never deleted.
 */
export async function deleteDraft({ actor, applicationId, now }: Arguments): Promise<void> {
  const application = await loadApplication(actor, applicationId, 'applications.delete');
  assertTaking(await loadCallOf(application), now);
  if (application.state !== 'draft') throw new DomainError('wrong-state', 'applications.error.submittedOnce');
  const { organisationId, callId, lot, nonce } = application;
  await inTransaction(async () => {
    const { deletedCount } = await Application.deleteOne({ _id: applicationId, state: 'draft' });
    if (deletedCount === 0) throw new DomainError('stale');
    await ApplicationSection.deleteMany({ applicationId });
    await ApplicationComment.deleteMany({ applicationId });
    await ApplicationChange.deleteMany({ applicationId });
    const files = await StoredFile.find(filesOf([applicationId]), { _id: 1 }).lean();
    for (const { _id } of files) await forgetContent(_id);
    await StoredFile.deleteMany(filesOf([applicationId]));
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'applications.deleted',
      subject: { kind: 'application', id: applicationId },
      before: { organisationId, callId, lot, by: actor.userId, nonce },
      now,
    });
  });
}

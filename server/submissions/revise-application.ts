import { isLocked } from '~/domain/applications/status';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertTaking, loadApplication, loadCallOf } from '#server/applications/load-application';
import { recordChange } from '#server/applications/record-change';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Application } from '#server/models/application';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/**
 * Opens what is submitted for changes until the deadline. It goes on counting as it is until a new version is submitted;
 * where the call seals strictly the new one begins empty. Twice is once.
 */
export async function reviseApplication({ actor, applicationId, now }: Arguments): Promise<void> {
  const application = await loadApplication(actor, applicationId, 'applications.prepare');
  assertTaking(await loadCallOf(application), now);
  if (application.state !== 'submitted') throw new DomainError('wrong-state', 'submissions.error.notSubmitted');
  if (!isLocked(application)) return;
  const { nonce, organisationId } = application;
  const revising = { by: actor.userId, at: now };
  await inTransaction(async () => {
    const { matchedCount } = await Application.updateOne(
      { _id: applicationId, state: 'submitted', revising: null },
      { $set: { revising }, $inc: { version: 1 } },
    );
    // Somebody else has done it, or taken the application back, in between.
    if (matchedCount === 0) return;
    await recordChange({ actor, applicationId, kind: 'revising', section: null, questions: [], now });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'applications.revised',
      subject: { kind: 'application', id: applicationId },
      after: { organisationId, ...revising, nonce },
      now,
    });
  });
}

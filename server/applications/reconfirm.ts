import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Application } from '#server/models/application';
import { assertOpen } from './load-application';
import { loadDraft } from './load-draft';
import { recordChange } from './record-change';

interface Arguments {
  actor: Actor;
  applicationId: string;
  /** The number of the call's version that the page has told of. */
  seen: number;
  now: Date;
}

/** The organisation goes on with its application after a material change of the call. `stale` where there is a newer one. */
export async function reconfirm({ actor, applicationId, seen, now }: Arguments): Promise<void> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.prepare');
  assertOpen(call, application, now);
  if (seen < (call.current?.materialSince ?? 1)) throw new DomainError('stale', 'applications.error.changedAgain');
  if (application.confirmed >= seen) return;
  const { nonce, organisationId } = application;
  await inTransaction(async () => {
    const { matchedCount } = await Application.updateOne(
      { _id: applicationId, confirmed: { $lt: seen } },
      { $set: { confirmed: seen }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) return;
    await recordChange({ actor, applicationId, kind: 'reconfirmed', section: null, questions: [], now });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'applications.reconfirmed',
      subject: { kind: 'application', id: applicationId },
      details: { version: seen },
      after: { organisationId, by: actor.userId, nonce },
      now,
    });
  });
}

import { OPEN_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Amendment } from '#server/models/amendment';
import { changeAmendment, loadOfficeAmendment } from './load-amendment';
import { tellOrganisation } from './tell-of-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  reason: string;
  expected: number;
  now: Date;
}

/** A manager gives up an amendment, or turns down what the organisation asked for, with a reason. */
export async function dropAmendment({ actor, reason, expected, now, ...of }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const { agreement, amendment } = await loadOfficeAmendment({ actor, ...of, action: 'agreements.manage' });
    const answered = { by: actor.userId, name: actor.name, at: now, reason, sha256: '' };
    await changeAmendment(amendment, OPEN_AMENDMENT_STATES, { expected, set: { state: 'dropped', answered } });
    await appendEvent({
      actor,
      action: 'amendments.dropped',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { amendment: of.amendmentId },
      after: { reason },
      now,
    });
    if (amendment.side === 'organisation' || amendment.approved)
      await tellOrganisation({ agreement, amendmentId: of.amendmentId, what: 'dropped', now });
  });
}

/** With the end of an agreement nothing of it is amended any more. */
export async function dropOpenAmendments(agreementId: string): Promise<void> {
  await Amendment.updateMany(
    { agreementId, state: { $in: [...OPEN_AMENDMENT_STATES] } },
    { $set: { state: 'dropped' }, $inc: { version: 1 } },
  );
}

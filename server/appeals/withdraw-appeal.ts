import type { Actor } from '~/domain/accounts/roles';
import { PENDING_APPEAL_STATES } from '~/domain/appeals/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { loadApplication } from '#server/applications/load-application';
import { inTransaction } from '#server/database/transaction';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { confirmSignatory, type Confirmation } from '#server/submissions/confirm-signatory';
import { changeAppeal, releaseLot } from './change-appeal';
import { tellAppellant } from './tell-of-appeal';

interface Arguments {
  actor: Actor;
  applicationId: string;
  input: Confirmation;
  now: Date;
}

/** Takes the organisation's pending appeal back, for good: by a signatory, who confirms it. The lot goes on where no other is pending. */
export async function withdrawAppeal({ actor, applicationId, input, now }: Arguments): Promise<void> {
  await loadApplication(actor, applicationId, 'appeals.submit');
  const confirmed = await confirmSignatory({ actor, input, isReplay: false, now });
  await inTransaction(async () => {
    const appeal = await Appeal.findOne({
      applicationId,
      state: { $in: [...PENDING_APPEAL_STATES] },
    }).lean<AppealRecord>();
    if (!appeal) throw new DomainError('wrong-state', 'appeals.error.state');
    await confirmed.use();
    const withdrawn = { by: actor.userId, name: actor.name, at: now };
    const { version: expected, state: from } = appeal;
    await changeAppeal({ appeal, expected, from, set: { state: 'withdrawn', withdrawn } });
    await appendEvent({
      actor,
      action: 'appeals.withdrawn',
      subject: { kind: 'appeal', id: appeal._id },
      details: { receipt: appeal.receipt, callId: appeal.callId, lot: appeal.lot },
      now,
    });
    await releaseLot(appeal, now);
    await tellAppellant(appeal, 'withdrawn', now);
  });
}

import type { Actor } from '~/domain/accounts/roles';
import type { Admissibility } from '~/domain/appeals/schema';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { sendLetter } from '#server/letters/send-letter';
import { Call, type CallRecord } from '#server/models/call';
import { changeAppeal, releaseLot } from './change-appeal';
import { assertTookNoPart } from './independence';
import { loadAppeal } from './load-appeal';
import { tellAppellant, tellApprovers } from './tell-of-appeal';

interface Arguments {
  actor: Actor;
  appealId: string;
  input: Admissibility;
  now: Date;
}

/**
 * Says whether an appeal is examined, with reasons: by a manager or an approver who took no part (separation rule 3). One
 * that is turned away is answered by a letter and holds the lot no longer.
 */
export function admitAppeal({ actor, appealId, input, now }: Arguments): Promise<void> {
  const { version, admissible, reason } = input;
  return inTransaction(async () => {
    const appeal = await loadAppeal(actor, appealId, 'appeals.admit');
    const { callId, lot, applicationId } = appeal;
    await assertTookNoPart(actor.userId, { callId, lot });
    const state = admissible === 'yes' ? 'admitted' : 'inadmissible';
    const admissibility = { by: actor.userId, name: actor.name, at: now, reason };
    await changeAppeal({ appeal, expected: version, from: 'submitted', set: { state, admissibility } });
    await appendEvent({
      actor,
      action: state === 'admitted' ? 'appeals.admitted' : 'appeals.turned-away',
      subject: { kind: 'appeal', id: appealId },
      details: { receipt: appeal.receipt, callId, lot },
      after: { reason },
      now,
    });
    if (state === 'admitted') await tellApprovers(appeal, now);
    else {
      const call = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
      await sendLetter({ actor, kind: 'appeal-decision', call, lot, applicationId, tells: { reason }, appealId, now });
      await releaseLot(appeal, now);
    }
    await tellAppellant(appeal, state, now);
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { loadCall, loadOpenVersion } from './load-call';
import { tellApprovers } from './tell-office';
import { assertNoFaults, versionFaults } from './version-faults';
import { writeVersion } from './write-version';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Hands the version in preparation to an approver; from then on nobody changes it. `invalid` while something is missing. */
export function submitVersion({ actor, callId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    const open = await loadOpenVersion(call);
    if (open.submitted) throw new DomainError('wrong-state', 'calls.error.notDraft');
    const programme = await Programme.findOne({ _id: call.programmeId }).orFail().lean();
    assertNoFaults(await versionFaults(call, open, programme, now));
    await writeVersion(call, open, {
      call: { $set: { open: { number: open.number, submitted: true, returned: false } } },
      version: {
        $set: { submitted: { by: actor.userId, at: now } },
        $addToSet: { preparedBy: actor.userId },
      },
    });
    await appendEvent({
      actor,
      action: 'calls.submitted',
      subject: { kind: 'call', id: callId },
      details: { version: open.number },
      after: open.content,
      now,
    });
    await tellApprovers({ actor, open, now });
  });
}

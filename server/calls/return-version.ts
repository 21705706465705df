import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { ReviewComment } from '#server/models/call-version';
import { assertIndependent } from './assert-independent';
import { loadCall, loadOpenVersion } from './load-call';
import { tellOfReturn } from './tell-office';
import { writeVersion } from './write-version';

interface Arguments {
  actor: Actor;
  callId: string;
  input: { comments: ReviewComment[] };
  /** The version of the open version that the actor has read. */
  expected: number;
  now: Date;
}

/** Gives a submitted version back with comments, each at its section; it is then prepared and submitted anew. */
export function returnVersion({ actor, callId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.approve');
    const open = await loadOpenVersion(call);
    if (!open.submitted) throw new DomainError('wrong-state', 'calls.error.notSubmitted');
    if (open.version !== expected) throw new DomainError('stale');
    assertIndependent(actor, open);
    await writeVersion(call, open, {
      call: { $set: { open: { number: open.number, submitted: false, returned: true } } },
      version: {
        $set: { submitted: null },
        $push: { returned: { by: actor.userId, at: now, comments: input.comments } },
      },
    });
    await appendEvent({
      actor,
      action: 'calls.returned',
      subject: { kind: 'call', id: callId },
      details: { version: open.number, comments: input.comments.length },
      now,
    });
    await tellOfReturn({ actor, open, now }, input.comments.length);
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadRenewable, writeRenewal } from './change-renewal';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Takes a renewal back: the openers and their shares stay as they are. Nothing happens where there is none. */
export function dropRenewal({ actor, callId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { seal } = await loadRenewable(actor, callId, now);
    if (!seal.renewal) return;
    await writeRenewal(seal, null);
    const subject = { kind: 'call' as const, id: callId };
    await appendEvent({ actor, action: 'sealing.renewal-dropped', subject, now });
  });
}

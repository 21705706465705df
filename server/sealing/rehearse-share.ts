import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadOwnPlace, writeOwnPlace } from './load-seal';
import { privateKeyOf, shareOf } from './own-share';
import { countedTry } from './passphrase-limit';

interface Arguments {
  actor: Actor;
  callId: string;
  passphrase: string;
  now: Date;
}

/** Tries an opener's passphrase, and the share once there is one, without opening anything. */
export async function rehearseShare({ actor, callId, passphrase, now }: Arguments): Promise<void> {
  const { seal, opener } = await loadOwnPlace(actor, callId);
  await countedTry(seal, opener, () => (opener.share ? shareOf : privateKeyOf)(seal, opener, passphrase));
  await inTransaction(async () => {
    const place = await loadOwnPlace(actor, callId);
    await writeOwnPlace(place.seal, { ...place.opener, rehearsedAt: now });
    await appendEvent({ actor, action: 'sealing.rehearsed', subject: { kind: 'call', id: callId }, now });
  });
}

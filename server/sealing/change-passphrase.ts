import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { contexts } from './contexts';
import { loadOwnPlace, writeOwnPlace } from './load-seal';
import { privateKeyOf } from './own-share';
import { countedTry } from './passphrase-limit';
import { lock } from './passphrase-lock';

interface Arguments {
  actor: Actor;
  callId: string;
  input: { passphrase: string; newPassphrase: string };
  now: Date;
}

/** Puts an opener's private key under another passphrase; the share stays as it is. `invalid` for a wrong old one. */
export async function changePassphrase({ actor, callId, input, now }: Arguments): Promise<void> {
  const { seal, opener } = await loadOwnPlace(actor, callId);
  const privateKey = await countedTry(seal, opener, () => privateKeyOf(seal, opener, input.passphrase));
  const locked = await lock(privateKey, input.newPassphrase, contexts.opener(callId, actor.userId));
  await inTransaction(async () => {
    const keys = { publicKey: opener.keys?.publicKey ?? '', locked: locked.toString('base64url') };
    await writeOwnPlace(seal, { ...opener, keys, rehearsedAt: now });
    await appendEvent({ actor, action: 'sealing.passphrase-changed', subject: { kind: 'call', id: callId }, now });
  });
}

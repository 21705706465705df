import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { contexts } from './contexts';
import { makeKeyPair } from './key-pair';
import { loadOwnPlace, writeOwnPlace } from './load-seal';
import { lock } from './passphrase-lock';

interface Arguments {
  actor: Actor;
  callId: string;
  passphrase: string;
  now: Date;
}

/**
 * An opener's first passphrase for a call: makes their key pair, the private half under the passphrase. `wrong-state` once
 * the call's key was split: then only `changePassphrase` and its old passphrase help.
 */
export async function setPassphrase({ actor, callId, passphrase, now }: Arguments): Promise<void> {
  const { publicKey, privateKey } = makeKeyPair();
  // Slow on purpose, so before the transaction and not in it.
  const locked = await lock(privateKey, passphrase, contexts.opener(callId, actor.userId));
  await inTransaction(async () => {
    const { seal, opener } = await loadOwnPlace(actor, callId);
    if (opener.share) throw new DomainError('wrong-state', 'sealing.error.shareThere');
    const keys = { publicKey: publicKey.toString('base64url'), locked: locked.toString('base64url') };
    await writeOwnPlace(seal, { ...opener, keys, confirmedAt: now, rehearsedAt: null });
    await appendEvent({
      actor,
      action: 'sealing.opener-confirmed',
      subject: { kind: 'call', id: callId },
      after: { opener: actor.userId, publicKey: keys.publicKey },
      now,
    });
  });
}

import { DomainError } from '~/domain/shared/errors';
import type { CallSealRecord, Opener } from '#server/models/call-seal';
import { NotOpened } from './authenticated';
import { contexts } from './contexts';
import { openSealed } from './key-pair';
import { isWholeShare } from './key-shares';
import { unlock } from './passphrase-lock';

const bytes = (text: string) => Buffer.from(text, 'base64url');

/** An opener's private key; `invalid` for a wrong passphrase, in the same words and time as for damaged data. */
export async function privateKeyOf(
  { _id: callId }: CallSealRecord,
  opener: Opener,
  passphrase: string,
): Promise<Buffer> {
  if (!opener.keys) throw new DomainError('wrong-state', 'sealing.error.unconfirmed');
  try {
    return await unlock(bytes(opener.keys.locked), passphrase, contexts.opener(callId, opener.userId));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** An opener's share of the call's private key, known to be whole. Before publication there is none: `wrong-state`. */
export async function shareOf(seal: CallSealRecord, opener: Opener, passphrase: string): Promise<Buffer> {
  const { key, _id: callId } = seal;
  const privateKey = await privateKeyOf(seal, opener, passphrase);
  if (!key || !opener.share) throw new DomainError('wrong-state', 'sealing.error.noShare');
  const context = contexts.share(callId, opener.userId, key.generation);
  try {
    const share = openSealed(privateKey, bytes(opener.share.sealed), context);
    if (!isWholeShare(share, bytes(opener.share.digest), context)) throw new NotOpened();
    return share;
  } catch (error) {
    if (error instanceof NotOpened) throw new DomainError('unavailable', 'sealing.error.damaged');
    throw error;
  }
}

function refusalOf(error: unknown): unknown {
  return error instanceof NotOpened
    ? new DomainError('invalid', 'sealing.error.passphrase', { field: 'passphrase' })
    : error;
}

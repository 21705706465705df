import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call, type CallRecord } from '#server/models/call';
import type { CallSealRecord, Opener } from '#server/models/call-seal';
import { NotOpened } from './authenticated';
import { assertRenewable, writeRenewal } from './change-renewal';
import { giveShareTo, joinGathered, readShare } from './gathering';
import { loadOwnPlace } from './load-seal';
import { splitAmong, type RecoveryShare } from './make-call-key';
import { tellOpeners } from './tell-openers';

interface Arguments {
  actor: Actor;
  callId: string;
  passphrase: string;
  /** The sign-in session. */
  sessionId: string;
  clock: () => Date;
}

/**
 * An opener's share for splitting the key anew. With the last one that is needed, the private key is joined in memory,
 * split among the new openers and forgotten: shares of before open nothing any more, and the new recovery share is known
 * only here. Null while shares are missing.
 */
export async function giveForRenewal(asked: Arguments): Promise<RecoveryShare | null> {
  const { actor, callId, passphrase } = asked;
  const { seal, opener } = await loadOwnPlace(actor, callId);
  assertReady(seal, opener);
  // Slow on purpose, so before the transaction and not in it.
  const share = await readShare(seal, opener, passphrase);
  return inTransaction(() => give(asked, share, seal.key?.generation ?? 0));
}

async function give(
  { actor, callId, sessionId, clock }: Arguments,
  share: Buffer,
  generation: number,
): Promise<RecoveryShare | null> {
  const now = clock();
  const { seal, opener } = await loadOwnPlace(actor, callId);
  const call = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
  assertRenewable(call, now);
  const renewal = assertReady(seal, opener);
  if (seal.key?.generation !== generation) throw new DomainError('stale', 'sealing.error.stale');
  const gathering = await giveShareTo({ gathering: renewal.gathering, seal, actor, sessionId, share, now });
  const subject = { kind: 'call' as const, id: callId };
  await appendEvent({ actor, action: 'sealing.share-given', subject, now });
  const privateKey = await joinGathered(seal, gathering).catch(asRefusal);
  if (!privateKey) {
    await writeRenewal(seal, { ...renewal, gathering });
    return null;
  }
  const { leaving, joining } = renewal;
  const openers = joining ? seal.openers.map((one) => (one.userId === leaving ? joining : one)) : seal.openers;
  const former = leaving ? [...seal.former, leaving] : seal.former;
  const publicKey = Buffer.from(seal.key.publicKey, 'base64url');
  const recovery = await splitAmong({ ...seal, openers, former }, { publicKey, privateKey }, now);
  await appendEvent({
    actor,
    action: 'sealing.opener-replaced',
    subject,
    details: { generation: recovery.generation },
    after: { leaving, joining: joining?.userId ?? null, openers: openers.map(({ userId }) => userId) },
    now,
  });
  const told = { callId, title: call.title, by: actor.name, stage: 'done' as const };
  await tellOpeners([renewal.begun.by, ...openers.map(({ userId }) => userId)], told, now);
  return recovery;
}

/** What is to be done, where it can be: by one who holds a share, once who joins has a passphrase. */
function assertReady({ renewal }: CallSealRecord, opener: Opener) {
  if (!renewal) throw new DomainError('wrong-state', 'sealing.error.noRenewal');
  if (!opener.share) throw new DomainError('wrong-state', 'sealing.error.noShare');
  if (renewal.joining && !renewal.joining.keys) throw new DomainError('wrong-state', 'sealing.error.joiningUnready');
  return renewal;
}

function asRefusal(error: unknown): never {
  throw error instanceof NotOpened ? new DomainError('unavailable', 'sealing.error.damaged') : error;
}

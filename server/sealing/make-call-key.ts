import type { Actor } from '~/domain/accounts/roles';
import { openersFault } from '~/domain/sealing/openers';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { CallSeal, type CallSealRecord, type Opener } from '#server/models/call-seal';
import { contexts } from './contexts';
import { makeKeyPair, sealTo } from './key-pair';
import { shareDigest, splitKey } from './key-shares';

/** A share on paper: what the institution prints and keeps offline. It is stored nowhere. */
export interface RecoveryShare {
  callId: string;
  generation: number;
  share: Buffer;
}

/**
 * Makes a call's key pair in the transaction that publishes it, splits the private key among the openers and a recovery
 * share, and forgets it. `wrong-state` while an opener has no passphrase yet.
 */
export async function makeCallKey(actor: Actor, callId: string, now: Date): Promise<RecoveryShare> {
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  const fault = openersFault(seal?.openers ?? [], seal?.needed ?? 0);
  if (!seal || fault) throw new DomainError('wrong-state', fault ?? 'sealing.fault.fewOpeners');
  const { publicKey, privateKey } = makeKeyPair();
  const recovery = await splitAmong(seal, { publicKey, privateKey }, now);
  await appendEvent({
    actor,
    action: 'sealing.key-made',
    subject: { kind: 'call', id: callId },
    details: { openers: seal.openers.length, needed: seal.needed },
    after: { publicKey: publicKey.toString('base64url'), openers: seal.openers.map(({ userId }) => userId) },
    now,
  });
  return recovery;
}

/**
 * Splits a call's private key anew among `seal.openers`; every share of an earlier generation is worthless then, and what
 * was asked for by a renewal is done.
 */
export async function splitAmong(
  seal: CallSealRecord,
  { publicKey, privateKey }: { publicKey: Buffer; privateKey: Buffer },
  now: Date,
): Promise<RecoveryShare> {
  const { _id: callId, openers, needed } = seal;
  const generation = (seal.key?.generation ?? 0) + 1;
  const [recovery = Buffer.of(), ...shares] = await splitKey(privateKey, openers.length + 1, needed);
  const key = {
    publicKey: publicKey.toString('base64url'),
    generation,
    madeAt: now,
    recoveryDigest: shareDigest(recovery, contexts.recovery(callId, generation)).toString('base64url'),
  };
  const { matchedCount } = await CallSeal.updateOne(
    { _id: callId, version: seal.version },
    {
      $set: {
        key,
        openers: openers.map((opener, at) => withShare(callId, generation, opener, shares[at])),
        renewal: null,
        former: seal.former,
      },
      $inc: { version: 1 },
    },
  );
  if (matchedCount === 0) throw new DomainError('stale');
  privateKey.fill(0);
  return { callId, generation, share: recovery };
}

function withShare(callId: string, generation: number, opener: Opener, share: Buffer | undefined): Opener {
  if (!opener.keys || !share) throw new DomainError('wrong-state', 'sealing.fault.unconfirmed');
  const context = contexts.share(callId, opener.userId, generation);
  const sealed = sealTo(Buffer.from(opener.keys.publicKey, 'base64url'), share, context);
  const digest = shareDigest(share, context);
  return { ...opener, share: { sealed: sealed.toString('base64url'), digest: digest.toString('base64url') } };
}

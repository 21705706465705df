import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { CallSeal, type CallSealRecord, type Opener } from '#server/models/call-seal';

/**
 * The seal of a call and the actor's own place in it, also the place that waits for them to join; `not-found` for
 * everybody who is no opener of it.
 */
export async function loadOwnPlace(actor: Actor, callId: string): Promise<{ seal: CallSealRecord; opener: Opener }> {
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  const opener = placesOf(seal).find(({ userId }) => userId === actor.userId);
  if (!seal || !opener) throw new DomainError('not-found');
  return { seal, opener };
}

/** The seals in which somebody has a place. */
export const ownSeals = (userId: string) => ({
  $or: [{ 'openers.userId': userId }, { 'renewal.joining.userId': userId }],
});

/** Every place of a seal: of its openers, and of who is about to join. */
export const placesOf = (seal: CallSealRecord | null): Opener[] => [
  ...(seal?.openers ?? []),
  ...(seal?.renewal?.joining ? [seal.renewal.joining] : []),
];

/** Writes an opener's place in the seal as it was read; `stale` where somebody changed the seal meanwhile. */
export async function writeOwnPlace(seal: CallSealRecord, opener: Opener): Promise<void> {
  const { renewal } = seal;
  const place =
    renewal?.joining?.userId === opener.userId
      ? { 'renewal.joining': opener }
      : { openers: seal.openers.map((other) => (other.userId === opener.userId ? opener : other)) };
  const { matchedCount } = await CallSeal.updateOne(
    { _id: seal._id, version: seal.version },
    { $set: place, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'sealing.error.stale');
}

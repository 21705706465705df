import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { CallSealRecord, Opener } from '#server/models/call-seal';
import type { Gathering, GivenShare } from '#server/models/gathering';
import { Session } from '#server/models/session';
import { keyring } from '#server/security/keyring';
import { joinShares } from './key-shares';
import { shareOf } from './own-share';
import { countedTry } from './passphrase-limit';

/** Openers come together within this, from the first passphrase on (issue of the opening: one session window). */
const GATHERING_MS = 30 * 60_000;

/** An opener's own share. `invalid` for a wrong passphrase, `throttled` after too many of them. */
export function readShare(seal: CallSealRecord, opener: Opener, passphrase: string): Promise<Buffer> {
  return countedTry(seal, opener, () => shareOf(seal, opener, passphrase));
}

interface Giving {
  /** What has been given so far; null where nobody came yet. */
  gathering: Gathering | null;
  seal: CallSealRecord;
  actor: Pick<Actor, 'userId'>;
  /** The sign-in session: two openers come from two. */
  sessionId: string;
  share: Buffer;
  /** The share is the offline one, brought by the actor: it counts beside the actor's own. */
  isRecovery?: boolean;
  now: Date;
}

/**
 * The gathering with one more share in it; given twice it is there once. What is over its time, of an earlier split of the
 * key, or of somebody who has signed out since, no longer counts. Write the result in the transaction that asks for it.
 */
export async function giveShareTo({
  gathering: before,
  seal,
  actor,
  sessionId,
  share,
  isRecovery = false,
  now,
}: Giving): Promise<Gathering> {
  const gathering = (await livingGathering(before, seal, now)) ?? newGathering(seal, now);
  const { userId } = actor;
  if (
    [...gathering.present, ...recoveryOf(gathering)].some((one) => one.sessionId === sessionId && one.userId !== userId)
  )
    throw new DomainError('wrong-state', 'opening.error.sameSession');
  const sealed = keyring().encrypt(share, placeOf(seal._id, gathering.id, isRecovery ? 'recovery' : userId));
  const given = { userId, sessionId, at: now, share: sealed };
  if (isRecovery) return { ...gathering, recovery: given };
  const others = gathering.present.filter((one) => one.userId !== userId);
  return { ...gathering, present: [...others, given] };
}

/** What still counts of a gathering; null where it is over. */
export async function livingGathering(
  gathering: Gathering | null,
  seal: Pick<CallSealRecord, 'key'>,
  now: Date,
): Promise<Gathering | null> {
  if (!gathering || now >= gathering.endsAt || gathering.generation !== seal.key?.generation) return null;
  const all = [...gathering.present, ...recoveryOf(gathering)];
  const ids = all.map(({ sessionId }) => sessionId);
  const left = await Session.find({ _id: { $in: ids }, ended: { $ne: null } }, { _id: 1 }).lean();
  const isHere = ({ sessionId }: GivenShare) => !left.some(({ _id }) => _id === sessionId);
  const present = gathering.present.filter(isHere);
  const recovery = recoveryOf(gathering).find(isHere) ?? null;
  return present.length === 0 && !recovery ? null : { ...gathering, present, recovery };
}

/** How many shares have been given. */
export const sharesIn = (gathering: Gathering | null): number =>
  gathering ? gathering.present.length + recoveryOf(gathering).length : 0;

/** The call's private key once enough shares are there; null before. Throws `NotOpened` where they do not fit. */
export async function joinGathered(seal: CallSealRecord, gathering: Gathering): Promise<Buffer | null> {
  const { key, needed, _id: callId } = seal;
  if (!key || sharesIn(gathering) < needed) return null;
  const open = (share: string, giver: string) => keyring().decrypt(share, placeOf(callId, gathering.id, giver));
  const shares = [
    ...gathering.present.map(({ share, userId }) => open(share, userId)),
    ...recoveryOf(gathering).map(({ share }) => open(share, 'recovery')),
  ];
  return joinShares(shares, Buffer.from(key.publicKey, 'base64url'));
}

const recoveryOf = ({ recovery }: Gathering): GivenShare[] => (recovery ? [recovery] : []);

const placeOf = (callId: string, gatheringId: string, giver: string): string =>
  `gathered-share ${callId} ${gatheringId} ${giver}`;

const newGathering = ({ key }: CallSealRecord, now: Date): Gathering => ({
  id: randomUUID(),
  generation: key?.generation ?? 0,
  startedAt: now,
  endsAt: new Date(now.getTime() + GATHERING_MS),
  present: [],
  recovery: null,
});

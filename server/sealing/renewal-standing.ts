import type { Actor } from '~/domain/accounts/roles';
import { personNames } from '#server/audit/person-names';
import type { CallSealRecord } from '#server/models/call-seal';
import { livingGathering } from './gathering';

/** How far the openers of a call are in splitting its key anew. */
export interface RenewalStanding {
  /** Names; null where the openers stay. */
  leaving: string | null;
  joining: { name: string; isReady: boolean } | null;
  begun: { by: string; at: Date };
  needed: number;
  given: { userId: string; name: string; at: Date; own: boolean }[];
  /** Until when the others must come; null while nobody has come. */
  endsAt: Date | null;
}

export async function renewalStanding(
  seal: CallSealRecord | null,
  actor: Actor,
  now: Date,
): Promise<RenewalStanding | null> {
  if (!seal?.renewal) return null;
  const { leaving, joining, begun, gathering: before } = seal.renewal;
  const gathering = await livingGathering(before, seal, now);
  const present = gathering?.present ?? [];
  const names = await personNames([leaving, joining?.userId ?? null, begun.by, ...present.map(({ userId }) => userId)]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    leaving: leaving && nameOf(leaving),
    joining: joining && { name: nameOf(joining.userId), isReady: joining.keys !== null },
    begun: { by: nameOf(begun.by), at: begun.at },
    needed: seal.needed,
    given: present.map(({ userId, at }) => ({ userId, name: nameOf(userId), at, own: userId === actor.userId })),
    endsAt: gathering?.endsAt ?? null,
  };
}

import { randomUUID } from 'node:crypto';
import { askerLetter } from '~/domain/clarifications/letter';
import { CallFollower, type CallFollowerRecord } from '#server/models/call-follower';

/** Everything that changes who follows a call runs under this guard, so that letters are given one after another. */
export const followersGuard = (callId: string): string => `followers:${callId}`;

interface Wishes {
  callId: string;
  organisationId: string;
  now: Date;
}

/** Makes an organisation follow a call out of its own interest. Call it under `followersGuard`. */
export async function keepFollower({ callId, organisationId, now }: Wishes): Promise<CallFollowerRecord> {
  const known = await CallFollower.findOne({ callId, organisationId }).lean<CallFollowerRecord>();
  if (known?.interested && !known.stopped) return known;
  const follower: CallFollowerRecord = {
    ...(known ?? { _id: randomUUID(), callId, organisationId, since: now, letter: null }),
    interested: true,
    stopped: null,
  };
  if (known) await CallFollower.updateOne({ _id: known._id }, { $set: { interested: true, stopped: null } });
  else await CallFollower.create(follower);
  return follower;
}

/** The letter by which staff know the organisation in this call; given once. Call it under `followersGuard`. */
export async function letterOf({ _id, callId, letter }: CallFollowerRecord): Promise<string> {
  if (letter !== null) return letter;
  const given = await CallFollower.countDocuments({ callId, letter: { $type: 'string' } });
  const next = askerLetter(given + 1);
  await CallFollower.updateOne({ _id }, { $set: { letter: next } });
  return next;
}

/** Makes invited organisations follow a call; whoever stopped following it is left alone. Call it under `followersGuard`. */
export async function keepInvited(callId: string, organisationIds: readonly string[], now: Date): Promise<void> {
  const known = await CallFollower.distinct('organisationId', { callId, organisationId: { $in: organisationIds } });
  const added = organisationIds.filter((organisationId) => !known.includes(organisationId));
  if (added.length === 0) return;
  await CallFollower.insertMany(
    added.map((organisationId) => ({ _id: randomUUID(), callId, organisationId, since: now, interested: false })),
  );
}

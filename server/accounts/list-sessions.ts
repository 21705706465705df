import type { Actor } from '~/domain/accounts/roles';
import { Session } from '#server/models/session';
import { assertCan } from './assert-can';
import { sessionLimits } from './session-limits';

export interface ListedSession {
  id: string;
  device: { browser: string; system: string };
  place: string;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}

/** More than anybody has devices; who has more sees the latest used. */
const SHOWN = 50;

interface Arguments {
  actor: Actor;
  sessionId: string;
  now: Date;
}

/** The own sessions that are open now, the latest used first. */
export async function listSessions({ actor, sessionId, now }: Arguments): Promise<ListedSession[]> {
  assertCan(actor, 'account.read', { userId: actor.userId });
  const idleSince = new Date(now.getTime() - sessionLimits().idleMinutes * 60_000);
  const sessions = await Session.find({
    userId: actor.userId,
    lastSeenAt: { $gt: idleSince },
    ended: null,
    pending: null,
    expiresAt: { $gt: now },
  })
    .sort({ lastSeenAt: -1 })
    .limit(SHOWN)
    .lean();
  return sessions.map(({ _id, device, place, createdAt, lastSeenAt }) => ({
    id: _id,
    device: { browser: device.browser, system: device.system },
    place,
    createdAt,
    lastSeenAt,
    isCurrent: _id === sessionId,
  }));
}

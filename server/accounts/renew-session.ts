import { sessionEndsAt } from '~/domain/accounts/rules';
import { Session } from '#server/models/session';
import { sessionLimits } from './session-limits';

/** "Stay signed in": the idle time begins anew, the absolute end stays. Returns when the session ends now; null if it has. */
export async function renewSession({ sessionId, now }: { sessionId: string; now: Date }): Promise<Date | null> {
  const session = await Session.findOneAndUpdate(
    { _id: sessionId, ended: null },
    { $max: { lastSeenAt: now } },
    { returnDocument: 'after' },
  ).lean();
  return session && sessionEndsAt(session, sessionLimits());
}

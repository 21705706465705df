import { Session, type SessionEnd } from '#server/models/session';

interface Ending {
  userId: string;
  reason: SessionEnd;
  /** The one session that goes on. */
  except?: string;
  now: Date;
}

/** Ends a person's sessions; call it in the transaction of what makes them end. Returns how many ended. */
export async function endSessions({ userId, reason, except, now }: Ending): Promise<number> {
  const { modifiedCount } = await Session.updateMany(
    { userId, ended: null, ...(except ? { _id: { $ne: except } } : {}) },
    { $set: { ended: { at: now, reason }, offeredSecret: null } },
  );
  return modifiedCount;
}

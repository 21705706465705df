import { DomainError } from '~/domain/shared/errors';
import { User, type UserRecord } from '#server/models/user';

/** Writes a user as long as it is as it was read. Throws `stale` otherwise. Call it in a transaction. */
export async function changeUser(
  user: Pick<UserRecord, '_id' | 'version'>,
  change: Partial<Omit<UserRecord, '_id' | 'version'>>,
): Promise<void> {
  const { modifiedCount } = await User.updateOne(
    { _id: user._id, version: user.version },
    { $set: change, $inc: { version: 1 } },
  );
  if (modifiedCount !== 1) throw new DomainError('stale');
}

/** The user's record, of the actor themselves. Throws `not-found` when the account is gone. */
export async function ownUser(userId: string): Promise<UserRecord> {
  const user = await User.findById(userId).lean();
  if (!user) throw new DomainError('not-found');
  return user;
}

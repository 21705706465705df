import type { UpdateQuery } from 'mongoose';
import { DomainError } from '~/domain/shared/errors';
import { User, type UserRecord } from '#server/models/user';

/** Changes a person that was seen in `version`; `stale` when somebody else was faster. */
export async function writePerson(
  userId: string,
  version: number,
  change: UpdateQuery<UserRecord>['$set'] & object,
): Promise<UserRecord> {
  const written = await User.findOneAndUpdate(
    { _id: userId, version },
    { $set: change, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!written) throw new DomainError('stale');
  return written;
}

/** What an audit event's digests cover of a person's standing. */
export function standingOf({ home, roles, disabled, secondFactor }: UserRecord) {
  return { home, roles, disabled, secondFactor: secondFactor !== null };
}

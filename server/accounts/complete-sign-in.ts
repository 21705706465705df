import { DomainError } from '~/domain/shared/errors';
import { inTransaction } from '#server/database/transaction';
import { appendEvent } from '#server/audit/append-event';
import { User, type UserRecord } from '#server/models/user';
import type { Client } from './client';
import { withKnownDevice } from './known-devices';
import { hashOfRecoveryCode } from './recovery-codes';
import type { PendingSession } from './read-session';
import { recordSignIn } from './record-sign-in';
import type { SignedIn } from './sign-in';
import { countSecondFactor } from './sign-in-limits';
import { endSession } from './sign-out';
import { startSession } from './start-session';
import { stepOfCode } from './totp';

/** Wrong codes that are worth an audit event: the password was right, so these are never a stranger's slip. */
const RECORDED_FAILURES = [1, 5];

interface CompleteSignInArguments {
  /** The session that waits for its second step. */
  pending: PendingSession;
  code: string;
  client: Client;
  now: Date;
}

/** The second step: a code of the app, or a recovery code, each good once. Throws `invalid` or `throttled`. */
export async function completeSignIn({ pending, code, client, now }: CompleteSignInArguments): Promise<SignedIn> {
  const attempt = await countSecondFactor(pending.userId, client);
  const user = await User.findById(pending.userId).lean();
  if (!user || user.disabled) throw new DomainError('sign-in-required');
  const token = await inTransaction(async () => {
    const by = await useSecondFactor(user, code, now);
    if (!by) return null;
    // Somebody may have ended it elsewhere between the two steps.
    if (!(await endSession({ sessionId: pending.id, reason: 'rotated', now })))
      throw new DomainError('sign-in-required');
    await recordSignIn(user, { secondFactor: by, client, now });
    return startSession({ userId: user._id, client, now });
  });
  if (!token) {
    await recordFailure(user, attempt.count, now);
    throw new DomainError('invalid', 'accounts.error.code', { field: 'code' });
  }
  await attempt.succeeded();
  const knownDevices = withKnownDevice(client.knownDevices, user._id);
  return { userId: user._id, token, knownDevices, locale: user.locale, secondFactor: true };
}

/** Uses a code up, in the filter of the write: of two requests with one code only one gets in. */
async function useSecondFactor(user: UserRecord, code: string, now: Date): Promise<'code' | 'recovery-code' | null> {
  if (!user.secondFactor) return null;
  const { secret, lastStep } = user.secondFactor;
  const step = stepOfCode({ userId: user._id, sealedSecret: secret, code, afterStep: lastStep, now });
  if (step !== null) {
    const { modifiedCount } = await User.updateOne(
      { _id: user._id, 'secondFactor.secret': secret, 'secondFactor.lastStep': { $lt: step } },
      { $set: { 'secondFactor.lastStep': step } },
    );
    return modifiedCount === 1 ? 'code' : null;
  }
  const hash = hashOfRecoveryCode(code);
  const { modifiedCount } = await User.updateOne(
    { _id: user._id, 'secondFactor.recoveryHashes': hash },
    { $pull: { 'secondFactor.recoveryHashes': hash } },
  );
  return modifiedCount === 1 ? 'recovery-code' : null;
}

async function recordFailure(user: UserRecord, failures: number, now: Date): Promise<void> {
  if (!RECORDED_FAILURES.includes(failures)) return;
  const subject = { kind: 'user', id: user._id };
  await appendEvent({ actor: null, action: 'accounts.second-step-failed', subject, details: { failures }, now });
}

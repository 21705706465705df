import type { z } from 'zod';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { signInSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { User, type UserRecord } from '#server/models/user';
import type { Client } from './client';
import { withKnownDevice } from './known-devices';
import { verifyPassword } from './password-hash';
import { recordSignIn } from './record-sign-in';
import { endSession } from './sign-out';
import { countSignIn } from './sign-in-limits';
import { startSession } from './start-session';

/** Failures in a row that are worth an audit event: the first real doubt, and the limit. */
const RECORDED_FAILURES = [3, 10];

interface SignInArguments {
  input: Pick<z.output<typeof signInSchema>, 'email' | 'password'>;
  client: Client;
  /** The session that this browser is in already; it ends. */
  sessionId?: string;
  now: Date;
}

export interface SignedIn {
  userId: string;
  /** For the session cookie. */
  token: string;
  /** Value of the cookie that marks known devices. */
  knownDevices: string;
  locale: Locale;
  /** The password was right; the session opens nothing before the second step. */
  secondFactor: boolean;
}

/**
 * Signs somebody in by password. Unknown address, wrong password and unconfirmed address are one refusal, after the same
 * work. Throws `invalid`, `throttled`, and `not-permitted` to the owner of a disabled account.
 */
export async function signIn({ input, client, sessionId, now }: SignInArguments): Promise<SignedIn> {
  const user = await User.findOne({ emailKey: emailKeyOf(input.email) }).lean();
  const attempt = await countSignIn(input.email, user?._id ?? null, client);
  const right = await verifyPassword(user?.passwordHash ?? null, input.password);
  if (!user?.emailConfirmedAt || !right) {
    await recordFailure(user, attempt.count, now);
    throw new DomainError('invalid', 'accounts.error.signIn');
  }
  await attempt.succeeded();
  if (user.disabled) throw new DomainError('not-permitted', 'accounts.error.disabled');
  const pending = user.secondFactor !== null;
  const token = await inTransaction(async () => {
    if (sessionId) await endSession({ sessionId, reason: 'signed-out', now });
    if (!pending) await recordSignIn(user, { secondFactor: 'none', client, now });
    return startSession({ userId: user._id, client, ...(pending ? { pending: 'second-factor' as const } : {}), now });
  });
  const knownDevices = pending ? client.knownDevices : withKnownDevice(client.knownDevices, user._id);
  return { userId: user._id, token, knownDevices, locale: user.locale, secondFactor: pending };
}

async function recordFailure(user: UserRecord | null, failures: number, now: Date): Promise<void> {
  if (!RECORDED_FAILURES.includes(failures)) return;
  await appendEvent({
    actor: null,
    action: 'accounts.sign-in-failed',
    subject: user ? { kind: 'user', id: user._id } : { kind: 'sign-in', id: 'unknown-account' },
    details: { failures },
    now,
  });
}

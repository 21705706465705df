import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';
import { confirmPassword } from './confirm-password';
import { newRecoveryCodes } from './recovery-codes';

interface Arguments {
  actor: Actor;
  currentPassword: string;
  now: Date;
}

/** New recovery codes in place of all old ones; they are shown now and never again. */
export async function renewRecoveryCodes({
  actor,
  currentPassword,
  now,
}: Arguments): Promise<{ recoveryCodes: string[] }> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.second-factor', { userId: user._id });
  if (!user.secondFactor) throw new DomainError('wrong-state', 'accounts.error.notEnrolled');
  await confirmPassword(user, currentPassword);
  const { codes, hashes } = newRecoveryCodes();
  const secondFactor = { ...user.secondFactor, recoveryHashes: hashes };
  await inTransaction(async () => {
    await changeUser(user, { secondFactor });
    const subject = { kind: 'user', id: user._id };
    await appendEvent({ actor, action: 'accounts.recovery-codes-renewed', subject, now });
  });
  return { recoveryCodes: codes };
}

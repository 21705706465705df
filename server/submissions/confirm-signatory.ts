import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { ownUser } from '#server/accounts/change-user';
import { confirmPassword } from '#server/accounts/confirm-password';
import { sharedAttempt } from '#server/accounts/shared-attempt';
import { countConfirmation } from '#server/accounts/sign-in-limits';
import { stepOfCode } from '#server/accounts/totp';
import { User, type UserRecord } from '#server/models/user';

/** Either of them: a code counts before a password where somebody gives both. */
export interface Confirmation {
  currentPassword?: string;
  code?: string;
}

/** Somebody who has shown again that it is they. */
export interface Confirmed {
  /** Uses the code up, in the transaction of what it was given for; `invalid` where it was used meanwhile. */
  use: () => Promise<void>;
}

interface Arguments {
  actor: Actor;
  input: Confirmation;
  /** The form was recorded before: its code has been used, by this very form. */
  isReplay: boolean;
  now: Date;
}

/** Asks a signatory for the password or a code of the second step again. Throws `invalid` or `throttled`. */
export async function confirmSignatory({ actor, input, isReplay, now }: Arguments): Promise<Confirmed> {
  const user = await ownUser(actor.userId);
  const code = input.code?.trim() ?? '';
  if (code === '' || !user.secondFactor) {
    await confirmPassword(user, input.currentPassword ?? '');
    return { use: () => Promise.resolve() };
  }
  const { secret, lastStep } = user.secondFactor;
  const asked = { userId: user._id, sealedSecret: secret, code, now };
  const step = stepOfCode({ ...asked, afterStep: isReplay ? -1 : lastStep });
  await sharedAttempt(['code', user._id, secret, code, String(step)], async () => {
    const attempt = await countConfirmation(user._id);
    if (step === null) throw wrongCode();
    await attempt.succeeded();
  });
  return { use: () => useStep(user._id, secret, step ?? -1) };
}

async function useStep(userId: UserRecord['_id'], secret: string, step: number): Promise<void> {
  const { matchedCount } = await User.updateOne(
    { _id: userId, 'secondFactor.secret': secret, 'secondFactor.lastStep': { $lt: step } },
    { $set: { 'secondFactor.lastStep': step } },
  );
  if (matchedCount !== 1) throw wrongCode();
}

const wrongCode = () => new DomainError('invalid', 'accounts.error.code', { field: 'code' });

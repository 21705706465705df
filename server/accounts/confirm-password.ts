import { DomainError } from '~/domain/shared/errors';
import type { UserRecord } from '#server/models/user';
import { verifyPassword } from './password-hash';
import { sharedAttempt } from './shared-attempt';
import { countConfirmation } from './sign-in-limits';

/** Asks for the password again before a change that could take an account over. Throws `invalid` or `throttled`. */
export function confirmPassword(user: UserRecord, currentPassword: string): Promise<void> {
  return sharedAttempt(['password', user._id, user.passwordHash ?? '', currentPassword], async () => {
    const attempt = await countConfirmation(user._id);
    if (!(await verifyPassword(user.passwordHash, currentPassword))) {
      throw new DomainError('invalid', 'accounts.error.currentPassword', { field: 'currentPassword' });
    }
    await attempt.succeeded();
  });
}

import { randomUUID } from 'node:crypto';
import { APPLICANT_ROLES as ROLES } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { SignUp } from '#server/models/sign-up';
import { User } from '#server/models/user';
import { createOrganisation } from '#server/organisations/create-organisation';
import { hashOfToken } from '#server/security/secret-token';
import { newPerson } from './new-person';

/** What a mailed link confirms, for the person to recognise; null when it works no longer. */
export async function readSignUp(token: string, now: Date): Promise<{ name: string; organisation: string } | null> {
  const found = await SignUp.findOne({ _id: hashOfToken(token), expiresAt: { $gt: now } }).lean();
  return found && { name: found.name, organisation: found.organisation };
}

/** Makes the user and the new organisation of a confirmed sign-up. Throws `gone` when the link works no longer. */
export async function confirmSignUp({ token, now }: { token: string; now: Date }): Promise<{ userId: string }> {
  const userId = randomUUID();
  try {
    await inTransaction(async () => {
      const signUp = await SignUp.findOneAndDelete({ _id: hashOfToken(token), expiresAt: { $gt: now } }).lean();
      if (!signUp) throw new DomainError('gone', 'accounts.error.linkGone');
      const organisation = await createOrganisation({
        actor: { userId, roles: ROLES },
        name: signUp.organisation,
        now,
      });
      const { email, name, locale, passwordHash } = signUp;
      const home = { kind: 'organisation' as const, id: organisation.id };
      const given = { _id: userId, email, name, locale, home, roles: [...ROLES], passwordHash };
      await User.create(newPerson(given, now));
      await appendEvent({
        actor: null,
        action: 'accounts.signed-up',
        subject: { kind: 'user', id: userId },
        details: { organisationId: organisation.id },
        now,
      });
    });
  } catch (error) {
    // Somebody got an account under this address meanwhile: two sign-ups were asked for, one was confirmed.
    if ((error as { code?: unknown }).code === 11000) throw new DomainError('gone', 'accounts.error.linkGone');
    throw error;
  }
  return { userId };
}

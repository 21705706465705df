import { randomUUID } from 'node:crypto';
import { INVITATION_LIFETIME_MS } from '~/domain/accounts/invitation';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { Home, Role } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { Invitation } from '#server/models/invitation';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';

interface NewInvitation {
  email: string;
  home: Home;
  roles: Role[];
  locale: Locale;
  invitedBy: string | null;
  now: Date;
}

/**
 * Writes an invitation; call it in the transaction of who invites. One that expired gives way; while another one to the
 * same home still waits: `wrong-state`. The token is told once, here.
 */
export async function openInvitation(input: NewInvitation): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { email, home, roles, locale, invitedBy, now } = input;
  const openKey = `${home.id}:${emailKeyOf(email)}`;
  await Invitation.updateMany({ openKey, expiresAt: { $lte: now } }, { $unset: { openKey: 1 } });
  if (await Invitation.exists({ openKey })) throw new DomainError('wrong-state', 'people.error.alreadyInvited');
  const id = randomUUID();
  const token = newSecretToken();
  const expiresAt = new Date(now.getTime() + INVITATION_LIFETIME_MS);
  await Invitation.create({
    _id: id,
    tokenHash: hashOfToken(token),
    email,
    emailKey: emailKeyOf(email),
    home,
    roles,
    locale,
    invitedBy,
    createdAt: now,
    sentAt: now,
    expiresAt,
    accepted: null,
    withdrawn: null,
    openKey,
    version: 1,
  });
  return { id, token, expiresAt };
}

import type { Actor, Home, Role } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { User } from '#server/models/user';
import { homeName } from '#server/people/home-names';
import { findInvitation } from './find-invitation';
import { standsInTheWay } from './standing-of-invited';

export interface ShownInvitation {
  email: string;
  home: Home & { name: string };
  roles: Role[];
  invitedBy: string | null;
  expiresAt: Date;
  /** What the person does next: make an account, sign in to the one they have, or join with it. */
  next: 'new-account' | 'sign-in' | 'sign-out' | 'join';
}

interface Arguments {
  actor: Actor | null;
  token: string;
  locale: Locale;
  now: Date;
}

/** What an invitation's page shows. Looking changes nothing. Refuses with `gone`, and `wrong-state` for an account elsewhere. */
export async function showInvitation({ actor, token, locale, now }: Arguments): Promise<ShownInvitation> {
  const invitation = await findInvitation(token, now);
  const [account, inviter, name] = await Promise.all([
    User.findOne({ emailKey: invitation.emailKey }).lean(),
    invitation.invitedBy ? User.findOne({ _id: invitation.invitedBy }, { name: 1 }).lean() : null,
    homeName(invitation.home, locale),
  ]);
  const obstacle = account && standsInTheWay(invitation, account);
  if (obstacle) throw new DomainError('wrong-state', obstacle);
  return {
    email: invitation.email,
    home: { ...invitation.home, name },
    roles: invitation.roles,
    invitedBy: inviter?.name ?? null,
    expiresAt: invitation.expiresAt,
    next: nextStep(actor?.userId ?? null, account?._id ?? null),
  };
}

function nextStep(signedInAs: string | null, accountId: string | null): ShownInvitation['next'] {
  if (signedInAs !== null && signedInAs !== accountId) return 'sign-out';
  if (accountId === null) return 'new-account';
  return signedInAs === null ? 'sign-in' : 'join';
}

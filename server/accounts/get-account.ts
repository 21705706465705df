import type { Actor, Role } from '~/domain/accounts/roles';
import { mustHaveSecondFactor } from '~/domain/accounts/rules';
import type { MailPreference } from '~/domain/notifications/status';
import type { Locale } from '~/domain/shared/locale';
import { currentConfig } from '#server/current-config';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';
import { assertCan } from './assert-can';
import { ownUser } from './change-user';

export interface Account {
  name: string;
  email: string;
  locale: Locale;
  mailPreference: MailPreference;
  roles: readonly Role[];
  homeName: string | null;
  secondFactor: { since: Date; recoveryCodesLeft: number } | null;
  secondFactorRequired: boolean;
  version: number;
}

/** The own account as its page shows it; the institution's name in `locale`. */
export async function getAccount({ actor, locale }: { actor: Actor; locale: Locale }): Promise<Account> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.read', { userId: user._id });
  const { secondFactor } = user;
  return {
    name: user.name,
    email: user.email,
    locale: user.locale,
    mailPreference: user.mailPreference,
    roles: user.roles,
    homeName: await nameOfHome(actor, locale),
    secondFactor: secondFactor && {
      since: secondFactor.confirmedAt,
      recoveryCodesLeft: secondFactor.recoveryHashes.length,
    },
    secondFactorRequired: mustHaveSecondFactor(user.roles, currentConfig().REQUIRE_STAFF_2FA),
    version: user.version,
  };
}

async function nameOfHome({ home }: Actor, locale: Locale): Promise<string | null> {
  if (!home) return null;
  if (home.kind === 'organisation') return (await Organisation.findById(home.id, { name: 1 }).lean())?.name ?? null;
  return (await Institution.findById(home.id, { name: 1 }).lean())?.name[locale] ?? null;
}

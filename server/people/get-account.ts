import { subjectIn } from '~/domain/accounts/conditions';
import { can } from '~/domain/accounts/permissions';
import type { Actor, Home, Role } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { findPerson } from './find-person';
import { homeName } from './home-names';

export interface AccountDetails {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  home: (Home & { name: string }) | null;
  roles: Role[];
  createdAt: Date;
  disabled: { at: Date; by: string; reason: string } | null;
  hasSecondFactor: boolean;
  /** How many sessions are open now. */
  sessions: number;
  version: number;
  /** What the actor may do to this account. */
  may: { changeRoles: boolean; remove: boolean; disable: boolean; enable: boolean; resetSecondFactor: boolean };
}

interface Arguments {
  actor: Actor;
  userId: string;
  locale: Locale;
  now: Date;
}

/** An account as administrators and auditors see it; nothing of what its owner does in calls and applications. */
export async function getAccount({ actor, userId, locale, now }: Arguments): Promise<AccountDetails> {
  const person = await findPerson(actor, userId);
  const subject = subjectIn(person.home, userId);
  assertCan(actor, 'accounts.read', subject);
  const [name, sessions, disabler] = await Promise.all([
    homeName(person.home, locale),
    Session.countDocuments({ userId, ended: null, pending: null, expiresAt: { $gt: now } }),
    person.disabled ? User.findOne({ _id: person.disabled.by }, { name: 1 }).lean() : null,
  ]);
  return {
    id: person._id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    home: person.home && { ...person.home, name },
    roles: person.roles,
    createdAt: person.createdAt,
    disabled: person.disabled && { at: person.disabled.at, reason: person.disabled.reason, by: disabler?.name ?? '' },
    hasSecondFactor: person.secondFactor !== null,
    sessions,
    version: person.version,
    may: {
      changeRoles: person.home !== null && can(actor, 'people.change-roles', subject),
      remove: person.home !== null && can(actor, 'people.remove', subject),
      disable: !person.disabled && can(actor, 'accounts.disable', subject),
      enable: person.disabled !== null && can(actor, 'accounts.enable', subject),
      resetSecondFactor: person.secondFactor !== null && can(actor, 'accounts.reset-second-factor', subject),
    },
  };
}

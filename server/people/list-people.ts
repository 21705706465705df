import { subjectIn } from '~/domain/accounts/conditions';
import { can } from '~/domain/accounts/permissions';
import type { Actor, Home, Role } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { pageWithin } from '#server/database/page-within';
import { User } from '#server/models/user';
import { findHome } from './find-home';

const PAGE_SIZE = 50;

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  state: 'active' | 'disabled';
  /** It is the one who looks. */
  self: boolean;
  mayChangeRoles: boolean;
  mayRemove: boolean;
}

export interface PeopleOfHome {
  home: Home & { name: string };
  people: ListedPerson[];
  total: number;
  /** Counted from 1. */
  page: number;
  pages: number;
  mayInvite: boolean;
}

interface Arguments {
  actor: Actor;
  home: Home;
  page: number;
  locale: Locale;
}

/** The people of a home by name, 50 a page, with what the actor may do to each. A home out of reach is `not-found`. */
export async function listPeople({ actor, home, page, locale }: Arguments): Promise<PeopleOfHome> {
  const found = await findHome(actor, home, locale);
  const filter = { 'home.id': home.id, 'home.kind': home.kind };
  const total = await User.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, PAGE_SIZE);
  const people = await User.find(filter, { name: 1, email: 1, roles: 1, disabled: 1 })
    .sort({ name: 1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean();
  return {
    home: found,
    people: people.map(({ _id, name, email, roles, disabled }) => ({
      id: _id,
      name,
      email,
      roles,
      state: disabled ? 'disabled' : 'active',
      self: _id === actor.userId,
      mayChangeRoles: can(actor, 'people.change-roles', subjectIn(home, _id)),
      mayRemove: can(actor, 'people.remove', subjectIn(home, _id)),
    })),
    total,
    ...shown,
    mayInvite: can(actor, 'people.invite', subjectIn(home)),
  };
}

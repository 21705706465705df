import { randomUUID } from 'node:crypto';
import { STAFF_ROLES, type Actor, type Home, type Role } from '~/domain/accounts/roles';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { Locale } from '~/domain/shared/locale';
import { hashPassword } from '#server/accounts/password-hash';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';
import { User, type UserRecord } from '#server/models/user';

export const PASSWORD = 'correct horse battery staple';

let hashed: Promise<string> | undefined;

interface UserWishes {
  roles?: Role[];
  /** A new institution or organisation, as the roles ask, where it is left open. */
  home?: Home | null;
  name?: string;
  email?: string;
  locale?: Locale;
  record?: Partial<UserRecord>;
}

/** A confirmed person with the password `PASSWORD`; a representative and signatory where nothing else is asked. */
export async function createUser(wishes: UserWishes = {}): Promise<{ id: string; email: string; actor: Actor }> {
  const { roles = ['representative', 'signatory'], locale = 'en', name = 'Aýna Orazowa' } = wishes;
  const id = randomUUID();
  const email = wishes.email ?? `person-${id.slice(0, 8)}@example.org`;
  const home = wishes.home === undefined ? await homeFor(roles) : wishes.home;
  await User.create({
    _id: id,
    email,
    emailKey: emailKeyOf(email),
    name,
    locale,
    home,
    roles,
    passwordHash: await (hashed ??= hashPassword(PASSWORD)),
    emailConfirmedAt: new Date('2026-01-01T00:00:00Z'),
    secondFactor: null,
    mailPreference: 'immediate',
    disabled: null,
    createdAt: new Date('2026-01-01T00:00:00Z'),
    firstSignInAt: null,
    version: 1,
    ...wishes.record,
  });
  return { id, email, actor: { userId: id, name, roles, home } };
}

function homeFor(roles: readonly Role[]): Promise<Home> {
  return roles.some((role) => (STAFF_ROLES as readonly Role[]).includes(role))
    ? createInstitution()
    : createOrganisation();
}

export async function createInstitution(): Promise<Home> {
  const id = randomUUID();
  const name = `Institution ${id.slice(0, 8)}`;
  const record = { _id: id, name: { en: name, ru: name, tk: name }, code: id.slice(0, 8).toUpperCase() };
  await Institution.create({ ...record, createdAt: new Date(), version: 1 });
  return { kind: 'institution', id };
}

export async function createOrganisation(name = 'Ýenme'): Promise<Home> {
  const id = randomUUID();
  const record = { _id: id, name, nameKey: `${name.toLowerCase()} ${id.slice(0, 8)}` };
  await Organisation.create({ ...record, createdAt: new Date(), version: 1 });
  return { kind: 'organisation', id };
}

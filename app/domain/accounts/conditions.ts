import { ROLES, type Actor, type Home, type Role } from './roles';

/** What a condition looks at: the homes and people that the thing acted upon belongs to. */
export interface Subject {
  institutionId?: string;
  organisationId?: string;
  userId?: string;
  /** Who delivers a service: an organisation, or an institution such as a social service centre. */
  provider?: Home;
}

const ownOrganisation = (actor: Actor, subject: Subject) =>
  actor.home?.kind === 'organisation' && actor.home.id === subject.organisationId;
const ownInstitution = (actor: Actor, subject: Subject) =>
  actor.home?.kind === 'institution' && actor.home.id === subject.institutionId;
const otherPerson = (actor: Actor, subject: Subject) => subject.userId !== undefined && subject.userId !== actor.userId;

/** When a role's grant holds; the table names these. */
export const CONDITIONS = {
  always: () => true,
  ownAccount: (actor: Actor, subject: Subject) => subject.userId === actor.userId,
  ownOrganisation,
  ownInstitution,
  /** The service is delivered by the actor's organisation or institution. */
  ownService: (actor: Actor, { provider }: Subject) =>
    provider !== undefined && actor.home?.kind === provider.kind && actor.home.id === provider.id,
  /** Nobody changes their own roles or state: it takes another person. */
  otherPerson,
  otherInOwnOrganisation: (actor: Actor, subject: Subject) =>
    ownOrganisation(actor, subject) && otherPerson(actor, subject),
};
export type Condition = keyof typeof CONDITIONS;

/** The roles that may do an action, each under its condition. */
export type Grants = Partial<Record<Role, Condition>>;

/** The same condition for every role that there is. */
export const everyRole = (condition: Condition): Grants => rolesOf(ROLES, condition);

/** The same condition for each of these roles. */
export function rolesOf(roles: readonly Role[], condition: Condition): Grants {
  return Object.fromEntries(roles.map((role) => [role, condition]));
}

/** The subject that a home, and where given a person in it, is to a condition. */
export function subjectIn(home: Home | null, userId?: string): Subject {
  return {
    ...(home?.kind === 'organisation' ? { organisationId: home.id } : {}),
    ...(home?.kind === 'institution' ? { institutionId: home.id } : {}),
    ...(userId === undefined ? {} : { userId }),
  };
}

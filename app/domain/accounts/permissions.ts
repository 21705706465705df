import { ROLES, type Actor, type Role } from './roles';

/** What a condition looks at: the homes and people that the thing acted upon belongs to. */
export interface Subject {
  institutionId?: string;
  organisationId?: string;
  userId?: string;
}

const conditions = {
  always: () => true,
  ownAccount: (actor: Actor, subject: Subject) => subject.userId === actor.userId,
  ownOrganisation: (actor: Actor, subject: Subject) =>
    actor.home?.kind === 'organisation' && actor.home.id === subject.organisationId,
  ownInstitution: (actor: Actor, subject: Subject) =>
    actor.home?.kind === 'institution' && actor.home.id === subject.institutionId,
};
export type Condition = keyof typeof conditions;

type Grants = Partial<Record<Role, Condition>>;

const everyRole = (condition: Condition): Grants => Object.fromEntries(ROLES.map((role) => [role, condition]));

/** Who may do what: role × action × condition. What is not here is refused. `server` and interface read the same table. */
export const PERMISSIONS = {
  'desk.read': everyRole('always'),
  'account.read': everyRole('ownAccount'),
  'account.change': everyRole('ownAccount'),
  'account.second-factor': everyRole('ownAccount'),
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof PERMISSIONS;

/** True when one of the actor's roles grants the action on the subject. */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const grants: Grants = PERMISSIONS[action];
  return actor.roles.some((role) => {
    const condition = grants[role];
    return condition !== undefined && conditions[condition](actor, subject);
  });
}

/** True when one of the actor's roles may do the action to something: what navigation shows and a route's door checks. */
export function mayEver(actor: Actor, action: Action): boolean {
  const grants: Grants = PERMISSIONS[action];
  return actor.roles.some((role) => grants[role] !== undefined);
}

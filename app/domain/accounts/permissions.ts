import { CONDITIONS, type Grants, type Subject } from './conditions';
import { agreementsPermissions } from './permissions/agreements';
import { appealsPermissions } from './permissions/appeals';
import { applicationsPermissions } from './permissions/applications';
import { decisionsPermissions } from './permissions/decisions';
import { awardsPermissions } from './permissions/awards';
import { callsPermissions } from './permissions/calls';
import { committeePermissions } from './permissions/committee';
import { disbursementsPermissions } from './permissions/disbursements';
import { evaluationPermissions } from './permissions/evaluation';
import { lettersPermissions } from './permissions/letters';
import { filesPermissions } from './permissions/files';
import { openingPermissions } from './permissions/opening';
import { oversightPermissions } from './permissions/oversight';
import { ownAccountPermissions } from './permissions/own-account';
import { peoplePermissions } from './permissions/people';
import { portalPermissions } from './permissions/portal';
import { profilePermissions } from './permissions/profile';
import { sealingPermissions } from './permissions/sealing';
import { servicesPermissions } from './permissions/services';
import { trainingPermissions } from './permissions/training';
import { verificationPermissions } from './permissions/verification';
import type { Actor, Role } from './roles';

export type { Subject } from './conditions';

/** Who may do what: role × action × condition. What is not here is refused. `server` and interface read the same table. */
export const PERMISSIONS = {
  ...portalPermissions,
  ...ownAccountPermissions,
  ...peoplePermissions,
  ...filesPermissions,
  ...oversightPermissions,
  ...callsPermissions,
  ...profilePermissions,
  ...applicationsPermissions,
  ...verificationPermissions,
  ...openingPermissions,
  ...sealingPermissions,
  ...committeePermissions,
  ...evaluationPermissions,
  ...decisionsPermissions,
  ...appealsPermissions,
  ...awardsPermissions,
  ...lettersPermissions,
  ...agreementsPermissions,
  ...disbursementsPermissions,
  ...trainingPermissions,
  ...servicesPermissions,
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof PERMISSIONS;

export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** True when one of the actor's roles grants the action on the subject. */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const grants: Grants = PERMISSIONS[action];
  return actor.roles.some((role) => {
    const condition = grants[role];
    return condition !== undefined && CONDITIONS[condition](actor, subject);
  });
}

/** True when one of the actor's roles may do the action to something: what navigation shows and a route's door checks. */
export function mayEver(actor: Pick<Actor, 'roles'>, action: Action): boolean {
  return actor.roles.some((role) => actionsOf(role).includes(action));
}

/** Every action that a role may do to something, in the order of the table. */
export function actionsOf(role: Role): readonly Action[] {
  return ACTIONS.filter((action) => (PERMISSIONS[action] as Grants)[role] !== undefined);
}

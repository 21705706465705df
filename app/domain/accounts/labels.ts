import type { MessageKey } from '../shared/message-key';
import type { Action } from './permissions';
import type { Home, Role } from './roles';

/** What an action is, in words ("Invite colleagues"). An action without a text in the catalogues fails tsc here. */
export function actionLabel(action: Action): MessageKey {
  return `permission.${action}`;
}

export function roleLabel(role: Role): MessageKey {
  return `role.${role}`;
}

/** What a role is for, in one sentence. */
export function rolePurpose(role: Role): MessageKey {
  return `role.${role}.purpose`;
}

/** What a visitor of the demo can try in a role. */
export function trialOf(role: Role): MessageKey {
  return `demo.try.${role}`;
}

export function homeKindLabel(kind: Home['kind']): MessageKey {
  return `home.${kind}`;
}

import { can, type Action, type Subject } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';

/** Throws `not-permitted` unless one of the actor's roles grants the action on the subject. */
export function assertCan(actor: Actor, action: Action, subject: Subject = {}): void {
  if (!can(actor, action, subject)) throw new DomainError('not-permitted');
}

import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { DomainError } from '~/domain/shared/errors';
import { loadScope } from '#server/evaluation/load-scope';
import { seesAssignment } from './assert-arranges';

/** The lots of a call whose assignment a member sees; `not-permitted` where there is none. */
export async function listAssignments(actor: Actor, callId: string) {
  const scope = await loadScope(actor, callId);
  const lots = lotNames(scope.published).flatMap(({ key, name }) => {
    const stage = scope.stages.get(key);
    return stage && seesAssignment(scope, key) ? [{ key, name, stage }] : [];
  });
  if (lots.length === 0) throw new DomainError('not-permitted', 'assignment.error.notYours');
  return { callId, reference: scope.call.reference ?? '', lots };
}

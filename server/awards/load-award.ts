import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Award, type AwardRecord } from '#server/models/award';

/** An award of the actor's own organisation; before it is offered there is none for them. `not-found` for everybody else. */
export async function loadAward(actor: Actor, awardId: string, action: Action): Promise<AwardRecord> {
  const award = await Award.findOne({ _id: awardId, offered: { $ne: null } }).lean<AwardRecord>();
  if (!award || !can(actor, 'awards.read', { organisationId: award.organisationId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { organisationId: award.organisationId });
  return award;
}

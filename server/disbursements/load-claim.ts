import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Claim, type ClaimRecord } from '#server/models/claim';

/** A claim in the office of its institution, or before an auditor. `not-found` for everybody else. */
export async function loadClaim(actor: Actor, claimId: string, action: Action): Promise<ClaimRecord> {
  const claim = await Claim.findOne({ _id: claimId }).lean<ClaimRecord>();
  if (!claim || !can(actor, 'payments.read', { institutionId: claim.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: claim.institutionId });
  return claim;
}

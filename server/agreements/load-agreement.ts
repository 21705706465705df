import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

/**
 * An agreement of the actor's own organisation, which knows of it from the time that it goes out for signature. `not-found`
 * for everybody else.
 */
export async function loadOwnAgreement(actor: Actor, agreementId: string, action: Action): Promise<AgreementRecord> {
  const agreement = await Agreement.findOne({ _id: agreementId, number: { $ne: null } }).lean<AgreementRecord>();
  if (!agreement || !can(actor, 'agreements.read', { organisationId: agreement.organisationId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { organisationId: agreement.organisationId });
  return agreement;
}

/** An agreement in the office of its institution, or before an auditor. `not-found` for everybody else. */
export async function loadOfficeAgreement(actor: Actor, agreementId: string, action: Action): Promise<AgreementRecord> {
  const agreement = await Agreement.findOne({ _id: agreementId }).lean<AgreementRecord>();
  if (!agreement || !can(actor, 'agreements.oversee', { institutionId: agreement.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: agreement.institutionId });
  return agreement;
}

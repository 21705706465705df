import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Service, type ServiceRecord } from '#server/models/service';

/** A service of the actor's own organisation or institution; `not-found` for everybody else. */
export async function loadOwnService(actor: Actor, serviceId: string, action: Action): Promise<ServiceRecord> {
  const service = await Service.findOne({ _id: serviceId }).lean<ServiceRecord>();
  if (!service || !can(actor, 'services.deliver', { provider: service.provider })) throw new DomainError('not-found');
  assertCan(actor, action, { provider: service.provider });
  return service;
}

/** A service that the actor's institution follows, or before an auditor; `not-found` for everybody else. */
export async function loadOfficeService(actor: Actor, serviceId: string, action: Action): Promise<ServiceRecord> {
  const service = await Service.findOne({ _id: serviceId }).lean<ServiceRecord>();
  if (!service || !can(actor, 'services.oversee', { institutionId: service.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: service.institutionId });
  return service;
}

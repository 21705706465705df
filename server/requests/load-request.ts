import type { Actor } from '~/domain/accounts/roles';
import type { ServiceSide } from '~/domain/services/places';
import { DomainError } from '~/domain/shared/errors';
import type { ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';

interface Wanted {
  actor: Actor;
  serviceId: string;
  requestId: string;
  side: ServiceSide;
}

export interface LoadedRequest {
  service: ServiceRecord;
  request: ServiceRequestRecord;
}

/** A case in the register of a service, before its provider's people or in the office; `not-found` for everybody else. */
export async function loadRequest({ actor, serviceId, requestId, side }: Wanted): Promise<LoadedRequest> {
  const service = await loadRegister(actor, serviceId, side);
  const request = await ServiceRequest.findOne({ _id: requestId, serviceId }).lean<ServiceRequestRecord>();
  if (!request) throw new DomainError('not-found');
  return { service, request };
}

/** The service whose register somebody may read. */
export const loadRegister = (actor: Actor, serviceId: string, side: ServiceSide): Promise<ServiceRecord> =>
  side === 'office'
    ? loadOfficeService(actor, serviceId, 'requests.oversee')
    : loadOwnService(actor, serviceId, 'requests.keep');

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { loadOwnService } from '#server/services/load-service';
import { nextCaseCode } from './write-request';

const MOST_SHOWN = 100;

/** What is offered to a service and taken by nobody yet, the oldest first. */
export async function listOffers({ actor, serviceId }: { actor: Actor; serviceId: string }) {
  const { _id: id, title, providerName } = await loadOwnService(actor, serviceId, 'requests.keep');
  const offered = await ServiceRequest.find({ offeredTo: serviceId, state: 'offered' })
    .sort({ receivedOn: 1, _id: 1 })
    .limit(MOST_SHOWN)
    .lean<ServiceRequestRecord[]>();
  return {
    service: { id, title, providerName },
    offers: offered.map(({ _id, receivedOn, source, ageGroup, sex, disability, version }) => ({
      ...{ id: _id, receivedOn, source, ageGroup, sex, disability, version },
    })),
  };
}

interface Arguments {
  actor: Actor;
  serviceId: string;
  requestId: string;
  now: Date;
}

/** Takes an offered request into the service's register; of several services one gets it, the others are told (`wrong-state`). */
export async function takeOffer({ actor, serviceId, requestId, now }: Arguments): Promise<void> {
  const service = await loadOwnService(actor, serviceId, 'requests.keep');
  await inTransaction(async () => {
    const offered = await ServiceRequest.findOne({ _id: requestId, offeredTo: serviceId }).lean<ServiceRequestRecord>();
    if (!offered) throw new DomainError('not-found');
    if (offered.state !== 'offered') throw new DomainError('wrong-state', 'referrals.error.taken');
    const caseCode = await nextCaseCode(serviceId);
    const { matchedCount } = await ServiceRequest.updateOne(
      { _id: requestId, state: 'offered', version: offered.version },
      { $set: { serviceId, providerId: service.provider.id, caseCode, state: 'received' }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('wrong-state', 'referrals.error.taken');
    const subject = { kind: 'request', id: requestId };
    await appendEvent({ actor, action: 'requests.taken', subject, details: { serviceId, case: caseCode }, now });
  });
}

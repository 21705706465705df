import type { Actor } from '~/domain/accounts/roles';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import type { WaitingProvider } from './waiting-provider';

const received = ({ home }: Actor) => ({ providerId: home?.id ?? '', state: 'received' as const });

/** Requests to the actor's own services that nobody has decided yet, the oldest first. */
export const requestsToDecide: WaitingProvider = {
  id: 'requests-to-decide',
  heading: 'cases.desk.decide',
  action: 'requests.keep',
  section: 'services',
  count: (actor) => ServiceRequest.countDocuments(received(actor)),
  list: async (actor, _now, limit) => {
    const waiting = await ServiceRequest.find(received(actor))
      .sort({ receivedOn: 1, _id: 1 })
      .limit(limit)
      .lean<ServiceRequestRecord[]>();
    return waiting.map(({ _id, serviceId, caseCode }) => ({
      label: 'cases.desk.one' as const,
      values: { case: caseCode ?? '' },
      href: `/services/${serviceId ?? ''}/requests/${_id}`,
      until: null,
    }));
  },
};

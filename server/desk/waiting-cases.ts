import type { Actor } from '~/domain/accounts/roles';
import { Service } from '#server/models/service';
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

const offered = async ({ home }: Actor) => {
  const own = await Service.find(
    { 'provider.id': home?.id ?? '', 'provider.kind': home?.kind ?? 'organisation' },
    { _id: 1 },
  ).lean();
  return { offeredTo: { $in: own.map(({ _id }) => _id) }, state: 'offered' as const };
};

/** Requests that were sent to whoever serves a place, and that nobody has taken yet. */
export const offersToTake: WaitingProvider = {
  id: 'offers-to-take',
  heading: 'referrals.desk.offers',
  action: 'requests.keep',
  section: 'services',
  count: async (actor) => ServiceRequest.countDocuments(await offered(actor)),
  list: async (actor, _now, limit) => {
    const filter = await offered(actor);
    const found = await ServiceRequest.find(filter)
      .sort({ receivedOn: 1, _id: 1 })
      .limit(limit)
      .lean<ServiceRequestRecord[]>();
    return found.map(({ offeredTo, receivedOn }) => ({
      label: 'referrals.desk.one' as const,
      values: { day: receivedOn },
      href: `/services/${offeredTo.find((id) => filter.offeredTo.$in.includes(id)) ?? ''}/offers`,
      until: null,
    }));
  },
};

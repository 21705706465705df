import type { Actor } from '~/domain/accounts/roles';
import { pageWithin } from '#server/database/page-within';
import { Programme } from '#server/models/programme';
import { Service } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';

const PAGE_SIZE = 25;

/** What the actor has sent, the latest first: the reference, the day and the state, and nothing of the case itself. */
export async function listReferrals({ actor, page: wanted }: { actor: Actor; page: number }) {
  const filter = { 'referral.userId': actor.userId, redirectedFrom: null };
  const total = await ServiceRequest.countDocuments(filter);
  const { skipped, ...pages } = pageWithin(wanted, total, PAGE_SIZE);
  const sent = await ServiceRequest.find(filter, {
    state: 1,
    receivedOn: 1,
    referral: 1,
    programmeId: 1,
    serviceType: 1,
  })
    .sort({ 'created.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<ServiceRequestRecord[]>();
  const names = await namesOfTypes(sent.map(({ programmeId }) => programmeId));
  const rows = sent.map(({ _id: id, state, receivedOn, referral, programmeId, serviceType }) => ({
    ...{ id, state, receivedOn, reference: referral?.reference ?? '' },
    title: names.get(`${programmeId}:${serviceType}`) ?? { en: serviceType, ru: serviceType, tk: serviceType },
  }));
  return { rows, total, ...pages };
}

/** The names of service types by `<programme>:<type>`. */
export async function namesOfTypes(programmeIds: readonly string[]) {
  const programmes = await Programme.find({ _id: { $in: [...new Set(programmeIds)] } }, { serviceTypes: 1 }).lean();
  return new Map(
    programmes.flatMap(({ _id, serviceTypes }) =>
      serviceTypes.map(({ code, name }) => [`${_id}:${code}`, name] as const),
    ),
  );
}

/** Whom a request can be sent to: open services, their types, and the places of their programmes; of one programme, or of all. */
export async function referralChoices(programmeId?: string) {
  const services = await Service.find({ state: { $in: ['open', 'paused'] }, ...(programmeId ? { programmeId } : {}) })
    .sort({ serviceType: 1, _id: 1 })
    .limit(1_000)
    .lean();
  const programmes = await Programme.find(
    { _id: { $in: [...new Set(services.map(({ programmeId }) => programmeId))] } },
    { places: 1 },
  ).lean();
  const places = new Map(
    programmes.flatMap((programme) => programme.places.map((place) => [place.code, place] as const)),
  );
  const types = new Map(
    services.map(({ programmeId, serviceType, title }) => [`type:${programmeId}:${serviceType}`, title] as const),
  );
  return {
    services: services.map(({ _id, title, providerName }) => ({ value: `service:${_id}`, title, providerName })),
    types: [...types].map(([value, title]) => ({ value, title })),
    places: [...places.values()],
  };
}

import type { Actor } from '~/domain/accounts/roles';
import { actsOf } from '~/domain/requests/rules';
import type { ServiceSide } from '~/domain/services/places';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { listHistory } from '#server/audit/list-history';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { loadRequest } from './load-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  requestId: string;
  side: ServiceSide;
  now: Date;
}

/** One case with its history, to its provider's people or in the office. That it was read is recorded. */
export async function getRequest({ actor, serviceId, requestId, side, now }: Arguments) {
  const { service, request } = await loadRequest({ actor, serviceId, requestId, side });
  await inTransaction(() =>
    appendEvent({ actor, action: 'requests.read', subject: { kind: 'request', id: requestId }, now }),
  );
  const { places } = await Programme.findById(service.programmeId, { places: 1 }).orFail().lean();
  const criteria = service.criteria.find(({ version }) => version === request.criteriaVersion)?.items ?? [];
  const { _id: id, title, providerName, capacity } = service;
  const { _id, institutionId: _followed, programmeId: _of, referral, created, ...shown } = request;
  const history = await listHistory({ kind: 'request', id: requestId });
  return {
    service: { id, title, providerName, capacity },
    request: { id: _id, ...shown, recorded: created.at, isReferred: referral !== null },
    place: places.find(({ code }) => code === request.place) ?? null,
    criteria: criteria.map(({ key, text }) => ({ key, text, isMet: request.met.includes(key) })),
    acts: side === 'provider' ? [...actsOf(request)] : [],
    mayCorrect: side === 'provider' && request.state === 'received' && request.assessedOn === null,
    history: history.filter(({ action }) => action !== 'requests.read'),
    today: portalDay(now),
  };
}

export type RequestPage = Awaited<ReturnType<typeof getRequest>>;

/** The open services of the same programme that a case may be sent on to. */
export async function otherServices(serviceId: string) {
  const { programmeId } = await Service.findById(serviceId, { programmeId: 1 }).orFail().lean();
  const others = await Service.find({ programmeId, _id: { $ne: serviceId }, state: { $in: ['open', 'paused'] } })
    .sort({ serviceType: 1, _id: 1 })
    .limit(500)
    .lean<ServiceRecord[]>();
  return others.map(({ _id: id, title, providerName }) => ({ id, title, providerName }));
}

import type { Actor } from '~/domain/accounts/roles';
import { criteriaOn } from '~/domain/services/service';
import { portalDay } from '~/domain/shared/portal-day';
import { Programme } from '#server/models/programme';
import { loadRegister, loadRequest } from './load-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  /** The request to be corrected; null for a new one. */
  requestId: string | null;
  now: Date;
}

/** What the entry form of a service's register needs: its places, its criteria of today, and what is there to be corrected. */
export async function getEntry({ actor, serviceId, requestId, now }: Arguments) {
  const there = requestId === null ? null : await loadRequest({ actor, serviceId, requestId, side: 'provider' });
  const service = there?.service ?? (await loadRegister(actor, serviceId, 'provider'));
  const { places } = await Programme.findById(service.programmeId, { places: 1 }).orFail().lean();
  const today = portalDay(now);
  const { _id: id, title, providerName, serves, place, state } = service;
  return {
    service: { id, title, providerName },
    // People of the places that the service is for come first.
    places: [
      ...places.filter(({ code }) => serves.includes(code)),
      ...places.filter(({ code }) => !serves.includes(code)),
    ],
    ...{ place, state, today },
    criteria: criteriaOn(service.criteria, there?.request.receivedOn ?? today)?.items ?? [],
    request: there?.request ?? null,
  };
}

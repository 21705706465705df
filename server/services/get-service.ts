import type { Actor } from '~/domain/accounts/roles';
import { can } from '~/domain/accounts/permissions';
import { criteriaOn } from '~/domain/services/service';
import type { ServiceSide } from '~/domain/services/places';
import { portalDay } from '~/domain/shared/portal-day';
import { Programme } from '#server/models/programme';
import { loadOfficeService, loadOwnService } from './load-service';
import { trainedStaff } from './trained-staff';

interface Arguments {
  actor: Actor;
  serviceId: string;
  side: ServiceSide;
  now: Date;
}

/** A service as its page shows it, to its provider or in the office. */
export async function getService({ actor, serviceId, side, now }: Arguments) {
  const service = await (side === 'office'
    ? loadOfficeService(actor, serviceId, 'services.oversee')
    : loadOwnService(actor, serviceId, 'services.deliver'));
  const programme = await Programme.findById(service.programmeId, { name: 1, places: 1 }).orFail().lean();
  const today = portalDay(now);
  const current = criteriaOn(service.criteria, today);
  const { _id: id, code, title, provider, providerName, agreementId, place, serves, state, version } = service;
  const { address, hours, phone, email, capacity, target, opensOn, endsOn, staff } = service;
  return {
    service: {
      ...{ id, code, title, kind: provider.kind, providerName, agreementId, place, serves, state, version },
      ...{ address, hours, phone, email, capacity, target, opensOn, endsOn, staff },
    },
    programme: programme.name,
    places: programme.places,
    trained: await trainedStaff(service),
    criteria: {
      current,
      coming: service.criteria.filter(({ from }) => from > today),
      lastFrom: service.criteria.at(-1)?.from ?? null,
    },
    may: {
      manage: side === 'office' && can(actor, 'services.manage', { institutionId: service.institutionId }),
      seeAgreement: side === 'provider' || can(actor, 'agreements.oversee', { institutionId: service.institutionId }),
    },
  };
}

export type ServicePage = Awaited<ReturnType<typeof getService>>;

import type { Actor } from '~/domain/accounts/roles';
import type { SERVICE_ACTIONS } from '~/domain/audit/service-actions';
import type { ChangedServiceInput, ContactInput, CriteriaInput } from '~/domain/services/schema';
import type { ServiceState } from '~/domain/services/service';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { servedPlaces } from './enter-service';
import { loadOfficeService, loadOwnService } from './load-service';

interface Of<Input> {
  actor: Actor;
  serviceId: string;
  input: Input;
  now: Date;
}

/** A manager's change of what is planned of a service and how it is found. */
export async function changeService({ actor, serviceId, input, now }: Of<ChangedServiceInput>): Promise<void> {
  const service = await loadOfficeService(actor, serviceId, 'services.manage');
  const { version, serves: wanted, endsOn, staffThere, staffTrained, ...said } = input;
  if (endsOn !== '' && endsOn < service.opensOn)
    throw new DomainError('invalid', 'services.error.order', { field: 'endsOn' });
  const { places } = await Programme.findById(service.programmeId, { places: 1 }).orFail().lean();
  const set = {
    ...said,
    serves: servedPlaces(places, { place: service.place, serves: wanted }),
    endsOn: endsOn || null,
    staff: { there: staffThere ?? 0, trained: staffTrained ?? 0 },
  };
  await write({ actor, service, version, set, action: 'services.changed', now });
}

/** The provider's change of how its service is found. */
export async function changeContact({ actor, serviceId, input, now }: Of<ContactInput>): Promise<void> {
  const service = await loadOwnService(actor, serviceId, 'services.deliver');
  const { version, ...set } = input;
  await write({ actor, service, version, set, action: 'services.changed', now });
}

/**
 * New recipient criteria from a day on, never before the day from which the last ones hold: requests keep the version by which
 * they were looked at.
 */
export async function setCriteria({ actor, serviceId, input, now }: Of<CriteriaInput>): Promise<void> {
  const service = await loadOfficeService(actor, serviceId, 'services.manage');
  const last = service.criteria.at(-1);
  if (last && input.from < last.from)
    throw new DomainError('invalid', 'services.error.criteriaFrom', { field: 'from', day: last.from });
  const criteria = [...service.criteria, { version: (last?.version ?? 0) + 1, from: input.from, items: input.items }];
  await write({ actor, service, version: input.version, set: { criteria }, action: 'services.criteria-set', now });
}

/** Opens, pauses or ends a service; what has ended can be opened again. */
export async function changeState({
  actor,
  serviceId,
  input,
  now,
}: Of<{ version: number; state: ServiceState }>): Promise<void> {
  const service = await loadOfficeService(actor, serviceId, 'services.manage');
  const { version, state } = input;
  if (state === service.state) throw new DomainError('wrong-state', 'services.error.sameState', { field: 'state' });
  await write({ actor, service, version, set: { state }, action: 'services.state-changed', now });
}

interface Writing {
  actor: Actor;
  service: ServiceRecord;
  version: number;
  set: Partial<ServiceRecord>;
  action: (typeof SERVICE_ACTIONS)[number];
  now: Date;
}

async function write({ actor, service, version, set, action, now }: Writing): Promise<void> {
  const before = Object.fromEntries(Object.keys(set).map((key) => [key, service[key as keyof ServiceRecord]]));
  await inTransaction(async () => {
    const { matchedCount } = await Service.updateOne(
      { _id: service._id, version },
      { $set: set, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'services.error.stale');
    await appendEvent({ actor, action, subject: { kind: 'service', id: service._id }, before, after: set, now });
  });
}

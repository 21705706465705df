import type { Actor } from '~/domain/accounts/roles';
import { entryFault } from '~/domain/requests/entry';
import type { RequestEntry } from '~/domain/requests/request';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import type { ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { assertNothingPersonal } from '#server/privacy/assert-nothing-personal';
import { loadOwnService } from '#server/services/load-service';
import { writeRequest } from './write-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  /** Random, of the form or device: what is sent twice is recorded once. */
  id: string;
  entry: RequestEntry;
  now: Date;
}

/** Records a request in the register of the actor's service; the record as it is where it is there already. */
export async function recordRequest({ actor, serviceId, id, entry, now }: Arguments): Promise<ServiceRequestRecord> {
  const service = await loadOwnService(actor, serviceId, 'requests.keep');
  const before = await recordedBefore(id, serviceId);
  if (before) return before;
  const places = await placesOf(service);
  assertEntry({ entry, service, places, today: portalDay(now) });
  try {
    return await inTransaction(async () => {
      const request = await writeRequest({ id, entry, services: [service], by: actor, now });
      const details = { serviceId, case: request.caseCode };
      const subject = { kind: 'request', id };
      await appendEvent({ actor, action: 'requests.recorded', subject, details, after: entry, now });
      return request;
    });
  } catch (error) {
    // The same entry, sent twice at once: the unique id lets one in.
    const winner = (error as { code?: number }).code === 11000 ? await recordedBefore(id, serviceId) : null;
    if (!winner) throw error;
    return winner;
  }
}

async function recordedBefore(id: string, serviceId: string): Promise<ServiceRequestRecord | null> {
  const there = await ServiceRequest.findById(id).lean<ServiceRequestRecord>();
  if (there && there.serviceId !== serviceId) throw new DomainError('not-found');
  return there;
}

/** The codes of the places that requests to a service may come from. */
export async function placesOf({ programmeId }: Pick<ServiceRecord, 'programmeId'>): Promise<string[]> {
  const { places } = await Programme.findById(programmeId, { places: 1 }).orFail().lean();
  return places.map(({ code }) => code);
}

interface Entered {
  entry: RequestEntry;
  service: ServiceRecord;
  places: readonly string[];
  today: string;
}

/** Refuses an entry that breaks a rule (`invalid`, told at its field). */
export function assertEntry({ entry, service, places, today }: Entered): void {
  const fault = entryFault(entry, service, places, today);
  if (fault) throw new DomainError('invalid', fault.key, { field: fault.field });
  assertNothingPersonal(entry.note, 'note');
}

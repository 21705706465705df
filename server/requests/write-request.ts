import { criteriaOn } from '~/domain/services/service';
import type { RequestEntry } from '~/domain/requests/request';
import { DomainError } from '~/domain/shared/errors';
import { Service, type ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';

interface Arriving {
  /** Random, of the device or form that it was entered on. */
  id: string;
  entry: RequestEntry;
  /** The one service that it goes to, or those of one type of which one takes it. */
  services: readonly ServiceRecord[];
  by: { userId: string; name: string };
  now: Date;
  referral?: ServiceRequestRecord['referral'];
  redirectedFrom?: string;
}

/**
 * Writes a request as it arrives, in the transaction of who sends it: `received` by one service, with a case code, or `offered` to
 * several. Criteria are those of the first service on the day; what is offered gets its own when it is taken.
 */
export async function writeRequest(arriving: Arriving): Promise<ServiceRequestRecord> {
  const [first] = arriving.services;
  if (!first) throw new DomainError('not-found');
  const code = arriving.services.length === 1 ? await nextCaseCode(first._id) : null;
  await ServiceRequest.create([arrivedRequest(arriving, first, code)]);
  return ServiceRequest.findById(arriving.id).orFail().lean<ServiceRequestRecord>();
}

/** A request as it stands in the register when it arrives. `code` is its case code, where it has one already. */
export function arrivedRequest(
  arriving: Arriving,
  first: ServiceRecord,
  code: string | null,
): Partial<ServiceRequestRecord> {
  const { id, entry, services, by, now, referral = null, redirectedFrom = null } = arriving;
  const single = services.length === 1;
  const criteria = criteriaOn(first.criteria, entry.receivedOn);
  const keys = criteria?.items.map(({ key }) => key) ?? [];
  const met = keys.filter((key) => entry.met.includes(key));
  return {
    ...entry,
    ...{ _id: id, met, criteriaVersion: criteria?.version ?? null, meetsAll: met.length === keys.length },
    ...{ programmeId: first.programmeId, institutionId: first.institutionId, serviceType: first.serviceType },
    serviceId: single ? first._id : null,
    offeredTo: single ? [] : services.map(({ _id }) => _id),
    providerId: single ? first.provider.id : null,
    caseCode: code,
    state: single ? ('received' as const) : ('offered' as const),
    ...{ referral, redirectedFrom },
    created: { by: by.userId, name: by.name, at: now },
    version: 1,
  };
}

/** The next case code of a service, `K7QF-0042`; in the transaction of what gets it. */
export async function nextCaseCode(serviceId: string): Promise<string> {
  const { code, lastCase } = await Service.findOneAndUpdate(
    { _id: serviceId },
    { $inc: { lastCase: 1 } },
    { returnDocument: 'after' },
  )
    .orFail()
    .lean<ServiceRecord>();
  return caseCode(code, lastCase);
}

/** A case's code from its service's and its number in it. */
export const caseCode = (code: string, number: number): string => `${code}-${String(number).padStart(4, '0')}`;

import { randomUUID } from 'node:crypto';
import { REQUEST_SOURCES, type RequestSource } from '~/domain/requests/request';
import type { ServiceRecord } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { dayIn } from './agreement';

/** A request as the register keeps it, written at once: for figures over many, not for what may be done to one. */
export function registered(service: ServiceRecord, { source, received, begun }: Written) {
  const { _id: serviceId, programmeId, institutionId, serviceType, provider } = service;
  return {
    ...{
      _id: randomUUID(),
      serviceId,
      offeredTo: [],
      programmeId,
      institutionId,
      serviceType,
      providerId: provider.id,
    },
    ...{ caseCode: `${service.code}-${randomUUID()}`, criteriaVersion: 1, meetsAll: true },
    ...{ receivedOn: dayIn(-received), place: 'ashgabat-kopetdag', source, ageGroup: '75+' as const },
    ...{ sex: 'female' as const, disability: 'no' as const, met: ['c1', 'c2'], note: '' },
    state: begun === null ? ('received' as const) : ('active' as const),
    startedOn: begun === null ? null : dayIn(-begun),
    created: { by: 'test', name: 'Test', at: new Date() },
    version: 1,
  };
}

interface Written {
  source: RequestSource;
  /** Days ago. */
  received: number;
  begun: number | null;
}

/** So many requests of services, spread over sources, a year and more, and over those that began and those that did not. */
export async function fillRegister(services: readonly ServiceRecord[], count: number, seed = 7): Promise<void> {
  let state = seed;
  const below = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  const one = () => {
    const service = services[Math.min(below(services.length), below(services.length + 2))] ?? services[0];
    const received = below(420);
    const begun = below(3) === 0 ? null : below(received + 1);
    const source = REQUEST_SOURCES[Math.min(below(9), below(9))] ?? 'other';
    return service ? [registered(service, { source, received, begun })] : [];
  };
  for (let made = 0; made < count; made += 5_000)
    await ServiceRequest.insertMany(Array.from({ length: Math.min(5_000, count - made) }, one).flat(), { lean: true });
}

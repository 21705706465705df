import { randomUUID } from 'node:crypto';
import type { Actor, Home } from '~/domain/accounts/roles';
import type { RequestEntry } from '~/domain/requests/request';
import { pilotProgramme } from '#server/demo/pilot/programme';
import { createProgramme } from '#server/programmes/create-programme';
import { newServiceCode } from '#server/services/service-code';
import { inTransaction } from '#server/database/transaction';
import { Service, type ServiceRecord } from '#server/models/service';
import type { ServiceRequestRecord } from '#server/models/service-request';
import { writeRequest } from '#server/requests/write-request';
import { dayIn } from './agreement';
import { createOrganisation, createUser } from './user';

const words = (text: string) => ({ en: text, ru: `${text} (ru)`, tk: `${text} (tk)` });

export interface DeliveredService {
  service: ServiceRecord;
  /** Of the institution that follows it. */
  manager: Actor;
  /** Of the provider. */
  caseworker: Actor;
}

interface Wishes {
  provider?: Home;
  /** The institution that follows it and the programme; new ones where it is left open. */
  programme?: { id: string; institutionId: string };
  record?: Partial<ServiceRecord>;
}

/** An open service of an organisation, with two recipient criteria, in a programme of an institution with a manager. */
export async function deliveredService({ provider, programme, record }: Wishes = {}): Promise<DeliveredService> {
  const home = provider ?? (await createOrganisation());
  const of = programme ?? (await programmeForServices());
  const { actor: manager } = await createUser({
    roles: ['manager'],
    home: { kind: 'institution', id: of.institutionId },
  });
  const { actor: caseworker } = await createUser({ roles: ['caseworker'], home });
  const { _id } = await Service.create({
    _id: randomUUID(),
    code: newServiceCode(),
    ...{
      programmeId: of.id,
      institutionId: of.institutionId,
      serviceType: 'lonely-older-people',
      title: words('Support'),
    },
    ...{ provider: home, providerName: words('Ýenme'), place: 'ashgabat', serves: ['ashgabat', 'ashgabat-kopetdag'] },
    ...{
      address: words('Street 1'),
      hours: words('9 to 18'),
      capacity: 20,
      target: 40,
      staff: { there: 4, trained: 3 },
    },
    criteria: [
      {
        ...{ version: 1, from: '2020-01-01' },
        items: [
          { key: 'c1', text: words('Lives alone') },
          { key: 'c2', text: words('Is 60 or older') },
        ],
      },
    ],
    ...{ state: 'open', opensOn: dayIn(-100), created: { by: manager.userId, name: manager.name, at: new Date() } },
    version: 1,
    ...record,
  });
  const service = await Service.findById(_id).orFail().lean<ServiceRecord>();
  return { service, manager, caseworker };
}

/** The pilot programme in an institution of its own. */
export async function programmeForServices(): Promise<{ id: string; institutionId: string }> {
  const { actor } = await createUser({ roles: ['manager'] });
  const input = { ...pilotProgramme, code: `P${randomUUID().slice(0, 8).toUpperCase()}` };
  const { id } = await createProgramme({ actor, input, now: new Date() });
  return { id, institutionId: actor.home?.id ?? '' };
}

/** A request as it is entered today, meeting both criteria. */
export const requestEntry = (wishes: Partial<RequestEntry> = {}): RequestEntry => ({
  ...{ receivedOn: dayIn(0), place: 'ashgabat-kopetdag', source: 'social-worker', ageGroup: '75+', sex: 'female' },
  ...{ disability: 'no', met: ['c1', 'c2'], note: '' },
  ...wishes,
});

/** A request that a service has received. */
export function receivedRequest(
  { service, caseworker }: Pick<DeliveredService, 'service' | 'caseworker'>,
  wishes: Partial<RequestEntry> = {},
): Promise<ServiceRequestRecord> {
  const entry = requestEntry(wishes);
  return inTransaction(() =>
    writeRequest({ id: randomUUID(), entry, services: [service], by: caseworker, now: new Date() }),
  );
}

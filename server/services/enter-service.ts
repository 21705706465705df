import { randomUUID } from 'node:crypto';
import type { Actor, Home } from '~/domain/accounts/roles';
import type { ServiceType } from '~/domain/programmes/schema';
import { catalogueCriteria } from '~/domain/services/catalogue-criteria';
import type { NewServiceInput } from '~/domain/services/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';
import { Service } from '#server/models/service';
import { newServiceCode } from './service-code';
import { programmeOfServices } from './service-choices';

interface Arguments {
  actor: Actor;
  programmeId: string;
  input: NewServiceInput;
  now: Date;
}

/** Enters a service of a provider that delivers it without an agreement here; gives its id. */
export async function enterService({ actor, programmeId, input, now }: Arguments): Promise<string> {
  const programme = await programmeOfServices(actor, programmeId);
  const { institutionId } = programme;
  assertCan(actor, 'services.manage', { institutionId });
  const type = programme.serviceTypes.find(({ code }) => code === input.serviceType);
  if (!type) throw new DomainError('invalid', 'services.error.type', { field: 'serviceType' });
  const serves = servedPlaces(programme.places, input);
  const provider = homeOf(input.provider);
  const providerName = await nameOfProvider(provider);
  const { address, hours, phone, email, capacity, target, opensOn, endsOn } = input;
  const id = randomUUID();
  await inTransaction(async () => {
    await Service.create({
      ...{ _id: id, code: newServiceCode(), programmeId, institutionId },
      ...{ serviceType: type.code, title: type.name, provider, providerName, place: input.place, serves },
      ...{ address, hours, phone, email, capacity, target, opensOn, endsOn: endsOn || null },
      staff: { there: input.staffThere ?? 0, trained: input.staffTrained ?? 0 },
      criteria: firstCriteria(type, opensOn),
      ...{ state: 'open', created: { by: actor.userId, name: actor.name, at: now }, version: 1 },
    });
    const subject = { kind: 'service', id };
    const details = { serviceType: type.code, place: input.place, provider: input.provider };
    await appendEvent({ actor, action: 'services.entered', subject, details, after: input, now });
  });
  return id;
}

/** The first version of a service's recipient criteria; none where the catalogue says nothing. */
export function firstCriteria(type: ServiceType, from: string) {
  const items = catalogueCriteria(type.recipientCriteria);
  return items.length > 0 ? [{ version: 1, from, items }] : [];
}

/** The places whose people a service serves, its own among them, in the programme's order; `invalid` for unknown ones. */
export function servedPlaces(
  places: readonly { code: string }[],
  { place, serves }: { place: string; serves: readonly string[] },
): string[] {
  const wanted = new Set([place, ...serves]);
  const known = places.map(({ code }) => code).filter((code) => wanted.has(code));
  if (known.length !== wanted.size) throw new DomainError('invalid', 'services.error.place', { field: 'place' });
  return known;
}

function homeOf(typed: string): Home {
  const [kind, id = ''] = typed.split(':');
  return { kind: kind === 'organisation' ? 'organisation' : 'institution', id };
}

async function nameOfProvider({ kind, id }: Home): Promise<Localized> {
  if (kind === 'institution') {
    const institution = await Institution.findById(id, { name: 1 }).lean();
    if (institution) return institution.name;
  } else {
    const organisation = await Organisation.findOne({ _id: id, 'standing.state': 'verified' }, { name: 1 }).lean();
    if (organisation) return { en: organisation.name, ru: organisation.name, tk: organisation.name };
  }
  throw new DomainError('invalid', 'services.error.provider', { field: 'provider' });
}

import type { Home } from '~/domain/accounts/roles';
import type { ServiceRecord } from '#server/models/service';
import type { ServiceRequestRecord } from '#server/models/service-request';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { mailRecipients } from '#server/people/mail-recipients';

interface Arrived {
  request: Pick<ServiceRequestRecord, 'caseCode' | 'created'>;
  /** The one service that it goes to, or those that it is offered to. */
  services: readonly ServiceRecord[];
  now: Date;
}

/**
 * Tells the case workers of whoever receives a request that somebody else has sent; in the transaction that writes it. A provider
 * of several services that it is offered to is told once, of the first of them.
 */
export async function tellOfArrival({ request: { caseCode, created }, services, now }: Arrived): Promise<void> {
  const firsts = new Map<string, ServiceRecord>();
  for (const service of services) {
    const home = `${service.provider.kind}:${service.provider.id}`;
    if (!firsts.has(home)) firsts.set(home, service);
  }
  for (const { _id: serviceId, title, provider } of firsts.values()) {
    const to = await caseworkersOf(provider, created.by);
    await enqueueMails({ to, template: 'request-arrived', props: { serviceId, title, caseCode }, now });
  }
}

/** All but the person who sent it, who may send from one service of a provider to another. */
const caseworkersOf = ({ kind, id }: Home, sender: string) =>
  mailRecipients({ 'home.kind': kind, 'home.id': id, roles: 'caseworker', _id: { $ne: sender } });

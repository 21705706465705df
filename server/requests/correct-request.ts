import type { Actor } from '~/domain/accounts/roles';
import type { RequestEntry } from '~/domain/requests/request';
import { criteriaOn } from '~/domain/services/service';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ServiceRequest } from '#server/models/service-request';
import { loadRequest } from './load-request';
import { assertEntry, placesOf } from './record-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  requestId: string;
  version: number;
  entry: RequestEntry;
  now: Date;
}

/** Corrects what was entered of a request, as long as nothing has been done with it (`wrong-state`). */
export async function correctRequest({ actor, serviceId, requestId, version, entry, now }: Arguments): Promise<void> {
  const { service, request } = await loadRequest({ actor, serviceId, requestId, side: 'provider' });
  if (request.state !== 'received' || request.assessedOn !== null)
    throw new DomainError('wrong-state', 'register.error.begun');
  assertEntry({ entry, service, places: await placesOf(service), today: portalDay(now) });
  const criteria = criteriaOn(service.criteria, entry.receivedOn);
  const keys = criteria?.items.map(({ key }) => key) ?? [];
  const met = keys.filter((key) => entry.met.includes(key));
  await inTransaction(async () => {
    const { matchedCount } = await ServiceRequest.updateOne(
      { _id: requestId, version, state: 'received' },
      {
        $set: { ...entry, met, meetsAll: met.length === keys.length, criteriaVersion: criteria?.version ?? null },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'cases.error.stale');
    const subject = { kind: 'request', id: requestId };
    await appendEvent({ actor, action: 'requests.corrected', subject, before: request, after: entry, now });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { loadOwnService } from '#server/services/load-service';

interface Arguments {
  actor: Actor;
  input: { serviceId: string; requestId: string };
  now: Date;
}

/**
 * All that is kept of one case, for the person whom it is about or their representative, given by the provider on request. Who
 * entered it, and who sent it, is left out: that is about others. That it was given is in the audit trail.
 */
export async function exportCase({ actor, input: { serviceId, requestId }, now }: Arguments) {
  const service = await loadOwnService(actor, serviceId, 'requests.keep');
  const found = await ServiceRequest.findOne({ _id: requestId, serviceId }).lean<ServiceRequestRecord>();
  if (!found) throw new DomainError('not-found');
  await inTransaction(() =>
    appendEvent({
      ...{ actor, action: 'requests.exported', now },
      subject: { kind: 'request', id: requestId },
      details: { caseCode: found.caseCode },
    }),
  );
  const criteria = service.criteria.find(({ version }) => version === found.criteriaVersion)?.items ?? [];
  return {
    exportedAt: now.toISOString(),
    service: { title: service.title, provider: service.providerName, place: service.place },
    case: {
      ...{ code: found.caseCode, state: found.state, receivedOn: found.receivedOn, place: found.place },
      ...{ source: found.source, ageGroup: found.ageGroup, sex: found.sex, disability: found.disability },
      criteria: criteria.map(({ key, text }) => ({ text, met: found.met.includes(key) })),
      ...{ note: found.note, assessedOn: found.assessedOn, waitingSince: found.waitingSince },
      decision: found.decision && {
        ...{ what: found.decision.what, on: found.decision.on, reason: found.decision.reason },
      },
      startedOn: found.startedOn,
      reviews: found.reviews.map(({ on, text }) => ({ on, text })),
      ended: found.ended,
      keptUntil: found.deleteFrom,
    },
  };
}

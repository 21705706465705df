import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { SERVICE_ACTIONS } from '~/domain/audit/service-actions';
import type { CaseInput } from '~/domain/requests/act-schemas';
import type { ServiceState } from '~/domain/services/service';
import { caseFault, deletedFrom, type CaseAct } from '~/domain/requests/rules';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Service, type ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { assertNothingPersonal } from '#server/privacy/assert-nothing-personal';
import { loadRequest, type LoadedRequest } from './load-request';
import { tellOfArrival } from './tell-of-arrival';
import { writeRequest } from './write-request';

/** The states of services that may be sent a case. */
const RECEIVING: ServiceState[] = ['open', 'paused'];

interface On<Act extends CaseAct> {
  actor: Actor;
  serviceId: string;
  requestId: string;
  input: CaseInput<Act>;
  now: Date;
}

/** The day on which a person's needs were assessed. */
export const assessRequest = (on: On<'assessment'>): Promise<void> =>
  act({ ...on, act: 'assessment', action: 'requests.assessed', set: { assessedOn: on.input.on } });

/**
 * Accepts a person, puts them on the waiting list or refuses them. Beyond the service's capacity it asks to be confirmed
 * (`wrong-state` at `beyondCapacity`).
 */
export async function decideRequest(on: On<'decision'>): Promise<void> {
  const { actor, input, now } = on;
  const { what, reason } = input;
  assertNothingPersonal(reason, 'reason');
  await act({
    ...on,
    act: 'decision',
    action: 'requests.decided',
    details: { what },
    set: {
      state: what,
      decision: { by: actor.userId, name: actor.name, at: now, what, on: input.on, reason },
      ...(what === 'waiting' ? { waitingSince: input.on } : {}),
      ...(what === 'refused' ? { deleteFrom: deletedFrom(input.on) } : {}),
    },
    also: ({ service }) => (what === 'accepted' && !input.beyondCapacity ? assertRoom(service) : Promise.resolve()),
  });
}

async function assertRoom({ _id, capacity }: ServiceRecord): Promise<void> {
  if (capacity === null) return;
  // Whoever accepts holds the service, so that two at once cannot both take the last place.
  await Service.updateOne({ _id }, { $inc: { acts: 1 } });
  const taken = await ServiceRequest.countDocuments({ serviceId: _id, state: { $in: ['accepted', 'active'] } });
  if (taken >= capacity)
    throw new DomainError('wrong-state', 'cases.error.capacity', { field: 'beyondCapacity', taken, capacity });
}

/** The day on which the service to a person began. */
export const startService = (on: On<'start'>): Promise<void> =>
  act({ ...on, act: 'start', action: 'requests.started', set: { state: 'active', startedOn: on.input.on } });

/** What a review of a case found. */
export async function reviewCase(on: On<'review'>): Promise<void> {
  assertNothingPersonal(on.input.text, 'text');
  const review = { on: on.input.on, text: on.input.text, by: on.actor.name };
  await act({ ...on, act: 'review', action: 'requests.reviewed', set: {}, push: { reviews: review } });
}

/** Ends the service to a person with what came of it. */
export async function endService(on: On<'end'>): Promise<void> {
  const { on: day, outcome, text } = on.input;
  assertNothingPersonal(text, 'text');
  await act({
    ...on,
    act: 'end',
    action: 'requests.ended',
    details: { outcome },
    set: { state: 'ended', ended: { on: day, outcome, text }, deleteFrom: deletedFrom(day) },
  });
}

/** The person no longer wants the service, or cannot be reached. */
export async function withdrawRequest(on: On<'withdrawal'>): Promise<void> {
  const { actor, input, now } = on;
  assertNothingPersonal(input.reason, 'reason');
  await act({
    ...on,
    act: 'withdrawal',
    action: 'requests.withdrawn',
    after: { reason: input.reason, by: actor.userId, at: now },
    set: { state: 'withdrawn', deleteFrom: deletedFrom(input.on) },
  });
}

/** Sends a case on to another open service of the programme, which sees it arrive; its note only where that is wanted. */
export async function redirectRequest(on: On<'redirection'>): Promise<void> {
  const { actor, input, now } = on;
  assertNothingPersonal(input.reason, 'reason');
  const arriving = randomUUID();
  const decision = { by: actor.userId, name: actor.name, at: now, what: 'redirected' as const, on: input.on };
  await act({
    ...on,
    act: 'redirection',
    action: 'requests.redirected',
    details: { to: input.to },
    set: {
      ...{ state: 'redirected', redirectedTo: arriving, deleteFrom: deletedFrom(input.on) },
      decision: { ...decision, reason: input.reason },
    },
    also: async ({ service, request }) => {
      const open = { programmeId: service.programmeId, state: { $in: RECEIVING } };
      const target = await Service.findOne({ _id: input.to, ...open }).lean<ServiceRecord>();
      if (!target || target._id === service._id) throw new DomainError('invalid', 'cases.error.to', { field: 'to' });
      const { place, ageGroup, sex, disability } = request;
      const note = input.withNote ? request.note : '';
      const entry = {
        receivedOn: input.on,
        place,
        source: 'service' as const,
        ageGroup,
        sex,
        disability,
        met: [],
        note,
      };
      const services = [target];
      const arrived = await writeRequest({
        ...{ id: arriving, entry, services, by: actor, now, redirectedFrom: request._id },
        referral: request.referral,
      });
      await tellOfArrival({ request: arrived, services, now });
    },
  });
}

interface Acting<Act extends CaseAct> extends On<Act> {
  act: Act;
  action: (typeof SERVICE_ACTIONS)[number];
  set: Partial<ServiceRequestRecord>;
  push?: Record<string, unknown>;
  details?: Record<string, unknown>;
  after?: unknown;
  /** What must hold or happen with it, in the same transaction. */
  also?: (loaded: LoadedRequest) => Promise<void>;
}

async function act<Act extends CaseAct>(acting: Acting<Act>): Promise<void> {
  const { actor, serviceId, requestId, input, now, act: what, action, set, push, details = {}, after, also } = acting;
  await loadRequest({ actor, serviceId, requestId, side: 'provider' });
  await inTransaction(async () => {
    const loaded = await loadRequest({ actor, serviceId, requestId, side: 'provider' });
    const fault = caseFault(loaded.request, what, input, { today: portalDay(now), service: loaded.service.state });
    if (fault) throw new DomainError(fault.field ? 'invalid' : 'wrong-state', fault.key, { field: fault.field });
    await also?.(loaded);
    const { matchedCount } = await ServiceRequest.updateOne(
      { _id: requestId, state: loaded.request.state, version: input.version },
      { $set: set, ...(push ? { $push: push } : {}), $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'cases.error.stale');
    const subject = { kind: 'request', id: requestId };
    await appendEvent({ actor, action, subject, details, after: after ?? set, now });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { appointmentFaults, type AppointmentFault } from '~/domain/committee/appointment';
import type { CommitteePart } from '~/domain/committee/parts';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Committee, type CommitteeRecord, type Seat } from '#server/models/committee';
import { candidatesOf } from './candidates';
import { loadOfficeCommittee, presentSeats, writeCommittee } from './load-committee';
import { tellAppointed } from './tell-committee';

interface Arguments {
  actor: Actor;
  callId: string;
  input: {
    orderNumber: string;
    /** `2026-11-22` */
    orderDay: string;
    people: readonly { userId: string; part: CommitteePart }[];
    /** Why an even number votes; empty without. */
    evenReason: string;
  };
  /** The committee's version that the actor has read; 0 where there is none yet. */
  expected: number;
  now: Date;
}

/**
 * Appoints the committee of a published call, by an approver of its institution; gives what keeps these people from being
 * one, and then nothing is done. Until the opening it can be appointed anew; from then on its members are replaced one by
 * one (`wrong-state`). The same appointment sent twice is one.
 */
export function appointCommittee({ actor, callId, input, expected, now }: Arguments): Promise<AppointmentFault[]> {
  return inTransaction(async () => {
    const { call, published, committee } = await loadOfficeCommittee(actor, callId, now, 'committee.appoint');
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (committee && isAsked(committee, input)) return [];
    if (committee && call.openedAt) throw new DomainError('wrong-state', 'committee.error.appointed');
    if ((committee?.version ?? 0) !== expected) throw new DomainError('stale', 'committee.error.stale');
    const people = await candidatesOf(
      input.people.map(({ userId }) => userId),
      'people',
    );
    const institutionOf = new Map(people.map(({ userId, institutionId }) => [userId, institutionId]));
    const named = input.people.map((one) => ({ ...one, institutionId: institutionOf.get(one.userId) ?? '' }));
    const { evenReason } = input;
    const faults = appointmentFaults(named, { ...published.content.committee, evenReason });
    if (faults.length > 0) return faults;
    const before = committee ? presentSeats(committee) : [];
    const seats = people.map((person): Seat => {
      const part = input.people.find(({ userId }) => userId === person.userId)?.part ?? 'member';
      const kept = before.find(({ userId }) => userId === person.userId);
      return {
        ...person,
        part,
        appointed: { by: actor.userId, at: now },
        impartial: kept?.impartial ?? null,
        left: null,
      };
    });
    const record = {
      institutionId: call.institutionId,
      order: { number: input.orderNumber, day: input.orderDay },
      appointed: { by: actor.userId, at: now },
      seats,
      actingChairs: [],
    };
    if (committee) await writeCommittee(committee, record);
    else await Committee.create({ _id: callId, ...record, version: 1 });
    await appendEvent({
      actor,
      action: 'committee.appointed',
      subject: { kind: 'call', id: callId },
      details: { order: input.orderNumber, people: seats.length, ...(evenReason === '' ? {} : { evenReason }) },
      before: committee?.seats ?? [],
      after: seats,
      now,
    });
    const told = seats.filter(({ userId, part }) => before.find((one) => one.userId === userId)?.part !== part);
    await tellAppointed({ call, seats: told, order: record.order, by: actor.name, now });
    return [];
  });
}

function isAsked({ order, seats }: CommitteeRecord, { orderNumber, orderDay, people }: Arguments['input']): boolean {
  const listed = (all: readonly { userId: string; part: CommitteePart }[]) =>
    canonicalJson(all.map(({ userId, part }) => `${userId} ${part}`).sort());
  return order.number === orderNumber && order.day === orderDay && listed(seats) === listed(people);
}

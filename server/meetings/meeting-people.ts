import { isVoting } from '~/domain/committee/parts';
import { quorumOf, type Quorum } from '~/domain/committee/quorum';
import { DomainError } from '~/domain/shared/errors';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import type { Attendee } from '#server/models/meeting';

/** Who can be at a meeting about a lot, and who is kept from it. */
export interface MeetingPeople {
  expected: Attendee[];
  recused: Attendee[];
}

/** The committee before a lot: alternates have no place at the table, whoever has a conflict in the lot neither. */
export function meetingPeople({ committee, hasConflictIn }: LotCommittee, lot: string): MeetingPeople {
  const seats = committee.seats.filter(({ left, part }) => left === null && part !== 'alternate');
  const attendees = seats.map(({ userId, name, part, institution }): Attendee => ({ userId, name, part, institution }));
  return {
    expected: attendees.filter(({ userId }) => !hasConflictIn(lot, userId)),
    recused: attendees.filter(({ userId }) => hasConflictIn(lot, userId)),
  };
}

type LotCommittee = Pick<CommitteeScope, 'committee' | 'hasConflictIn'>;

/** Of those present, the voting ones against the call's quorum. */
export const quorumAt = (present: readonly Attendee[], needed: number): Quorum =>
  quorumOf(present.filter(({ part }) => isVoting(part)).length, needed);

/** The chair of the lot and the secretary keep its records; `not-permitted` for the other members. */
export function assertKeepsRecords(scope: CommitteeScope, lot: string): void {
  assertWholeLot(scope, lot);
  if (scope.seat.part === 'secretary' || scope.chairOf(lot) === scope.seat.userId) return;
  throw new DomainError('not-permitted', 'meetings.error.notYours');
}

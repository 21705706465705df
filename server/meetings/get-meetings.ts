import type { Actor } from '~/domain/accounts/roles';
import { isRecommended } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { lotNames } from '~/domain/calls/lot-names';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { listMeetings, type ListedMeeting } from './list-meetings';
import { assertKeepsRecords, meetingPeople, type MeetingPeople } from './meeting-people';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
}

/** The call and lot that a page about meetings is headed with. */
interface MeetingsHead {
  callId: string;
  lot: string;
  reference: string;
  lotName: Localized;
}

export interface MeetingsPage extends MeetingsHead {
  meetings: ListedMeeting[];
  mayRecord: boolean;
}

/** What was recorded of a lot's meetings, for members who may know the whole lot. */
export async function getMeetings({ actor, callId, lot }: Arguments): Promise<MeetingsPage> {
  const scope = await loadScope(actor, callId);
  assertWholeLot(scope, lot);
  return { ...headOf(scope, lot), meetings: await listMeetings(callId, lot), mayRecord: mayRecord(scope, lot) };
}

/** Who is asked whether they were at a meeting, and how many have to be; `not-permitted` for who keeps no records. */
export async function getNewMeeting({
  actor,
  callId,
  lot,
}: Arguments): Promise<MeetingsHead & MeetingPeople & { quorum: number }> {
  const scope = await loadScope(actor, callId);
  assertKeepsRecords(scope, lot);
  const people = meetingPeople(scope, lot);
  return { ...headOf(scope, lot), ...people, quorum: scope.published.content.committee.quorum ?? 1 };
}

function mayRecord(scope: CommitteeScope, lot: string): boolean {
  const stage = scope.stages.get(lot);
  const isOpen = stage !== undefined && !isRecommended(stage);
  return isOpen && (scope.seat.part === 'secretary' || scope.chairOf(lot) === scope.seat.userId);
}

function headOf({ call, published }: CommitteeScope, lot: string): MeetingsHead {
  const named = lotNames(published).find(({ key }) => key === lot);
  if (!named) throw new DomainError('not-found');
  return { callId: call._id, lot, reference: call.reference ?? '', lotName: named.name };
}

import type { Actor } from '~/domain/accounts/roles';
import type { PublishedVersion } from '~/domain/calls/published-call';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord, type Seat } from '#server/models/committee';

export interface OwnSeat {
  call: CallRecord;
  published: PublishedVersion;
  committee: CommitteeRecord;
  seat: Seat;
}

/** The actor's present seat on a call's committee, also before the opening; `not-found` for everybody else. */
export async function loadOwnSeat(actor: Actor, callId: string): Promise<OwnSeat> {
  assertCan(actor, 'evaluation.take-part');
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  const seat = committee?.seats.find(({ userId, left }) => userId === actor.userId && left === null);
  if (!call?.current || call.cancelled || !committee || !seat) throw new DomainError('not-found');
  return { call, published: call.current, committee, seat };
}

/** Committees on which somebody sits now. */
export const sitsOn = (userId: string) => ({ seats: { $elemMatch: { userId, left: null } } });

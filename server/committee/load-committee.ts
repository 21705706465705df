import type { Actor } from '~/domain/accounts/roles';
import { can, type Action } from '~/domain/accounts/permissions';
import type { PublishedVersion } from '~/domain/calls/published-call';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord, type Seat } from '#server/models/committee';

export interface OfficeCommittee {
  call: CallRecord;
  published: PublishedVersion;
  /** Null before the appointment. */
  committee: CommitteeRecord | null;
}

/**
 * The committee of a call in the scope of its office. `not-found` for a call that is not the office's or not published,
 * `not-permitted` where reading is all that is allowed.
 */
export async function loadOfficeCommittee(
  actor: Actor,
  callId: string,
  now: Date,
  action: Action = 'committee.read',
): Promise<OfficeCommittee> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const subject = { institutionId: call?.institutionId ?? '' };
  const isPublished = call?.current && call.approved && call.approved.publishAt <= now;
  if (!call?.current || !isPublished || !can(actor, 'committee.read', subject)) throw new DomainError('not-found');
  assertCan(actor, action, subject);
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  return { call, published: call.current, committee };
}

/** As `loadOfficeCommittee`, to change a committee that is there; `wrong-state` before it is appointed or once the call is cancelled. */
export async function loadForChange(actor: Actor, callId: string, now: Date) {
  const loaded = await loadOfficeCommittee(actor, callId, now, 'committee.appoint');
  const { call, committee } = loaded;
  if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
  if (!committee) throw new DomainError('wrong-state', 'committee.error.none');
  return { ...loaded, committee };
}

/** Who sits on a committee now. */
export const presentSeats = ({ seats }: Pick<CommitteeRecord, 'seats'>): Seat[] =>
  seats.filter(({ left }) => left === null);

/** Writes a change of a committee; `stale` where somebody changed it meanwhile. */
export async function writeCommittee(
  { _id, version }: Pick<CommitteeRecord, '_id' | 'version'>,
  change: Partial<CommitteeRecord>,
): Promise<void> {
  const { matchedCount } = await Committee.updateOne({ _id, version }, { $set: change, $inc: { version: 1 } });
  if (matchedCount === 0) throw new DomainError('stale', 'committee.error.stale');
}

import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { NamedLot } from '~/domain/calls/lot-names';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Award, type AwardRecord } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { listOverseenResults } from '#server/ranking/load-result-reader';

/** A call whose awards the actor oversees, with the lots that they may know of: none in which they have a conflict. */
export async function loadOverseen(
  actor: Actor,
  callId: string,
  action: Action,
): Promise<{ call: CallRecord; lots: NamedLot[] }> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const subject = { institutionId: call?.institutionId ?? '' };
  if (!call?.current || !can(actor, 'awards.oversee', subject)) throw new DomainError('not-found');
  assertCan(actor, action, subject);
  return { call, lots: await listOverseenResults(actor, callId) };
}

/** The same for one of its lots; `not-found` where the actor may not know of it. */
export async function loadOverseenLot(
  actor: Actor,
  { callId, lot }: { callId: string; lot: string },
  action: Action,
): Promise<{ call: CallRecord; lot: NamedLot }> {
  const { call, lots } = await loadOverseen(actor, callId, action);
  const named = lots.find(({ key }) => key === lot);
  if (!named) throw new DomainError('not-found');
  return { call, lot: named };
}

/** An award of such a lot. */
export async function loadOverseenAward(
  actor: Actor,
  { callId, awardId }: { callId: string; awardId: string },
  action: Action,
): Promise<{ call: CallRecord; lot: NamedLot; award: AwardRecord }> {
  const award = await Award.findOne({ _id: awardId, callId }).lean<AwardRecord>();
  const { call, lot } = await loadOverseenLot(actor, { callId, lot: award?.lot ?? '' }, action);
  if (!award) throw new DomainError('not-found');
  return { call, lot, award };
}

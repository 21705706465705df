import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Call, type CallRecord } from '#server/models/call';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';

/** A call in the actor's scope. `not-found` where the actor may not read it, `not-permitted` where reading is all that is allowed. */
export async function loadCall(actor: Actor, callId: string, action: Action): Promise<CallRecord> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  if (!call || !can(actor, 'calls.read', { institutionId: call.institutionId })) throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: call.institutionId });
  return call;
}

/** The version in preparation of a call; `wrong-state` where there is none. */
export async function loadOpenVersion(call: CallRecord): Promise<CallVersionRecord> {
  if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
  if (!call.open) throw new DomainError('wrong-state', 'calls.error.notDraft');
  return CallVersion.findOne({ _id: versionId(call._id, call.open.number) })
    .orFail()
    .lean<CallVersionRecord>();
}

export const versionId = (callId: string, number: number): string => `${callId}:${number}`;

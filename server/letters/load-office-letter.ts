import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadCall } from '#server/calls/load-call';
import type { CallRecord } from '#server/models/call';
import { Letter, type LetterRecord } from '#server/models/letter';
import { mayKnowLot } from './knowable-lots';

export interface LetterOfCall {
  actor: Actor;
  callId: string;
  letterId: string;
}

/** A letter of a call for somebody of its office; `not-found` for a lot that the actor may not know, and for a dropped draft. */
export async function loadOfficeLetter(
  { actor, callId, letterId }: LetterOfCall,
  action: Action,
): Promise<{ call: CallRecord; letter: LetterRecord }> {
  const call = await loadCall(actor, callId, action);
  const filter = { _id: letterId, callId, state: { $ne: 'dropped' as const } };
  const letter = await Letter.findOne(filter).lean<LetterRecord>();
  if (!letter) throw new DomainError('not-found');
  if (letter.lot !== null && !(await mayKnowLot(actor, callId, letter.lot))) throw new DomainError('not-found');
  return { call, letter };
}

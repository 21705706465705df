import type { Actor } from '~/domain/accounts/roles';
import { separationBroken, type ActDone } from '~/domain/accounts/separation';
import { DomainError } from '~/domain/shared/errors';
import type { CallVersionRecord } from '#server/models/call-version';

/** Separation rule 1: nobody who prepared a version of a call decides on it. */
export function assertIndependent(actor: Actor, open: Pick<CallVersionRecord, 'callId' | 'preparedBy'>): void {
  const on = { call: open.callId };
  const done = open.preparedBy.map((userId): ActDone => ({ userId, act: 'call.author', on }));
  if (separationBroken(done, { userId: actor.userId, act: 'call.approve', on })) {
    throw new DomainError('not-permitted', 'calls.error.ownCall');
  }
}

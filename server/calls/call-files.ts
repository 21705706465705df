import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { Call, type CallRecord } from '#server/models/call';

/** Who may do what with the documents of a call; what is published stays. */
export const CALL_FILES = {
  mayRead: async (actor: Actor, callId: string) => {
    const call = await callOf(callId);
    return call !== null && may(actor, 'calls.read', call);
  },
  mayAdd: async (actor: Actor, callId: string) => {
    const call = await callOf(callId);
    return call !== null && may(actor, 'calls.prepare', call) && isPrepared(call);
  },
  mayRemove: async (actor: Actor, callId: string) => {
    const call = await callOf(callId);
    return call !== null && may(actor, 'calls.prepare', call) && isPrepared(call) && call.approved === null;
  },
};

type CallOfFile = Pick<CallRecord, 'institutionId' | 'approved' | 'open' | 'cancelled'>;

const callOf = (callId: string): Promise<CallOfFile | null> =>
  Call.findOne({ _id: callId }, { institutionId: 1, approved: 1, open: 1, cancelled: 1 }).lean<CallOfFile>();

const may = (actor: Actor, action: Action, { institutionId }: CallOfFile) => can(actor, action, { institutionId });

const isPrepared = ({ open, cancelled }: CallOfFile) => !cancelled && open !== null && !open.submitted;

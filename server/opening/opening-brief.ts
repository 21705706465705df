import { Call, type CallRecord } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { Opening, type OpeningRecord } from '#server/models/opening';

/** Where the opening of a call stands, in a word for the call's page in the office. */
export interface OpeningBrief {
  stage: 'waiting' | 'running' | 'opened';
  /** How many submissions the last run could not open. */
  failed: number;
}

/** Null before the deadline, for a cancelled call, and for one that nobody can open because it has no key. */
export async function openingBrief(callId: string, now: Date): Promise<OpeningBrief | null> {
  const call = await Call.findOne({ _id: callId }, { closesAt: 1, approved: 1, cancelled: 1, openedAt: 1 }).lean<
    Pick<CallRecord, 'closesAt' | 'approved' | 'cancelled' | 'openedAt'>
  >();
  const isDue = call?.approved && !call.cancelled && call.closesAt !== null && now >= call.closesAt;
  if (!isDue || !(await CallSeal.exists({ _id: callId, key: { $ne: null } }))) return null;
  const opening = await Opening.findOne({ _id: callId }, { session: 0 }).lean<Omit<OpeningRecord, 'session'>>();
  const last = opening?.minutes.at(-1);
  const failed = last?.received.filter(({ failure }) => failure !== null).length ?? 0;
  if (opening?.run) return { stage: 'running', failed };
  return { stage: call.openedAt ? 'opened' : 'waiting', failed };
}

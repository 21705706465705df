import type { CallSealRecord, Opener } from '#server/models/call-seal';
import { throttling } from '#server/security/throttle';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** One opener and call: whoever took over a session of an opener cannot guess on. */
const byOpener = throttling('opener-passphrase', [[5, 5 * MINUTE], [15, HOUR]]); // prettier-ignore

/** Counts a try of a passphrase before it is judged; a right one is forgotten. `throttled` after too many. */
export async function countedTry<Result>(
  { _id: callId }: Pick<CallSealRecord, '_id'>,
  { userId }: Pick<Opener, 'userId'>,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const key = `${callId} ${userId}`;
  await byOpener.attempt(key);
  const result = await attempt();
  await byOpener.forget(key);
  return result;
}

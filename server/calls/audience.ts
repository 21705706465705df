import { CallFollower } from '#server/models/call-follower';

/** A reason for which organisations are told of the changes of a call; gives their ids, in one query. */
export type AudienceProvider = (callId: string) => Promise<string[]>;

const followers: AudienceProvider = (callId) => CallFollower.distinct('organisationId', { callId, stopped: null });

/** Everybody who is told of a call's addenda, answers and cancellation. A step that knows of more adds its own. */
const audienceProviders: readonly AudienceProvider[] = [followers];

/** The ids of all organisations that are told of a call's changes, each once. */
export async function audienceOf(callId: string): Promise<string[]> {
  const found = await Promise.all(audienceProviders.map((organisationsOf) => organisationsOf(callId)));
  return [...new Set(found.flat())];
}

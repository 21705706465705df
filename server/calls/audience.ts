import { Application } from '#server/models/application';
import { CallFollower } from '#server/models/call-follower';

/** A reason for which organisations are told of the changes of a call; gives their ids, in one query. */
export type AudienceProvider = (callId: string) => Promise<string[]>;

const followers: AudienceProvider = (callId) => CallFollower.distinct('organisationId', { callId, stopped: null });

/** Who has begun to apply must know of every change, whether the organisation follows the call or not. */
const applicants: AudienceProvider = (callId) => Application.distinct('organisationId', { callId });

/** Everybody who is told of a call's addenda, answers and cancellation. A step that knows of more adds its own. */
const audienceProviders: readonly AudienceProvider[] = [followers, applicants];

/** The ids of all organisations that are told of a call's changes, each once. */
export async function audienceOf(callId: string): Promise<string[]> {
  const found = await Promise.all(audienceProviders.map((organisationsOf) => organisationsOf(callId)));
  return [...new Set(found.flat())];
}

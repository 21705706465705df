import type { Actor } from '~/domain/accounts/roles';
import { questionRefusal } from '~/domain/clarifications/rules';
import { isFollowing } from '#server/followers/follow-call';
import { callPage } from './call-page';
import { listOwnQuestions } from './list-own-questions';
import { loadOpenCall } from './load-open-call';

/** What an organisation sees of its questions about a call: which there are, whether it can ask and follows. */
export async function getAskingPage({ actor, reference, now }: { actor: Actor; reference: string; now: Date }) {
  const call = await loadOpenCall(reference, now);
  return {
    ...callPage(call),
    takesQuestions: questionRefusal(call, now) === null,
    following: await isFollowing(actor, call._id),
    questions: await listOwnQuestions(actor, call._id),
  };
}

import { changeDiscussion } from './change-discussion';
import type { DiscussedPlace } from './discussed-item';

interface Contribution extends DiscussedPlace {
  /** `id` is the form's own: sent twice it is one contribution. */
  input: { id: string; text: string };
  now: Date;
}

/** Adds a contribution to a discussion; everybody who may see the sheets can, the secretary too. */
export async function say({ input: { id, text }, now, ...place }: Contribution): Promise<void> {
  const { userId, name } = place.actor;
  await changeDiscussion({
    ...place,
    now,
    told: 'consensus.said',
    change: ({ item: { discussion } }) => {
      if (discussion.messages.some((message) => message.id === id)) return null;
      const message = { id, userId, name, at: now.toISOString(), text };
      return { discussion: { ...discussion, messages: [...discussion.messages, message] } };
    },
  });
}

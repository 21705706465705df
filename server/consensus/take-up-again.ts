import { randomUUID } from 'node:crypto';
import { assertChairs } from '#server/evaluation/assert-readable';
import { changeDiscussion } from './change-discussion';
import type { DiscussedPlace } from './discussed-item';

interface Taking extends DiscussedPlace {
  input: { reason: string };
  now: Date;
}

/** Opens a settled discussion again: the lot's chair, with a reason that stands in the discussion. */
export async function takeUpAgain({ input: { reason }, now, ...place }: Taking): Promise<void> {
  const { userId, name } = place.actor;
  await changeDiscussion({
    ...place,
    now,
    told: 'consensus.taken-up',
    change: ({ scope, item: { discussion, settled } }) => {
      assertChairs(scope, place.lot);
      if (!settled) return null;
      const message = { id: randomUUID(), userId, name, at: now.toISOString(), text: reason };
      return {
        discussion: { ...discussion, messages: [...discussion.messages, message], over: null },
        settled: null,
      };
    },
  });
}

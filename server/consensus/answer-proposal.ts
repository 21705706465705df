import { latestProposal } from '~/domain/evaluation/discussion';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsettled, changeDiscussion } from './change-discussion';
import type { DiscussedPlace } from './discussed-item';

interface Answering extends DiscussedPlace {
  /** `number` is that of the proposal that was read; `reason` is empty for who agrees. */
  input: { number: number; answer: 'agree' | 'dissent'; reason: string };
  now: Date;
}

/**
 * Agrees with a proposal or dissents from it, for the first time or after thinking again. `stale` where another proposal
 * was made meanwhile, `not-permitted` for who gave no sheet.
 */
export async function answerProposal({ input, now, ...place }: Answering): Promise<void> {
  const { userId, name } = place.actor;
  await changeDiscussion({
    ...place,
    now,
    told: 'consensus.answered',
    change: (loaded) => {
      if (!loaded.asked.includes(userId)) throw new DomainError('not-permitted', 'consensus.error.noSheet');
      assertUnsettled(loaded);
      const { discussion } = loaded.item;
      const latest = latestProposal(discussion);
      if (latest?.number !== input.number) throw new DomainError('stale', 'consensus.error.newer');
      const by = { userId, name, at: now.toISOString() };
      const agreed = latest.agreed.filter((one) => one.userId !== userId);
      const dissents = latest.dissents.filter((one) => one.userId !== userId);
      const answered =
        input.answer === 'agree'
          ? { ...latest, agreed: [...agreed, by], dissents }
          : { ...latest, agreed, dissents: [...dissents, { ...by, reason: input.reason }] };
      return { discussion: { ...discussion, proposals: [...discussion.proposals.slice(0, -1), answered] } };
    },
  });
}

import { latestProposal, type Proposal } from '~/domain/evaluation/discussion';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsettled, changeDiscussion } from './change-discussion';
import { mayPropose, type DiscussedPlace, type LoadedItem } from './discussed-item';

interface Proposing extends DiscussedPlace {
  input: {
    /** The number of the latest proposal that the proposer saw, 0 where there was none. */
    seen: number;
    /** For a criterion: a level, or null where it does not apply; without meaning for a total. */
    level: number | null;
    doesNotApply: boolean;
    justification: string;
  };
  now: Date;
}

/**
 * Proposes a score for a criterion, or the reasons for which a total may stand. Everybody is asked anew; a proposer who is
 * asked agrees with it. `stale` where another proposal came first.
 */
export async function propose({ input, now, ...place }: Proposing): Promise<void> {
  const { userId, name } = place.actor;
  await changeDiscussion({
    ...place,
    now,
    told: 'consensus.proposed',
    change: (loaded) => {
      if (!mayPropose(loaded, userId)) throw new DomainError('not-permitted', 'consensus.error.noSheet');
      const { discussion, isApart } = loaded.item;
      const said = saidIn(loaded, input);
      const latest = latestProposal(discussion);
      if (latest && isRepeated(latest, said, userId)) return null;
      assertUnsettled(loaded);
      if (!isApart) throw new DomainError('wrong-state', 'consensus.error.notApart');
      if ((latest?.number ?? 0) !== input.seen) throw new DomainError('stale', 'consensus.error.newer');
      const by = { userId, name, at: now.toISOString() };
      const agreed = loaded.asked.includes(userId) ? [by] : [];
      const proposal = { ...said, number: input.seen + 1, by, agreed, dissents: [] };
      const proposals = [...discussion.proposals, proposal];
      return { discussion: { ...discussion, proposals, over: null }, settled: null };
    },
  });
}

function saidIn({ criterion, scope }: LoadedItem, { level, doesNotApply, justification }: Proposing['input']) {
  if (!criterion) return { level: null, doesNotApply: false, justification };
  const { scale } = scope.rubric;
  const isLevel = level !== null && level >= 0 && level <= scale;
  if (doesNotApply ? !criterion.mayNotApply : !isLevel) {
    throw new DomainError('invalid', 'consensus.error.level', { field: 'level', scale });
  }
  return { level: doesNotApply ? null : level, doesNotApply, justification };
}

const isRepeated = (latest: Proposal, said: ReturnType<typeof saidIn>, userId: string) =>
  latest.by.userId === userId &&
  latest.level === said.level &&
  latest.doesNotApply === said.doesNotApply &&
  latest.justification === said.justification;

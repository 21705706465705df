import { isCarried, latestProposal, unanswered } from '~/domain/evaluation/discussion';
import type { ErrorValues } from '~/domain/shared/errors';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { assertChairs } from '#server/evaluation/assert-readable';
import { meetingPeople, quorumAt } from '#server/meetings/meeting-people';
import { changeDiscussion } from './change-discussion';
import type { DiscussedPlace, LoadedItem } from './discussed-item';
import { lacksFurther } from './load-compared';

interface Settling extends DiscussedPlace {
  input: { number: number };
  now: Date;
}

/** What keeps the chair from settling a proposal that everybody could answer; null where nothing does. */
export function settlingFault(loaded: LoadedItem): { key: MessageKey; values?: ErrorValues } | null {
  const { application, item, scope, asked, lot } = loaded;
  const latest = latestProposal(item.discussion);
  if (!item.isApart) return { key: 'consensus.error.notApart' };
  if (application.open.length > 0) return { key: 'consensus.error.outstanding' };
  if (lacksFurther(scope, application)) return { key: 'consensus.error.further' };
  if (!latest || unanswered(latest, asked).length > 0) return { key: 'consensus.error.waiting' };
  if (!isCarried(latest)) return { key: 'consensus.error.notCarried' };
  const { expected } = meetingPeople(scope, lot);
  const { present, needed, reached } = quorumAt(expected, scope.published.content.committee.quorum ?? 1);
  return reached ? null : { key: 'consensus.error.quorum', values: { present, needed } };
}

/**
 * Settles a discussion: the lot's chair, once every asked member has agreed or dissented, no more dissent than agree, and the
 * committee has a quorum in the lot. The score enters the ranking as long as the sheets say what they say now.
 */
export async function settle({ input, now, ...place }: Settling): Promise<void> {
  await changeDiscussion({
    ...place,
    now,
    told: 'consensus.settled',
    change: (loaded) => {
      assertChairs(loaded.scope, place.lot);
      const { discussion, over, state } = loaded.item;
      if (latestProposal(discussion)?.number !== input.number) throw new DomainError('stale', 'consensus.error.newer');
      if (state === 'settled') return null;
      const fault = settlingFault(loaded);
      if (fault) throw new DomainError('wrong-state', fault.key, fault.values);
      return { discussion: { ...discussion, over }, settled: { by: place.actor.userId, at: now } };
    },
  });
}

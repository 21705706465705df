import type { Discussion } from '~/domain/evaluation/discussion';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdLot } from '#server/evaluation/hold-lot';
import { Consensus, type ConsensusRecord } from '#server/models/consensus';
import { evaluationId } from '#server/models/evaluation';
import { loadDiscussedItem, type DiscussedPlace, type LoadedItem } from './discussed-item';
import { sealDiscussion } from './discussion-content';

interface Changed {
  discussion: Discussion;
  settled?: ConsensusRecord['settled'];
}

interface Change extends DiscussedPlace {
  /** The audit action. */
  told: string;
  now: Date;
  /** What the discussion is afterwards, or null where it says so already: a form that was sent twice. */
  change: (loaded: LoadedItem) => Changed | null;
}

/**
 * Changes one discussion while its lot is in consensus; two people at the same time both get their turn. `wrong-state`
 * once the lot is ranked.
 */
export async function changeDiscussion({ change, told, now, ...place }: Change): Promise<void> {
  await inTransaction(async () => {
    const loaded = await loadDiscussedItem(place);
    if (!loaded.isOpen) throw new DomainError('wrong-state', 'consensus.error.closed');
    const changed = change(loaded);
    if (!changed) return;
    const { callId, lot, applicationId, actor } = place;
    // So that nothing is agreed behind a ranking.
    await holdLot(callId, lot, ['consensus'], () => new DomainError('wrong-state', 'consensus.error.closed'));
    const { criterion, version, settled } = loaded.item;
    const _id = `${applicationId}:${criterion ?? ''}`;
    const content = sealDiscussion(_id, changed.discussion);
    const written = {
      content,
      settled: changed.settled === undefined ? settled : changed.settled,
      version: version + 1,
    };
    if (version === 0) await Consensus.create({ _id, callId, lot, applicationId, criterion, ...written });
    else {
      const { matchedCount } = await Consensus.updateOne({ _id, version }, { $set: written });
      if (matchedCount === 0) throw new DomainError('stale', 'consensus.error.newer');
    }
    const subject = { kind: 'evaluation', id: evaluationId(callId, lot) };
    await appendEvent({ actor, action: told, subject, details: { applicationId, criterion }, now });
  });
}

/** Throws where the discussion is settled over the sheets as they are. */
export function assertUnsettled({ item }: LoadedItem): void {
  if (item.state === 'settled') throw new DomainError('wrong-state', 'consensus.error.settled');
}

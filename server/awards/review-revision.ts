import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding } from '~/domain/awards/answer';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Award } from '#server/models/award';
import { loadOverseenAward } from './load-overseen';
import { tellOfRevision } from './tell-of-revision';

interface Arguments {
  actor: Actor;
  callId: string;
  awardId: string;
  input: {
    outcome: 'agreed' | 'returned';
    /** What the organisation should change; may be empty where the budget is agreed. */
    comment: string;
    /** The number of the budget that was read. */
    number: number;
  };
  now: Date;
}

/**
 * A manager agrees to the budget of a smaller award, or returns it with a comment. The time that the budget waited is added to
 * the time to answer. `stale` where another one was handed in since, `wrong-state` where none waits.
 */
export function reviewRevision({ actor, callId, awardId, input, now }: Arguments): Promise<void> {
  const { outcome, comment, number } = input;
  return inTransaction(async () => {
    const { award } = await loadOverseenAward(actor, { callId, awardId }, 'awards.manage');
    const latest = award.revisions.at(-1);
    if (award.state !== 'offered' || revisionStanding(award) !== 'submitted' || !latest || !award.respondBy) {
      throw new DomainError('wrong-state', 'awards.error.noBudgetWaits');
    }
    if (latest.number !== number) throw new DomainError('stale', 'awards.error.newerBudget');
    if (outcome === 'returned' && comment === '') {
      throw new DomainError('invalid', 'awards.error.comment', { field: 'comment' });
    }
    const reviewed = { by: actor.userId, name: actor.name, at: now, comment };
    const waited = Math.max(0, now.getTime() - latest.submitted.at.getTime());
    const { matchedCount } = await Award.updateOne(
      { _id: awardId, version: award.version, state: 'offered' },
      {
        $set: {
          revisions: [...award.revisions.slice(0, -1), { ...latest, state: outcome, reviewed }],
          respondBy: new Date(award.respondBy.getTime() + waited),
        },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'awards.error.newerBudget');
    await appendEvent({
      actor,
      action: `awards.budget-${outcome}`,
      subject: { kind: 'award', id: awardId },
      details: { number },
      now,
    });
    await tellOfRevision({ award, outcome, comment, now });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';
import { reviewerCandidates } from './reviewer-candidates';
import { tellReviewers } from './tell-of-appeal';

interface Arguments {
  actor: Actor;
  appealId: string;
  input: { version: number; reviewers: readonly string[] };
  now: Date;
}

/** Names the people who decide an appeal, anew as long as it is not decided; `invalid` where one of them took part. */
export function nameReviewers({ actor, appealId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const appeal = await loadAppeal(actor, appealId, 'appeals.name-reviewers');
    const candidates = new Map((await reviewerCandidates(appeal)).map((one) => [one.userId, one]));
    const reviewers = [...new Set(input.reviewers)].map((userId) => {
      const candidate = candidates.get(userId);
      if (!candidate) throw new DomainError('invalid', 'appeals.error.reviewer', { field: 'reviewers' });
      return { userId, name: candidate.name, by: actor.userId, at: now };
    });
    await changeAppeal({ appeal, expected: input.version, from: 'admitted', set: { reviewers } });
    await appendEvent({
      actor,
      action: 'appeals.reviewers-named',
      subject: { kind: 'appeal', id: appealId },
      details: { receipt: appeal.receipt, reviewers: reviewers.map(({ userId }) => userId) },
      now,
    });
    const known = new Set(appeal.reviewers.map(({ userId }) => userId));
    const added = reviewers.map(({ userId }) => userId).filter((userId) => !known.has(userId));
    await tellReviewers(appeal, added, now);
  });
}

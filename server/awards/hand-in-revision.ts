import { plainAmount } from '~/domain/applications/decimal';
import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding, standsStill } from '~/domain/awards/answer';
import { categoryChanges, contextOfAward, requestedIn, type Budgets } from '~/domain/awards/revision';
import { awardTerms } from '~/domain/awards/terms';
import { DomainError } from '~/domain/shared/errors';
import { answerName } from '~/forms/application/answer-names';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Award, type AwardRecord, type AwardRevision } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { loadAward } from './load-award';
import { sealBudgets, submittedBudgets } from './submitted-budgets';
import { tellOfRevision } from './tell-of-revision';

interface Arguments {
  actor: Actor;
  awardId: string;
  input: {
    lines: Budgets;
    /** How many budgets had been handed in when the page was shown. */
    seen: number;
  };
  now: Date;
}

/**
 * Hands in a budget for an award that is smaller than what was requested. It must come to exactly the amount awarded, no
 * category may change by more than the call allows; `wrong-state` where none is wanted, `late` after the time to answer.
 */
export async function handInRevision({ actor, awardId, input, now }: Arguments): Promise<void> {
  const award = await loadAward(actor, awardId, 'awards.revise');
  const standing = revisionStanding(award);
  if (award.revisions.length !== input.seen) throw new DomainError('stale', 'awards.error.newerBudget');
  if (award.state !== 'offered' || (standing !== 'wanted' && standing !== 'returned')) {
    throw new DomainError('wrong-state', 'awards.error.noBudget');
  }
  if (!standsStill(award) && award.respondBy !== null && now >= award.respondBy) {
    throw new DomainError('late', 'awards.error.late');
  }
  await assertFits(award, input.lines);
  const number = input.seen + 1;
  const revision: AwardRevision = {
    number,
    lines: sealBudgets(awardId, number, input.lines),
    state: 'submitted',
    submitted: { by: actor.userId, name: actor.name, at: now },
    reviewed: null,
  };
  await inTransaction(async () => {
    const { matchedCount } = await Award.updateOne(
      { _id: awardId, version: award.version, state: 'offered' },
      { $push: { revisions: revision }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'awards.error.newerBudget');
    await appendEvent({
      actor,
      action: 'awards.budget-submitted',
      subject: { kind: 'award', id: awardId },
      details: { number },
      after: input.lines,
      now,
    });
    await tellOfRevision({ award, outcome: 'submitted', comment: '', now });
  });
}

async function assertFits(award: AwardRecord, lines: Budgets): Promise<void> {
  const { questions, lines: before, context } = await submittedBudgets(award);
  const call = await Call.findOne({ _id: award.callId }, { current: 1 }).orFail().lean<Pick<CallRecord, 'current'>>();
  const [first] = questions;
  if (!first || !call.current) throw new DomainError('not-found');
  const limits = contextOfAward(context, award.amount);
  const { currency } = award.amount;
  const sum = requestedIn(questions, lines, limits);
  if (sum !== award.amount.amount) {
    throw new DomainError('invalid', 'awards.error.sum', {
      field: answerName(first.key),
      sum: plainAmount(sum),
      amount: plainAmount(award.amount.amount),
      currency,
    });
  }
  const terms = awardTerms(call.current.content);
  const broken = categoryChanges(questions, { before, after: lines }, limits, terms).find(({ kept }) => !kept);
  if (!broken) return;
  throw new DomainError('invalid', 'awards.error.category', {
    field: answerName(broken.question),
    after: plainAmount(broken.after),
    least: plainAmount(broken.least),
    most: plainAmount(broken.most),
    percent: terms.changeLimit,
    currency,
  });
}

import { categoryChanges, contextOfAward } from '~/domain/awards/revision';
import { awardTerms, USUAL_AWARD_TERMS } from '~/domain/awards/terms';
import type { AwardRecord } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { openBudgets, submittedBudgets } from './submitted-budgets';

export type ReadRevision = Awaited<ReturnType<typeof readRevision>>;

/** The budget that was submitted and the latest one for the smaller award, side by side. Whether the asker may see them is asked before. */
export async function readRevision(award: AwardRecord) {
  const { questions, lines: before, context } = await submittedBudgets(award);
  const call = await Call.findOne({ _id: award.callId }, { current: 1 }).lean<Pick<CallRecord, 'current'>>();
  const terms = call?.current ? awardTerms(call.current.content) : USUAL_AWARD_TERMS;
  const limits = contextOfAward(context, award.amount);
  const latest = award.revisions.at(-1) ?? null;
  const after = latest && openBudgets(award._id, latest);
  return {
    questions,
    context: limits,
    terms,
    before,
    after,
    changes: after && categoryChanges(questions, { before, after }, limits, terms),
    latest: latest && { number: latest.number, state: latest.state, submitted: latest.submitted },
    reviews: award.revisions.flatMap(({ number, state, reviewed }) =>
      reviewed ? [{ number, state, name: reviewed.name, at: reviewed.at, comment: reviewed.comment }] : [],
    ),
  };
}

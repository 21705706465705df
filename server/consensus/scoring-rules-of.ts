import { evaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { Call, type CallRecord } from '#server/models/call';

/** By what a call is scored: what it was published with. `not-found` for a call without a rubric. */
export async function scoringRulesOf(callId: string) {
  const call = await Call.findOne(
    { _id: callId },
    { 'current.content.rubric': 1, 'current.content.committee': 1 },
  ).lean<Pick<CallRecord, 'current'>>();
  const content = call?.current?.content;
  if (!content?.rubric.rubric) throw new DomainError('not-found');
  return { rubric: scoringRubric(content.rubric.rubric), terms: evaluationTerms(content) };
}

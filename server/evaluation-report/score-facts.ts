import { latestProposal } from '~/domain/evaluation/discussion';
import type { ReportContent, ReportedConsensus, ReportedSheet } from '~/domain/evaluation-report/content';
import { sheetTotal } from '~/domain/ranking/sheet-total';
import { evaluatorsOf } from '#server/consensus/evaluators-of';
import { readLot } from '#server/consensus/read-lot';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';

/** The sheets of a lot and what was settled where they lay apart, in the order of the applications and of the seats. */
export async function scoreFacts(
  scope: CommitteeScope,
  lot: string,
  applications: readonly OpenedApplication[],
): Promise<Pick<ReportContent, 'sheets' | 'consensus'>> {
  const { rubric, terms } = scope;
  const read = await readLot({ callId: scope.call._id, lot, rubric, terms });
  const inOrder = applications.flatMap(({ applicationId }) => read.get(applicationId) ?? []);
  return {
    sheets: inOrder.flatMap(({ applicationId, sheets }) =>
      evaluatorsOf(scope, sheets).flatMap(({ userId, name }) =>
        sheets
          .filter(({ evaluator }) => evaluator === userId)
          .map(({ scores, how, content: { strengths, weaknesses } }): ReportedSheet => ({
            applicationId,
            evaluator: name,
            levels: { ...scores },
            points: sheetTotal(rubric, scores).points,
            how,
            strengths,
            weaknesses,
          })),
      ),
    ),
    consensus: inOrder.flatMap(({ applicationId, items }) =>
      items.flatMap(({ criterion, state, discussion, settled }): ReportedConsensus[] => {
        const proposal = latestProposal(discussion);
        if (state !== 'settled' || !proposal || !settled) return [];
        return [{ applicationId, criterion, proposal, settledAt: settled.at.toISOString() }];
      }),
    ),
  };
}

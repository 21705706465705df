import { latestProposal } from '~/domain/evaluation/discussion';
import { readLot } from './read-lot';
import { scoringRulesOf } from './scoring-rules-of';

/**
 * What the committee agreed on in a lot, by application and criterion: a level, or null where the criterion does not apply.
 * Only what is settled over the sheets as they are.
 */
export async function agreedScores(callId: string, lot: string): Promise<Map<string, Record<string, number | null>>> {
  const read = await readLot({ callId, lot, ...(await scoringRulesOf(callId)) });
  const agreed = [...read.values()].map(({ applicationId, items }): [string, Record<string, number | null>] => [
    applicationId,
    Object.fromEntries(
      items.flatMap(({ criterion, state, discussion }) => {
        const proposal = latestProposal(discussion);
        return criterion !== null && state === 'settled' && proposal ? [[criterion, proposal.level]] : [];
      }),
    ),
  ]);
  return new Map(agreed.filter(([, scores]) => Object.keys(scores).length > 0));
}

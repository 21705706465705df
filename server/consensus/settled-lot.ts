import { latestProposal } from '~/domain/evaluation/discussion';
import { evaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { Call, type CallRecord } from '#server/models/call';
import { readLot } from './read-lot';

/** What a lot still lacks before it can be ranked. */
export interface Unsettled {
  applicationId: string;
  /** A sheet that is not submitted, or something on which the submitted ones lie apart: a criterion, the total. */
  what: 'sheet' | 'criterion' | 'total';
  /** The criterion's key; null for the others. */
  criterion: string | null;
}

/** Everything that is not settled in a lot; empty where it can be ranked. Whoever asks has asked the scope. */
export async function unsettled(callId: string, lot: string): Promise<Unsettled[]> {
  const read = await readLot({ callId, lot, ...(await rulesOf(callId)) });
  return [...read.values()].flatMap(({ applicationId, open, items }) => [
    ...open.map((): Unsettled => ({ applicationId, what: 'sheet', criterion: null })),
    ...items
      .filter(({ isApart, state }) => isApart && state !== 'settled')
      .map(({ criterion }): Unsettled => ({
        applicationId,
        what: criterion === null ? 'total' : 'criterion',
        criterion,
      })),
  ]);
}

/**
 * What the committee agreed on in a lot, by application and criterion: a level, or null where the criterion does not apply.
 * Only what is settled over the sheets as they are.
 */
export async function agreedScores(callId: string, lot: string): Promise<Map<string, Record<string, number | null>>> {
  const read = await readLot({ callId, lot, ...(await rulesOf(callId)) });
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

async function rulesOf(callId: string) {
  const call = await Call.findOne(
    { _id: callId },
    { 'current.content.rubric': 1, 'current.content.committee': 1 },
  ).lean<Pick<CallRecord, 'current'>>();
  const content = call?.current?.content;
  if (!content?.rubric.rubric) throw new DomainError('not-found');
  return { rubric: scoringRubric(content.rubric.rubric), terms: evaluationTerms(content) };
}

import type { LetterFacts, LetterScore } from '~/domain/letters/facts';
import { toldScores } from '~/domain/letters/told-scores';
import type { PublishedVersion } from '~/domain/calls/published-call';
import type { RankedPosition } from '~/domain/ranking/result';
import { emptyLocalized } from '~/domain/shared/localized';
import { evaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric, type ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import { checkName } from '#server/evaluation-report/screening-facts';
import { openSheet } from '#server/evaluation/sheet-content';
import type { OpenedApplication } from '#server/evaluation/load-scope';
import type { CallRecord } from '#server/models/call';
import { ScoreSheet, type ScoreSheetRecord } from '#server/models/score-sheet';
import { checklistsOf } from '#server/screening/checklists';
import { screeningOutcomes } from '#server/screening/screening-outcomes';

/** What evaluators wrote of an application, unnamed. */
export type WrittenFeedback = Pick<LetterFacts, 'strengths' | 'weaknesses'>;

/** The scores of an application as far as its call lets the applicant know them. */
export function scoresTold({ content }: PublishedVersion, position: RankedPosition): LetterFacts['scores'] {
  const told = toldScores(content.terms.scoresPublished);
  const rubric = scoringRubric(content.rubric.rubric ?? { criteria: [], scale: 1, minimumTotal: null });
  if (!told.total || position.total === null) return null;
  return {
    rows: told.criteria ? rowsOf(rubric, position) : [],
    total: position.total,
    minimumTotal: rubric.minimumTotal,
    scale: rubric.scale,
  };
}

/** Criteria that do not apply have no share of the 100 and no row. */
function rowsOf({ criteria }: ScoringRubric, position: RankedPosition): LetterScore[] {
  return position.criteria
    .filter(({ from }) => from !== 'not-applicable')
    .map(({ key, points, weight, level }) => {
      const criterion = criteria.find((one) => one.key === key);
      const name = criterion?.name ?? emptyLocalized();
      return { name, points, maximum: weight, level, minimum: criterion?.minimum ?? null };
    });
}

/**
 * Strengths and weaknesses by application out of the sheets that count. Lines are put in the order of the alphabet: the order
 * of the sheets would tell over several letters which lines come from one hand.
 */
export async function writtenFeedback(callId: string, lot: string): Promise<Map<string, WrittenFeedback>> {
  const sheets = await ScoreSheet.find({ callId, lot, state: 'submitted' }, { applicationId: 1, content: 1 }).lean<
    Pick<ScoreSheetRecord, '_id' | 'applicationId' | 'content'>[]
  >();
  const written = new Map<string, WrittenFeedback>();
  for (const { _id, applicationId, content } of sheets) {
    const { strengths, weaknesses } = openSheet(_id, content);
    const earlier = written.get(applicationId) ?? { strengths: [], weaknesses: [] };
    written.set(applicationId, {
      strengths: inOrder([...earlier.strengths, ...linesOf(strengths)]),
      weaknesses: inOrder([...earlier.weaknesses, ...linesOf(weaknesses)]),
    });
  }
  return written;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–—•*]\s*/, '').trim())
    .filter((line) => line !== '');

const inOrder = (lines: readonly string[]): string[] => [...new Set(lines)].sort();

/** What was not met, by application, of those that were found ineligible. */
export async function unmetChecks(
  call: CallRecord,
  published: PublishedVersion,
  ineligible: readonly OpenedApplication[],
  now: Date,
): Promise<Map<string, LetterFacts['unmet']>> {
  if (ineligible.length === 0) return new Map();
  const outcomes = await screeningOutcomes(call._id);
  const terms = evaluationTerms(published.content);
  const checklists = await checklistsOf({ call, published, terms }, ineligible, now);
  return new Map(
    ineligible.map(({ applicationId }) => {
      const checks = new Map(checklists.get(applicationId)?.checks.map((check) => [check.key, check]));
      const unmet = (outcomes.get(applicationId)?.checks ?? []).filter(({ met }) => !met);
      return [
        applicationId,
        unmet.map(({ check, reason }) => ({ check: checkName(checks.get(check), check), reason })),
      ];
    }),
  );
}

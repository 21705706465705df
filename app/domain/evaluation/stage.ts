/** Where the evaluation of a lot stands; each stage begins with an act of the chair, the last one with the approver's. */
export const EVALUATION_STAGES = ['screening', 'evaluation', 'consensus', 'ranked', 'recommended', 'decided'] as const;
export type EvaluationStage = (typeof EVALUATION_STAGES)[number];

/** Where the call stands: where the lot does that is least far. Ranked lots still lack their signed report. */
export function stageOfCall(lots: readonly EvaluationStage[]): Exclude<EvaluationStage, 'ranked'> | null {
  const least = EVALUATION_STAGES.find((stage) => lots.includes(stage));
  return least === undefined ? null : least === 'ranked' ? 'consensus' : least;
}

const isFrom = (first: EvaluationStage, stage: EvaluationStage | undefined): boolean =>
  stage !== undefined && EVALUATION_STAGES.indexOf(stage) >= EVALUATION_STAGES.indexOf(first);

/** True once the lot has its ranking. */
export const isRanked = (stage: EvaluationStage | undefined): boolean => isFrom('ranked', stage);

/** True once the lot's report is signed: its committee has no more to do. */
export const isRecommended = (stage: EvaluationStage | undefined): boolean => isFrom('recommended', stage);

/** The stages in which a lot's ranking is there. */
export const RANKED_STAGES = EVALUATION_STAGES.filter(isRanked);

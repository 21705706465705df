/** Where the evaluation of a lot stands; each stage begins with an act of the chair. */
export const EVALUATION_STAGES = ['screening', 'evaluation', 'consensus', 'ranked', 'recommended'] as const;
export type EvaluationStage = (typeof EVALUATION_STAGES)[number];

/** Where the call stands: where the lot does that is least far. Ranked lots still lack their signed report. */
export function stageOfCall(lots: readonly EvaluationStage[]): Exclude<EvaluationStage, 'ranked'> | null {
  const least = EVALUATION_STAGES.find((stage) => lots.includes(stage));
  return least === undefined ? null : least === 'ranked' ? 'consensus' : least;
}

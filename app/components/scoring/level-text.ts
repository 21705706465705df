import type { GivenScore } from '~/domain/evaluation/score-sheet';
import type { Text } from '~/locales/text';

/** The level that was given, in words where there is none. */
export function levelText(given: Pick<GivenScore, 'level' | 'doesNotApply'> | undefined, text: Text): string {
  if (given?.doesNotApply) return text('scoring.notApplicable');
  return given?.level === null || given === undefined ? text('scoring.none') : String(given.level);
}

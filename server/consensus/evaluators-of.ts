import { isVoting } from '~/domain/committee/parts';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import type { ReadSheet } from './read-lot';

/** Who gave sheets, and whether they still sit there with a vote. */
export interface Evaluator {
  userId: string;
  name: string;
  isSitting: boolean;
}

/** Who gave these sheets, in the order of the committee's seats; who left keeps their place. */
export function evaluatorsOf(
  { committee }: Pick<CommitteeScope, 'committee'>,
  sheets: readonly ReadSheet[],
): Evaluator[] {
  const gave = new Set(sheets.map(({ evaluator }) => evaluator));
  const evaluators = new Map<string, Evaluator>();
  for (const { userId, name, left, part } of committee.seats) {
    if (gave.has(userId)) evaluators.set(userId, { userId, name, isSitting: left === null && isVoting(part) });
  }
  return [...evaluators.values()];
}

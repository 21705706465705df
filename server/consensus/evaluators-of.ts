import type { CommitteeScope } from '#server/evaluation/load-scope';
import type { ReadSheet } from './read-lot';

/** Who gave these sheets, in the order of the committee's seats; who left keeps their place. */
export function evaluatorsOf({ committee }: Pick<CommitteeScope, 'committee'>, sheets: readonly ReadSheet[]) {
  const gave = new Set(sheets.map(({ evaluator }) => evaluator));
  const named = new Map(committee.seats.map(({ userId, name }) => [userId, name]));
  return [...named].filter(([userId]) => gave.has(userId)).map(([userId, name]) => ({ userId, name }));
}

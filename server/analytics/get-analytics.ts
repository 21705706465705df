import type { Actor } from '~/domain/accounts/roles';
import { analyse, type Analytics } from '~/domain/analytics/analyse';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { Committee } from '#server/models/committee';
import { headOf, loadMadeRanking } from '#server/ranking/get-ranking';
import { mayAnalyse } from '#server/ranking/load-result-reader';
import { sha256Of } from '#server/ranking/lot-seed';
import type { LotOfCall } from '#server/ranking/read-inputs';
import type { StoredRanking } from '#server/ranking/stored-ranking';

interface Wanted extends LotOfCall {
  actor: Actor;
}

/**
 * The figures of fairness of a ranked lot, for its chair, the institution's approver and auditors; `not-found` for all others.
 * They follow from the ranking's stored inputs alone.
 */
export async function getAnalytics(wanted: Wanted) {
  const { reader, stored } = await loadMadeRanking(wanted);
  if (!mayAnalyse(wanted.actor, reader)) throw new DomainError('not-found');
  const { rubric } = stored.inputs;
  return {
    ...headOf(reader),
    analytics: analyticsOf(stored),
    evaluators: Object.fromEntries(await namesOnCommittee(wanted.callId)),
    criteria: criteriaToScore(rubric).map(({ key, name }) => ({ key, name })),
    allCriteria: rubric.criteria.map(({ key, name }) => ({ key, name })),
    scale: rubric.scale,
  };
}

/** The same again each time: the bootstrap draws from the ranking's own seed. */
export function analyticsOf({ inputs, result }: Pick<StoredRanking, 'inputs' | 'result'>): Analytics {
  const totals = result.positions.flatMap(({ total }) => total ?? []);
  return analyse(inputs, totals, sha256Of);
}

/** The names of everybody who ever sat on the committee, as they were when they were appointed. */
async function namesOnCommittee(callId: string): Promise<Map<string, string>> {
  const committee = await Committee.findOne({ _id: callId }, { seats: 1 }).lean();
  return new Map((committee?.seats ?? []).map(({ userId, name }) => [userId, name]));
}

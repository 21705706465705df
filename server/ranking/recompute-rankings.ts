import { RANKED_STAGES } from '~/domain/evaluation/stage';
import { rank } from '~/domain/ranking/rank';
import type { RankingInputs } from '~/domain/ranking/inputs';
import type { RankingResult as Ranking } from '~/domain/ranking/result';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Evaluation } from '#server/models/evaluation';
import { RankingResult, type RankingResultRecord } from '#server/models/ranking-result';
import { sha256Of } from './lot-seed';
import { readInputs, requestedAmounts } from './read-inputs';
import { canonicalSha256, openRanking } from './stored-ranking';

/** A ranking computed again from its stored inputs, and what is not as it was. */
export interface Recomputed {
  lot: string;
  number: number;
  result: Ranking;
  resultSha256: string;
  differences: Difference[];
}

export type Difference =
  /** The stored inputs are not those that were ranked. */
  | 'inputs'
  /** The same inputs give another ranking. */
  | 'result'
  /** The audit trail tells of another ranking, or of none. */
  | 'audit'
  /** Sheets, agreed scores or outcomes of the screening are not any more what was ranked. */
  | 'records';

/** Every ranking of a call, lot by lot, computed again; null where there is no such call. */
export async function recomputeRankings(reference: string): Promise<Recomputed[] | null> {
  const call = await Call.findOne({ reference }, { _id: 1 }).lean();
  if (!call) return null;
  const records = await RankingResult.find({ callId: call._id })
    .sort({ lot: 1, number: 1 })
    .lean<RankingResultRecord[]>();
  const recomputed: Recomputed[] = [];
  const ranked = await rankedLots(call._id);
  for (const record of records) {
    const isLatest = !records.some(({ lot, number }) => lot === record.lot && number > record.number);
    recomputed.push(await recompute(record, isLatest && ranked.has(record.lot)));
  }
  return recomputed;
}

/** Lots whose ranking counts: where a conflict was declared later, sheets have changed and it has to be made anew. */
async function rankedLots(callId: string): Promise<Set<string>> {
  const evaluations = await Evaluation.find({ callId, stage: { $in: RANKED_STAGES } }, { lot: 1 }).lean();
  return new Set(evaluations.map(({ lot }) => lot));
}

async function recompute(record: RankingResultRecord, counts: boolean): Promise<Recomputed> {
  const { lot, number, inputs, inputsSha256, result, resultSha256 } = { ...openRanking(record), lot: record.lot };
  const again = rank(inputs, sha256Of);
  const differences: Difference[] = [];
  if (canonicalSha256(inputs) !== inputsSha256) differences.push('inputs');
  const digest = canonicalSha256(again);
  if (digest !== resultSha256 || canonicalSha256(result) !== resultSha256) differences.push('result');
  if (!(await isAudited(record))) differences.push('audit');
  if (counts && !(await recordsAgree(record, inputs))) differences.push('records');
  return { lot, number, result: again, resultSha256: digest, differences };
}

async function isAudited({ callId, lot, number, inputsSha256, resultSha256 }: RankingResultRecord): Promise<boolean> {
  const subject = { 'subject.kind': 'call', 'subject.id': callId };
  const details = { 'details.lot': lot, 'details.number': number };
  const event = await AuditEvent.findOne(
    { ...subject, action: 'evaluation.ranked', ...details },
    { details: 1 },
  ).lean();
  return event?.details.inputsSha256 === inputsSha256 && event.details.resultSha256 === resultSha256;
}

async function recordsAgree({ callId, lot }: RankingResultRecord, inputs: RankingInputs): Promise<boolean> {
  const now = await readInputs({ callId, lot }, await requestedAmounts({ callId, lot }));
  return canonicalSha256(withoutNames(now)) === canonicalSha256(withoutNames(inputs));
}

/** An organisation may be called otherwise by now; that changes no ranking. */
const withoutNames = (inputs: RankingInputs): RankingInputs => ({
  ...inputs,
  applications: inputs.applications.map((one) => ({ ...one, organisation: { ...one.organisation, name: '' } })),
});

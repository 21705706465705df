import { evaluationTerms } from '~/domain/evaluation/terms';
import type { RankedApplication, RankedSheet, RankingInputs } from '~/domain/ranking/inputs';
import { levelsGiven } from '~/domain/ranking/sheet-total';
import { scoringRubric } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import type { Money } from '~/domain/shared/money';
import { agreedScores } from '#server/consensus/agreed-scores';
import { listOpened } from '#server/evaluation/list-opened';
import type { OpenedApplication } from '#server/evaluation/load-scope';
import { openSheet } from '#server/evaluation/sheet-content';
import { Call, type CallRecord } from '#server/models/call';
import { Organisation } from '#server/models/organisation';
import { ScoreSheet, type ScoreSheetRecord } from '#server/models/score-sheet';
import { screeningOutcomes } from '#server/screening/screening-outcomes';
import { lotSeed } from './lot-seed';
import { requestedAmount } from './requested-amount';

export interface LotOfCall {
  callId: string;
  lot: string;
}

/** What each application of a lot asked for when it was submitted; whatever was handed in later changes no amount. */
export async function requestedAmounts({ callId, lot }: LotOfCall): Promise<Map<string, Money | null>> {
  const amounts = new Map<string, Money | null>();
  for (const { applicationId, submissionId } of await openedOf({ callId, lot })) {
    amounts.set(applicationId, await requestedAmount(submissionId));
  }
  return amounts;
}

/** Everything that the ranking of a lot is computed from, as it stands now; in one order, so that equal inputs read equal. */
export async function readInputs(
  { callId, lot }: LotOfCall,
  amounts: Map<string, Money | null>,
): Promise<RankingInputs> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const { content, number, sha256 } = call?.current ?? {};
  const wanted = content?.lots.lots.find(({ key }) => key === lot);
  if (!call?.reference || !content || !number || !sha256 || !wanted?.ceiling) throw new DomainError('not-found');
  const opened = await openedOf({ callId, lot });
  const outcomes = await screeningOutcomes(callId);
  const sheets = await sheetsOf({ callId, lot });
  const agreed = await agreedScores(callId, lot);
  const names = await namesOf(opened);
  const applications = opened.map(({ applicationId: id, receipt, organisationId }): RankedApplication => ({
    id,
    receipt,
    organisation: { id: organisationId, name: names.get(organisationId) ?? '' },
    eligible: outcomes.get(id)?.eligible ?? false,
    requested: amounts.get(id) ?? null,
    sheets: sheets.get(id) ?? [],
    consensus: agreed.get(id) ?? {},
  }));
  const { reference } = call;
  return {
    format: 1,
    call: { id: callId, reference, version: number, sha256 },
    lot: { key: lot, ceiling: wanted.ceiling, awards: wanted.awards ?? 0 },
    rubric: scoringRubric(content.rubric.rubric ?? { criteria: [], scale: 1, minimumTotal: null }),
    method: evaluationTerms(content).method,
    applications: applications.sort((a, b) => (a.receipt < b.receipt ? -1 : 1)),
    seed: (await lotSeed({ callId, reference, lot })).seed,
  };
}

async function openedOf({ callId, lot }: LotOfCall): Promise<OpenedApplication[]> {
  return (await listOpened(callId)).filter((application) => application.lot === lot);
}

async function sheetsOf(filter: LotOfCall): Promise<Map<string, RankedSheet[]>> {
  const sheets = new Map<string, RankedSheet[]>();
  const records = await ScoreSheet.find({ ...filter, state: 'submitted' }, { applicationId: 1, userId: 1, content: 1 })
    .sort({ _id: 1 })
    .lean<Pick<ScoreSheetRecord, '_id' | 'applicationId' | 'userId' | 'content'>[]>();
  for (const { _id, applicationId, userId, content } of records) {
    const sheet = { evaluator: userId, scores: levelsGiven(openSheet(_id, content)) };
    sheets.set(applicationId, [...(sheets.get(applicationId) ?? []), sheet]);
  }
  return sheets;
}

async function namesOf(opened: readonly OpenedApplication[]): Promise<Map<string, string>> {
  const ids = [...new Set(opened.map(({ organisationId }) => organisationId))];
  const organisations = await Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean();
  return new Map(organisations.map(({ _id, name }) => [String(_id), name]));
}

import { lotNames } from '~/domain/calls/lot-names';
import type { DecidedApplication } from '~/domain/decisions/decision';
import { toldScores } from '~/domain/letters/told-scores';
import type { PublishedVersion } from '~/domain/calls/published-call';
import type { RankedPosition } from '~/domain/ranking/result';
import type { PublicAward, PublicAwardState, PublicDecision, PublicLotResult } from '~/domain/results/public-result';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { getPublicCall } from '#server/calls/get-public-call';
import { openDecision } from '#server/decisions/decision-content';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Award, type AwardRecord } from '#server/models/award';
import { CallResult } from '#server/models/call-result';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { RankingResult, type RankingResultRecord } from '#server/models/ranking-result';
import { openRanking } from '#server/ranking/stored-ranking';

/** The results of a call as everybody may read them. */
export interface PublicResults {
  reference: string;
  title: Localized;
  institution: Localized;
  programme: Localized;
  /** When letters were issued last. */
  at: Date;
  lots: PublicLotResult[];
}

/**
 * The results of a call, lot by lot, as far as letters are issued and as the call publishes scores. `not-found` before the
 * first letters, as for a call that is not public.
 */
export async function getPublicResults(reference: string, now: Date): Promise<PublicResults> {
  const call = await getPublicCall(reference, now);
  const published = await CallResult.findOne({ _id: call.id }, { at: 1 }).lean();
  if (!published) throw new DomainError('not-found');
  const decisions = await issuedDecisions(call.id);
  const [awards, rankings, appeals] = await Promise.all([
    Award.find({ callId: call.id, offered: { $ne: null } })
      .sort({ place: 1, 'offered.at': 1 })
      .lean<AwardRecord[]>(),
    rankingsOf(decisions),
    decidedAppeals(call.id),
  ]);
  const lots = call.content.lots.lots;
  return {
    reference,
    title: call.content.about.title,
    institution: call.names.institution,
    programme: call.names.programme,
    at: published.at,
    lots: lotNames(call).map(({ key, name }) => {
      const decision = decisions.find(({ lot }) => lot === key);
      return {
        key,
        name,
        ceiling: lots.find((lot) => lot.key === key)?.ceiling ?? null,
        decision: decision ? publicDecision(call, decision, awards, rankings) : null,
        appeals: appeals.filter(({ lot }) => lot === key).map(({ shown }) => shown),
      };
    }),
  };
}

/** The last decision of each lot whose letters are issued; what was decided since is nobody's business yet. */
async function issuedDecisions(callId: string): Promise<DecisionRecord[]> {
  const issued = await Decision.find({ callId, issued: { $ne: null } })
    .sort({ lot: 1, number: -1 })
    .lean<DecisionRecord[]>();
  return issued.filter(({ lot }, at) => issued[at - 1]?.lot !== lot);
}

type Positions = ReadonlyMap<string, RankedPosition>;

/** The positions of applications in the rankings that were decided on, by decision. */
async function rankingsOf(decisions: readonly DecisionRecord[]): Promise<Map<string, Positions>> {
  const ids = decisions.map(({ callId, lot, basis }) => `${callId}:${lot}:${basis.ranking}`);
  const records = await RankingResult.find({ _id: { $in: ids } }).lean<RankingResultRecord[]>();
  return new Map(
    decisions.flatMap(({ _id }, at) => {
      const record = records.find((one) => one._id === ids[at]);
      if (!record) return [];
      const { positions } = openRanking(record).result;
      return [[_id, new Map(positions.map((position) => [position.applicationId, position]))] as const];
    }),
  );
}

function publicDecision(
  call: Pick<PublishedVersion, 'content'>,
  decision: DecisionRecord,
  awards: readonly AwardRecord[],
  rankings: ReadonlyMap<string, Positions>,
): PublicDecision | null {
  const { _id, kind, issued, reason, voided } = decision;
  if (!issued || kind === 'returned') return null;
  const applications = openDecision(decision);
  const shown = voided
    ? []
    : awards
        .filter(({ decisionId }) => decisionId === _id)
        .map((award) => publicAward(call, award, applications, rankings.get(_id)));
  const byName = (a: PublicAward, b: PublicAward) => (a.organisation < b.organisation ? -1 : 1);
  return {
    kind,
    at: issued.at,
    standstillUntil: issued.standstillUntil,
    reason: kind === 'cancelled' ? reason : '',
    setAsideAt: voided?.at ?? null,
    applications: applications.length,
    reserve: applications.filter(({ outcome }) => outcome === 'reserve').length,
    // The order of the ranking tells of scores.
    awards: toldScores(call.content.terms.scoresPublished).total ? shown : shown.sort(byName),
  };
}

const STATES: Record<AwardRecord['state'], PublicAwardState> = {
  prepared: 'awarded',
  offered: 'awarded',
  accepted: 'awarded',
  declined: 'not-taken-up',
  lapsed: 'not-taken-up',
  withdrawn: 'withdrawn',
};

function publicAward(
  { content }: Pick<PublishedVersion, 'content'>,
  { applicationId, amount, state, from, place }: AwardRecord,
  applications: readonly DecidedApplication[],
  positions: Positions | undefined,
): PublicAward {
  const told = toldScores(content.terms.scoresPublished);
  const position = positions?.get(applicationId);
  const names = new Map(content.rubric.rubric?.criteria.map(({ key, name }) => [key, name]));
  const counted = position?.criteria.filter((criterion) => criterion.from !== 'not-applicable') ?? [];
  return {
    organisation: applications.find((one) => one.applicationId === applicationId)?.organisation.name ?? '',
    amount,
    state: STATES[state],
    fromReserve: from === 'reserve',
    place: told.total ? place : null,
    total: told.total ? (position?.total ?? null) : null,
    criteria: told.criteria
      ? counted.map(({ key, points, weight }) => ({
          name: names.get(key) ?? emptyLocalized(),
          points,
          maximum: weight,
        }))
      : [],
  };
}

async function decidedAppeals(callId: string) {
  const appeals = await Appeal.find(
    { callId, state: { $in: ['upheld', 'rejected'] } },
    { lot: 1, state: 1, outcome: 1 },
  )
    .sort({ 'outcome.at': 1 })
    .lean<Pick<AppealRecord, 'lot' | 'state' | 'outcome'>[]>();
  return appeals.flatMap(({ lot, state, outcome }) =>
    outcome && (state === 'upheld' || state === 'rejected')
      ? [{ lot, shown: { at: outcome.at, outcome: state, summary: outcome.summary } as const }]
      : [],
  );
}

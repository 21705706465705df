import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { sumMoney, type Money } from '~/domain/shared/money';
import type { RankedPosition } from '~/domain/ranking/result';
import type { MessageKey } from '~/domain/shared/message-key';
import { loadCall } from '#server/calls/load-call';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { Evaluation } from '#server/models/evaluation';
import { EvaluationReport, type EvaluationReportRecord } from '#server/models/evaluation-report';
import { RankingResult, type RankingResultRecord } from '#server/models/ranking-result';
import { listOverseenResults } from '#server/ranking/load-result-reader';
import { openRanking } from '#server/ranking/stored-ranking';
import { openDecision } from './decision-content';
import { whyDependent } from './part-taken';

/** The ranked lots of a call for those who oversee it: where each stands, what is recommended, and what can be decided. */
export async function listDecisions(actor: Actor, callId: string) {
  const call = await loadCall(actor, callId, 'decisions.read');
  const named = await listOverseenResults(actor, callId);
  const keys = named.map(({ key }) => key);
  const ofLots = { callId, lot: { $in: keys } };
  const evaluations = await Evaluation.find(ofLots, { lot: 1, stage: 1 }).lean();
  const rankings = lastOf(await RankingResult.find(ofLots).sort({ number: 1 }).lean<RankingResultRecord[]>());
  const reports = lastOf(
    await EvaluationReport.find(ofLots, { content: 0 }).sort({ number: 1 }).lean<EvaluationReportRecord[]>(),
  );
  const decisions = lastOf(await Decision.find(ofLots).sort({ number: 1 }).lean<DecisionRecord[]>());
  const isApprover = can(actor, 'decisions.decide', { institutionId: call.institutionId });
  const dependent = isApprover ? await whyDependent({ userId: actor.userId, callId }, keys) : new Map();
  const lots = named.map(({ key, name }) => {
    const stage = evaluations.find(({ lot }) => lot === key)?.stage ?? 'ranked';
    const ranking = rankings.get(key);
    const report = reports.get(key);
    const decision = decisions.get(key);
    const barred: MessageKey | null = isApprover ? (dependent.get(key) ?? null) : 'decisions.barred.reader';
    return {
      lot: key,
      name,
      stage,
      short: shortOf(ranking ? openRanking(ranking).result.positions : []),
      decision: decision ? decisionOf(decision) : null,
      barred,
      reportSha256: report?.sha256 ?? '',
      isSelectable: stage === 'recommended' && barred === null && call.cancelled === null,
    };
  });
  return { call: { id: callId, reference: call.reference ?? '', title: call.title }, lots };
}

/** By lot, the last of what is sorted by number. */
const lastOf = <One extends { lot: string }>(records: readonly One[]) => new Map(records.map((one) => [one.lot, one]));

function shortOf(positions: readonly RankedPosition[]) {
  const recommended = positions.filter(({ outcome }) => outcome === 'recommended');
  return {
    applications: positions.length,
    recommended: recommended.length,
    reserve: positions.filter(({ outcome }) => outcome === 'reserve').length,
    asked: sums(recommended.map(({ requested }) => requested)),
  };
}

function decisionOf(decision: DecisionRecord) {
  const { kind, name, at, issued, voided } = decision;
  const applications = kind === 'returned' ? [] : openDecision(decision);
  return {
    kind,
    name,
    at,
    isVoid: voided !== null,
    issuedAt: issued?.at ?? null,
    awarded: sums(applications.map(({ amount }) => amount)),
  };
}

/** One sum for each currency. */
function sums(amounts: readonly (Money | null)[]): Money[] {
  const given = amounts.filter((money) => money !== null);
  const currencies = [...new Set(given.map(({ currency }) => currency))];
  return currencies.map((currency) =>
    sumMoney(
      currency,
      given.filter((money) => money.currency === currency),
    ),
  );
}

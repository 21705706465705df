import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { awardTerms } from '~/domain/awards/terms';
import { leastAward } from '~/domain/decisions/adjustment';
import { budgetEffect } from '~/domain/decisions/budget-effect';
import type { DecidedApplication } from '~/domain/decisions/decision';
import { isRanked } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { loadCall } from '#server/calls/load-call';
import { committedMoney } from '#server/calls/committed-money';
import { latestReport } from '#server/evaluation-report/latest-report';
import type { CallRecord } from '#server/models/call';
import { Decision, type DecisionRecord } from '#server/models/decision';
import type { EvaluationReportRecord } from '#server/models/evaluation-report';
import { Programme } from '#server/models/programme';
import { headOf } from '#server/ranking/get-ranking';
import { loadResultReader, mayAnalyse } from '#server/ranking/load-result-reader';
import { latestRanking } from '#server/ranking/stored-ranking';
import { openDecision } from './decision-content';
import { whyDependent } from './part-taken';
import { sourceOf } from './prepare-awards';

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
}

/**
 * The page of a lot's decision: the recommendation, who signed it, what it does to the money, and what was decided before.
 * `not-found` for whoever may not know the lot's result.
 */
export async function getDecision({ actor, callId, lot }: Wanted) {
  const call = await loadCall(actor, callId, 'decisions.read');
  const reader = await loadResultReader({ actor, callId, lot });
  const ranking = await latestRanking(callId, lot);
  if (!isRanked(reader.stage) || !ranking) throw new DomainError('not-found');
  const report = await latestReport(callId, lot);
  const decisions = await Decision.find({ callId, lot }).sort({ number: -1 }).lean<DecisionRecord[]>();
  const [latest] = decisions;
  const standing = latest && latest.kind !== 'returned' && !latest.voided ? latest : null;
  const decided = standing ? openDecision(standing) : null;
  const { positions } = ranking.result;
  const { changeLimit } = awardTerms(reader.published.content);
  const barred = await whyBarred(actor, call, lot);
  const asked = positions.filter(({ outcome }) => outcome === 'recommended').map(({ requested }) => requested);
  const isOpen = reader.stage === 'recommended';
  return {
    ...headOf(reader),
    mayAnalyse: mayAnalyse(actor, reader),
    languages: reader.published.content.about.languages,
    changeLimit,
    report: report && reportOf(report),
    positions: positions
      .filter(({ applicationId }) => reader.labels.has(applicationId))
      .map(({ applicationId, place, reserve, outcome, requested, total }) => ({
        applicationId,
        place,
        reserve,
        outcome,
        requested,
        total,
        least: requested && leastAward(requested, changeLimit),
        decided: decided?.find((one) => one.applicationId === applicationId) ?? null,
      })),
    effect: await effectOf({ call, lot, asked, decided }),
    barred,
    mayDecide: isOpen && barred === null && call.cancelled === null,
    mayTakeBack: standing !== null && standing.issued === null && barred === null,
    decision: standing && aboutOf(standing),
    earlier: decisions.filter((one) => one !== standing).map(aboutOf),
  };
}

async function whyBarred(actor: Actor, { _id, institutionId }: CallRecord, lot: string): Promise<MessageKey | null> {
  if (!can(actor, 'decisions.decide', { institutionId })) return 'decisions.barred.reader';
  return (await whyDependent({ userId: actor.userId, callId: _id }, [lot])).get(lot) ?? null;
}

const reportOf = ({ number, sha256, made, signers, signatures, superseded }: EvaluationReportRecord) => ({
  number,
  sha256,
  made: { name: made.name, at: made.at },
  isVoid: superseded !== null,
  signers: signers.map(({ userId, name, part }) => ({
    name,
    part,
    signedAt: signatures.find((one) => one.userId === userId)?.at ?? null,
  })),
});

const aboutOf = ({ number, kind, name, at, reason, issued, voided }: DecisionRecord) => ({
  number,
  kind,
  name,
  at,
  reason,
  issuedAt: issued?.at ?? null,
  voided: voided && { at: voided.at, reason: voided.reason },
});

interface Effect {
  call: CallRecord;
  lot: string;
  asked: readonly (DecidedApplication['requested'] | null)[];
  decided: readonly DecidedApplication[] | null;
}

/** Before the decision: what awarding all that was recommended would do; after it: what it did. */
async function effectOf({ call, lot, asked, decided }: Effect) {
  const { sources } = await Programme.findOne({ _id: call.programmeId }, { sources: 1 }).orFail().lean();
  const committed = await committedMoney(call.programmeId);
  const ceiling = call.current?.content.lots.lots.find(({ key }) => key === lot)?.ceiling ?? null;
  const awards = (decided ? decided.map(({ amount }) => amount) : asked).filter((money) => money !== null);
  const source = sourceOf(call, lot);
  if (!decided) return budgetEffect({ sources, committed, source, ceiling, awards });
  // Its awards are bound already, and its ceiling no more.
  const before = committed.map((one) => ({
    ...one,
    amount:
      one.amount +
      (one.source === source && one.currency === ceiling?.currency ? ceiling.amount : 0) -
      (one.source === source ? sumIn(one.currency, awards) : 0),
  }));
  return budgetEffect({ sources, committed: before, source, ceiling, awards });
}

const sumIn = (currency: string, awards: readonly { amount: number; currency: string }[]) =>
  awards.filter((one) => one.currency === currency).reduce((sum, { amount }) => sum + amount, 0);

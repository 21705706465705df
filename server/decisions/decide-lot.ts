import type { Actor } from '~/domain/accounts/roles';
import { awardTerms } from '~/domain/awards/terms';
import { isWithinLimit, leastAward, type AwardWish } from '~/domain/decisions/adjustment';
import { decidedApplications, type DecidedApplication, type DecisionKind } from '~/domain/decisions/decision';
import { DomainError } from '~/domain/shared/errors';
import { decimalOf } from '~/domain/shared/money';
import { appendEvent } from '#server/audit/append-event';
import { loadCall } from '#server/calls/load-call';
import { inTransaction } from '#server/database/transaction';
import { latestReport } from '#server/evaluation-report/latest-report';
import { moveLot } from '#server/evaluation/move-lot';
import { prepareDrafts } from '#server/letters/prepare-drafts';
import type { CallRecord } from '#server/models/call';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { loadResultReader } from '#server/ranking/load-result-reader';
import { canonicalSha256, latestRanking } from '#server/ranking/stored-ranking';
import { sealDecision } from './decision-content';
import { assertMayDecide } from './part-taken';
import { prepareAwards, sourceOf } from './prepare-awards';
import { returnLot } from './return-lot';
import { tellOfDecision } from './tell-of-decision';
import { takeMoney } from './uncommitted';

export interface LotDecision {
  kind: DecisionKind;
  /** SHA-256 of the report that was read. */
  reportSha256: string;
  /** Why it goes back or ends; may be empty for an approval. */
  reason: string;
  /** Awards that are not simply what was asked for. */
  awards?: AwardWish[];
}

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: LotDecision;
  now: Date;
}

/**
 * Decides on the signed recommendation of a lot. Approved, its awards and letters are prepared; cancelled, its letters only;
 * returned, its committee makes another report. Refused to who took part in it (separation rule 2), `stale` where another
 * report was made since, `wrong-state` without all signatures or where it was decided already, `invalid` beyond the money.
 */
export function decideLot({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const { kind, reason } = input;
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'decisions.decide');
    await assertMayDecide({ userId: actor.userId, callId }, lot);
    await loadResultReader({ actor, callId, lot });
    const basis = await assertDecidable({ callId, lot, input });
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (kind !== 'approved' && reason === '') {
      throw new DomainError('invalid', 'decisions.error.reason', { field: 'reason' });
    }
    const number = (await Decision.countDocuments({ callId, lot })) + 1;
    const applications = kind === 'returned' ? [] : await applicationsOf({ call, lot, kind, input });
    if (kind === 'returned') await returnLot({ actor, call, lot, reason, now });
    else await moveLot({ callId, lot, from: 'recommended', to: 'decided', by: actor.userId, now });
    const awards = applications.flatMap(({ amount }) => (amount ? [{ source: sourceOf(call, lot), ...amount }] : []));
    if (awards.length > 0) await takeMoney(call.programmeId, awards);
    const _id = `${callId}:${lot}:${number}`;
    const sha256 = canonicalSha256(applications);
    const { institutionId } = call;
    const decision: DecisionRecord = {
      _id,
      callId,
      lot,
      institutionId,
      number,
      kind,
      by: actor.userId,
      name: actor.name,
      at: now,
      reason,
      basis,
      content: sealDecision(_id, applications),
      sha256,
      issued: null,
      voided: null,
      version: 1,
    };
    await Decision.create(decision);
    await appendEvent({
      actor,
      action: 'decisions.made',
      subject: { kind: 'evaluation', id: evaluationId(callId, lot) },
      details: { number, kind, sha256 },
      now,
    });
    if (kind === 'returned') return;
    await prepareAwards(decision, call, applications);
    await prepareDrafts({ decision, call, applications, now });
    await tellOfDecision({ actor, call, lot, kind, reason, now });
  });
}

/** What the decision is made on; a lot that was decided can still be returned. */
async function assertDecidable({ callId, lot, input }: Pick<Arguments, 'callId' | 'lot' | 'input'>) {
  const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) }, { stage: 1 }).lean();
  const isOpen = evaluation?.stage === 'recommended';
  const isToReturn = evaluation?.stage === 'decided' && input.kind === 'returned';
  const [report, ranking] = [await latestReport(callId, lot), await latestRanking(callId, lot)];
  if ((!isOpen && !isToReturn) || !report || !ranking) throw new DomainError('wrong-state', 'decisions.error.stage');
  if (report.sha256 !== input.reportSha256 || report.superseded) {
    throw new DomainError('stale', 'decisions.error.newer');
  }
  if (report.signatures.length < report.signers.length) throw new DomainError('wrong-state', 'decisions.error.stage');
  return { ranking: ranking.number, report: report.number, reportSha256: report.sha256 };
}

interface Outcomes {
  call: CallRecord;
  lot: string;
  kind: Exclude<DecisionKind, 'returned'>;
  input: LotDecision;
}

async function applicationsOf({ call, lot, kind, input }: Outcomes): Promise<DecidedApplication[]> {
  const ranking = await latestRanking(call._id, lot);
  const wishes = kind === 'approved' ? (input.awards ?? []) : [];
  const applications = decidedApplications(ranking?.result.positions ?? [], kind, wishes);
  const awarded = applications.filter(({ outcome }) => outcome === 'award');
  const changeLimit = call.current ? awardTerms(call.current.content).changeLimit : 0;
  for (const { applicationId, requested, amount } of awarded) {
    if (!requested || !amount) throw new DomainError('invalid', 'decisions.error.noAmount');
    if (isWithinLimit(amount.amount, requested, changeLimit)) continue;
    const [least, most] = [decimalOf(leastAward(requested, changeLimit)), decimalOf(requested)];
    const field = `awards.${wishes.findIndex((wish) => wish.applicationId === applicationId)}.amount`;
    throw new DomainError('invalid', 'decisions.error.amount', { field, least, most, currency: requested.currency });
  }
  if (wishes.some((wish) => !awarded.some(({ applicationId }) => applicationId === wish.applicationId))) {
    throw new DomainError('invalid', 'decisions.error.notAwarded');
  }
  return applications;
}

import type { Actor } from '~/domain/accounts/roles';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import { isVoting } from '~/domain/committee/parts';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import type { Applicant } from '~/domain/scoring/applicant';
import { emptyLocalized } from '~/domain/shared/localized';
import { DomainError } from '~/domain/shared/errors';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { Evaluation, evaluationId, type ScoringClosed } from '#server/models/evaluation';
import { ScoreSheet } from '#server/models/score-sheet';
import { applicationLabels } from './application-labels';

/** How far the scoring of a lot is: how many sheets, never what stands in them. */
export interface LotProgress {
  callId: string;
  reference: string;
  lot: NamedLot;
  stage: EvaluationStage;
  /** The asker chairs the lot. */
  chairs: boolean;
  members: { userId: string; name: string; sheets: number; open: number }[];
  /** Sheets given so far, and how many the call asks for at least. */
  applications: { applicationId: string; applicant: Applicant; sheets: number; open: number }[];
  wanted: number;
  open: number;
  remindedAt: Date | null;
  closed: ScoringClosed | null;
}

/**
 * For whoever leads the committee in the lot: its chair and the secretary. `not-found` where they have a conflict in it or
 * scoring has not begun, `not-permitted` for the others.
 */
export async function getLotProgress(actor: Actor, callId: string, lot: string): Promise<LotProgress> {
  const scope = await loadScope(actor, callId);
  assertLeads(scope, lot);
  const stage = scope.stages.get(lot);
  if (!stage || stage === 'screening') throw new DomainError('not-found');
  const [progress, labels, evaluation] = await Promise.all([
    sheetsOfLot(callId, lot),
    applicationLabels(scope),
    Evaluation.findOne({ _id: evaluationId(callId, lot) }, { scoring: 1, remindedAt: 1 }).lean(),
  ]);
  const of = <Row extends { open: number }>(rows: readonly Row[]) => rows.reduce((sum, { open }) => sum + open, 0);
  const seats = scope.committee.seats.filter(({ userId, left, part }) => {
    const scores = progress.some((sheet) => sheet.userId === userId);
    return scores || (left === null && isVoting(part));
  });
  const members = seats.map(({ userId, name }) => ({
    userId,
    name,
    ...countsOf(progress.filter((sheet) => sheet.userId === userId)),
  }));
  const applications = [...new Set(progress.map(({ applicationId }) => applicationId))].map((applicationId) => ({
    applicationId,
    applicant: labels.get(applicationId) ?? { number: 0 },
    ...countsOf(progress.filter((sheet) => sheet.applicationId === applicationId)),
  }));
  return {
    callId,
    reference: scope.call.reference ?? '',
    lot: lotNames(scope.published).find(({ key }) => key === lot) ?? { key: lot, name: emptyLocalized() },
    stage,
    chairs: scope.chairOf(lot) === actor.userId,
    members,
    applications,
    wanted: scope.terms.sheetsPerApplication,
    open: of(members),
    remindedAt: evaluation?.remindedAt ?? null,
    closed: evaluation?.scoring ?? null,
  };
}

/** The same for the chair alone, who is about to act; `wrong-state` where the lot is at none of these stages. */
export async function getChairedProgress(
  actor: Actor,
  callId: string,
  lot: string,
  stages: readonly EvaluationStage[],
): Promise<LotProgress> {
  const progress = await getLotProgress(actor, callId, lot);
  if (!progress.chairs) throw new DomainError('not-permitted', 'evaluation.error.notChair');
  if (!stages.includes(progress.stage)) throw new DomainError('wrong-state', 'evaluation.error.moved');
  return progress;
}

export function assertLeads(scope: CommitteeScope, lot: string): void {
  assertWholeLot(scope, lot);
  const leads = scope.seat.part === 'secretary' || scope.chairOf(lot) === scope.seat.userId;
  if (!leads) throw new DomainError('not-permitted', 'evaluation.error.notChair');
}

/** Whose sheet, for what, in what state: nothing of what stands in it. */
export function sheetsOfLot(callId: string, lot: string) {
  return ScoreSheet.find(
    { callId, lot, state: { $in: ['open', 'submitted'] } },
    { applicationId: 1, userId: 1, state: 1 },
  ).lean();
}

const countsOf = (sheets: readonly { state: string }[]) => ({
  sheets: sheets.length,
  open: sheets.filter(({ state }) => state === 'open').length,
});

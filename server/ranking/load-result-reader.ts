import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import type { PublishedVersion } from '~/domain/calls/published-call';
import { isRanked, RANKED_STAGES, type EvaluationStage } from '~/domain/evaluation/stage';
import { evaluationTerms, type EvaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric, type ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import type { Applicant } from '~/domain/scoring/applicant';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { listOpened } from '#server/evaluation/list-opened';
import { loadScope, standingDeclarations, type CommitteeScope } from '#server/evaluation/load-scope';
import { Call, type CallRecord } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { Organisation } from '#server/models/organisation';
import { applicationLabels } from '#server/scoring/application-labels';
import type { LotOfCall } from './read-inputs';

/** Somebody who may know the result of a lot, and how they may know it. */
export interface ResultReader {
  call: CallRecord;
  published: PublishedVersion;
  terms: EvaluationTerms;
  rubric: ScoringRubric;
  lot: NamedLot;
  stage: EvaluationStage;
  /** Null for whoever oversees the evaluation from outside of the committee. */
  scope: CommitteeScope | null;
  isChair: boolean;
  /** By application: how the reader may call it. */
  labels: Map<string, Applicant>;
}

interface Wanted extends LotOfCall {
  actor: Actor;
}

/**
 * The result of a lot for a member of the committee who may know of the whole lot, from the consensus on, or for those who
 * oversee the evaluation, once it is ranked. `not-found` for everybody else, alike whatever the reason.
 */
export async function loadResultReader({ actor, callId, lot }: Wanted): Promise<ResultReader> {
  return (await isMember(actor, callId)) ? readerOfCommittee({ actor, callId, lot }) : overseer({ actor, callId, lot });
}

/** The figures of fairness are for the lot's chair, and for the approver and the auditor. */
export const mayAnalyse = (actor: Actor, { call, scope, isChair }: ResultReader): boolean =>
  scope ? isChair : can(actor, 'evaluation.analyse', { institutionId: call.institutionId });

async function readerOfCommittee({ actor, callId, lot }: Wanted): Promise<ResultReader> {
  const scope = await loadScope(actor, callId);
  assertWholeLot(scope, lot);
  const stage = scope.stages.get(lot) ?? 'screening';
  if (stage === 'screening' || stage === 'evaluation') throw new DomainError('not-found');
  const { call, published, terms, rubric } = scope;
  const isChair = scope.chairOf(lot) === actor.userId;
  const labels = await applicationLabels(scope);
  return { call, published, terms, rubric, lot: named(published, lot), stage, scope, isChair, labels };
}

async function overseer({ actor, callId, lot }: Wanted): Promise<ResultReader> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const published = call?.current;
  if (!published || !can(actor, 'evaluation.oversee', { institutionId: call.institutionId })) {
    throw new DomainError('not-found');
  }
  const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) }, { stage: 1 }).lean();
  const stage = evaluation?.stage;
  if (!stage || !isRanked(stage)) throw new DomainError('not-found');
  const opened = (await listOpened(callId)).filter((application) => application.lot === lot);
  if ((await lotsOfConflictOf(actor, callId)).has(lot)) throw new DomainError('not-found');
  const organisations = opened.map(({ organisationId }) => organisationId);
  const records = await Organisation.find({ _id: { $in: organisations } }, { name: 1 }).lean();
  const names = new Map(records.map(({ _id, name }) => [String(_id), name]));
  const { content } = published;
  return {
    call,
    published,
    terms: evaluationTerms(content),
    rubric: scoringRubric(content.rubric.rubric ?? { criteria: [], scale: 1, minimumTotal: null }),
    lot: named(published, lot),
    stage,
    scope: null,
    isChair: false,
    labels: new Map(opened.map((one) => [one.applicationId, { name: names.get(one.organisationId) ?? '' }])),
  };
}

/** Lots in which the actor has a conflict: whoever was recused while on the committee stays so after leaving it. */
async function lotsOfConflictOf({ userId }: Actor, callId: string): Promise<Set<string>> {
  const declared = (await standingDeclarations(callId)).filter((one) => one.recused && one.userId === userId);
  const organisations = declared.map(({ organisationId }) => organisationId);
  const opened = organisations.length === 0 ? [] : await listOpened(callId);
  return new Set(opened.filter((one) => organisations.includes(one.organisationId)).map(({ lot }) => lot));
}

/** The ranked lots of a call whose result the actor may know from outside of its committee: what the office's page links to. */
export async function listOverseenResults(actor: Actor, callId: string): Promise<NamedLot[]> {
  const call = await Call.findOne({ _id: callId }, { institutionId: 1, current: 1 }).lean<CallRecord>();
  if (!call?.current || !can(actor, 'evaluation.oversee', { institutionId: call.institutionId })) return [];
  const evaluations = await Evaluation.find({ callId, stage: { $in: RANKED_STAGES } }, { lot: 1 }).lean();
  if (evaluations.length === 0 || (await isMember(actor, callId))) return [];
  const conflicts = await lotsOfConflictOf(actor, callId);
  const ranked = new Set(evaluations.map(({ lot }) => lot).filter((lot) => !conflicts.has(lot)));
  return lotNames(call.current).filter(({ key }) => ranked.has(key));
}

async function isMember({ userId }: Actor, callId: string): Promise<boolean> {
  const committee = await Committee.findOne({ _id: callId }, { seats: 1 }).lean();
  return committee?.seats.some((seat) => seat.userId === userId && seat.left === null) ?? false;
}

const named = (published: PublishedVersion, lot: string) =>
  lotNames(published).find(({ key }) => key === lot) ?? { key: lot, name: emptyLocalized() };

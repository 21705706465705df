import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { PublishedVersion } from '~/domain/calls/published-call';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import { evaluationTerms, type EvaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric, type ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import type { Applicant } from '~/domain/scoring/applicant';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
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
  lot: { key: string; name: Localized };
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
  const committee = await Committee.findOne({ _id: callId }, { seats: 1 }).lean();
  const seats = committee?.seats.filter(({ userId }) => userId === actor.userId) ?? [];
  const isMember = seats.some(({ left }) => left === null);
  return isMember ? readerOfCommittee({ actor, callId, lot }) : overseer({ actor, callId, lot });
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
  if (stage !== 'ranked' && stage !== 'recommended') throw new DomainError('not-found');
  const opened = (await listOpened(callId)).filter((application) => application.lot === lot);
  const organisations = opened.map(({ organisationId }) => organisationId);
  // Whoever was recused while on the committee stays so after leaving it.
  const conflicts = (await standingDeclarations(callId)).filter((one) => one.recused && one.userId === actor.userId);
  if (conflicts.some(({ organisationId }) => organisations.includes(organisationId)))
    throw new DomainError('not-found');
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

const named = (published: PublishedVersion, lot: string) =>
  lotNames(published).find(({ key }) => key === lot) ?? { key: lot, name: emptyLocalized() };

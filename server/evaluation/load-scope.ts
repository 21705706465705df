import type { Actor } from '~/domain/accounts/roles';
import type { PublishedVersion } from '~/domain/calls/published-call';
import { isVoting } from '~/domain/committee/parts';
import {
  chairOf,
  scopeOf,
  type Scope,
  type ScopedApplication,
  type StandingDeclaration,
} from '~/domain/committee/scope';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import { evaluationTerms, type EvaluationTerms } from '~/domain/evaluation/terms';
import { scoringRubric, type ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord, type Seat } from '#server/models/committee';
import { Evaluation } from '#server/models/evaluation';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { listOpened } from './list-opened';

/** An application that was opened and counts. */
export interface OpenedApplication extends ScopedApplication {
  submissionId: string;
  receipt: string;
  submittedAt: Date;
}

/** A member of a committee before its call's applications, with exactly what they may know of. */
export interface CommitteeScope extends Scope<OpenedApplication> {
  call: CallRecord;
  published: PublishedVersion;
  terms: EvaluationTerms;
  rubric: ScoringRubric;
  committee: CommitteeRecord;
  seat: Seat;
  isVoting: boolean;
  /** Has declared everything and is no alternate: reads what is `readable`. */
  isReady: boolean;
  /** Of every member, for whoever draws assignments or writes the report; never to be shown as it is. */
  declarations: StandingDeclaration[];
  /** Where each lot stands; a lot whose evaluation has not begun is not there. */
  stages: ReadonlyMap<string, EvaluationStage>;
  /** Whether a member has a conflict with an organisation that applies for the lot: they take no part in what is done with the lot as a whole. */
  hasConflictIn(lot: string, userId: string): boolean;
  /** Who chairs the lot; null where the chair has to hand over. */
  chairOf(lot: string): string | null;
}

/**
 * A call's evaluation in the scope of a current member of its committee: `not-found` for everybody else and before the
 * opening. Every page, export and act of the evaluation goes through here; `readable` is all that may be shown.
 */
export async function loadScope(actor: Actor, callId: string): Promise<CommitteeScope> {
  assertCan(actor, 'evaluation.take-part');
  // One after another: a transaction takes one command at a time.
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  const seat = committee?.seats.find(({ userId, left }) => userId === actor.userId && left === null);
  if (!call?.openedAt || !call.current || call.cancelled || !committee || !seat) throw new DomainError('not-found');
  const applications = await listOpened(callId);
  const declarations = await standingDeclarations(callId);
  const evaluations = await Evaluation.find({ callId }, { lot: 1, stage: 1 }).lean();
  const { content } = call.current;
  const terms = evaluationTerms(content);
  // An alternate declares like the others and reads nothing before taking a member's place.
  const mayRead = seat.impartial !== null && seat.part !== 'alternate';
  const scope = scopeOf({ userId: actor.userId, mayRead, applications, declarations, recusal: terms.recusal });
  const conflicts = lotsOfConflict(applications, declarations);
  const hasConflictIn = (lot: string, userId: string) => conflicts.has(`${lot} ${userId}`);
  return {
    ...scope,
    call,
    published: call.current,
    terms,
    rubric: scoringRubric(content.rubric.rubric ?? { criteria: [], scale: 1, minimumTotal: null }),
    committee,
    seat,
    isVoting: isVoting(seat.part),
    isReady: mayRead && scope.undeclared.length === 0,
    declarations,
    stages: new Map(evaluations.map(({ lot, stage }) => [lot, stage])),
    hasConflictIn,
    chairOf: (lot) => chairOf(lot, committee, (userId) => hasConflictIn(lot, userId)),
  };
}

/** What everybody of a committee declared, as far as it still stands. */
export async function standingDeclarations(callId: string): Promise<StandingDeclaration[]> {
  const records = await InterestDeclaration.find(
    { callId },
    { userId: 1, organisationId: 1, recused: 1, lifted: 1 },
  ).lean();
  return records.map(({ userId, organisationId, recused, lifted }) => ({
    userId,
    organisationId,
    recused: recused !== null && lifted === null,
  }));
}

function lotsOfConflict(applications: readonly OpenedApplication[], declarations: readonly StandingDeclaration[]) {
  const lots = new Map<string, string[]>();
  for (const { organisationId, lot } of applications) {
    lots.set(organisationId, [...(lots.get(organisationId) ?? []), lot]);
  }
  const conflicts = declarations.filter(({ recused }) => recused);
  return new Set(
    conflicts.flatMap(({ userId, organisationId }) =>
      (lots.get(organisationId) ?? []).map((lot) => `${lot} ${userId}`),
    ),
  );
}

import { createHash } from 'node:crypto';
import { isVoting } from '~/domain/committee/parts';
import { scopeOf } from '~/domain/committee/scope';
import type { DrawInputs } from '~/domain/assignment/draw';
import { DomainError } from '~/domain/shared/errors';
import { evaluationTerms } from '~/domain/evaluation/terms';
import { listOpened } from '#server/evaluation/list-opened';
import { standingDeclarations } from '#server/evaluation/load-scope';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { Evaluation, evaluationId, type EvaluationRecord } from '#server/models/evaluation';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Screening } from '#server/models/screening';

/** Where a call promises members of several institutions, each application is scored by members of at least so many. */
const INSTITUTIONS_PER_APPLICATION = 2;

/** What a lot's assignment is drawn from, and the names of voting members who have yet to declare. */
export async function loadDrawInputs(callId: string, lot: string) {
  // One after the other: within a transaction there is no reading side by side.
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  const opened = await listOpened(callId);
  const declarations = await standingDeclarations(callId);
  const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) }).lean<EvaluationRecord>();
  const eligible = await Screening.find({ callId, lot, 'outcome.eligible': true }, { _id: 1 }).lean();
  const opening = await Opening.findOne({ _id: callId }, { 'minutes.sha256': 1 }).lean<
    Pick<OpeningRecord, 'minutes'>
  >();
  if (!call?.current || !committee) throw new DomainError('not-found');
  const { content } = call.current;
  const { assignment, recusal, sheetsPerApplication } = evaluationTerms(content);
  const eligibleIds = new Set(eligible.map(({ _id }) => _id));
  const applications = opened.filter((one) => one.lot === lot && eligibleIds.has(one.applicationId));
  const seats = committee.seats.filter(({ part, left }) => isVoting(part) && left === null);
  const scopes = seats.map(({ userId, name, institutionId, impartial }) => {
    const mayRead = impartial !== null;
    const { readable, undeclared } = scopeOf({ userId, mayRead, applications: opened, declarations, recusal });
    const open = new Set(readable.map(({ applicationId }) => applicationId));
    return { userId, name, institutionId, open, isReady: mayRead && undeclared.length === 0 };
  });
  const wishes = (evaluation?.wishes ?? []).filter(({ userId }) => seats.some((seat) => seat.userId === userId));
  const wished = (kind: 'avoid' | 'prefer') =>
    wishes
      .filter((wish) => wish.kind === kind && eligibleIds.has(wish.applicationId))
      .map(({ applicationId, userId }) => ({ applicationId, evaluatorId: userId }));
  const inputs: DrawInputs = {
    applications: applications.map(({ applicationId }) => ({ id: applicationId })),
    evaluators: seats.map(({ userId, institutionId }) => ({ id: userId, institutionId })),
    recused: scopes.flatMap(({ userId, open }) =>
      applications
        .filter(({ applicationId }) => !open.has(applicationId))
        .map(({ applicationId }) => ({ applicationId, evaluatorId: userId })),
    ),
    avoid: wished('avoid'),
    preferred: wished('prefer'),
    perApplication: assignment === 'all' ? 'all' : sheetsPerApplication,
    least: sheetsPerApplication,
    minInstitutions: Math.min(content.committee.minInstitutions ?? 1, INSTITUTIONS_PER_APPLICATION),
    seed: seedOf(opening?.minutes.at(-1)?.sha256 ?? '', call.reference ?? callId, lot),
  };
  return {
    call: { callId, reference: call.reference ?? '', title: content.about.title },
    inputs,
    waitingFor: scopes.filter(({ isReady }) => !isReady).map(({ name }) => name),
  };
}

/** Hex. Nobody chooses it: what it is made of is public, and fixed by the opening. */
const seedOf = (minutesSha256: string, reference: string, lot: string): string =>
  createHash('sha256').update(['assignment', minutesSha256, reference, lot].join(' ')).digest('hex');

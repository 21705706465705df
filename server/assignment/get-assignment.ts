import type { Actor } from '~/domain/accounts/roles';
import { drawAssignment, type DrawInputs } from '~/domain/assignment/draw';
import { lotNames } from '~/domain/calls/lot-names';
import type { Applicant } from '~/domain/scoring/applicant';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { digestOf } from '#server/audit/append-event';
import { personNames } from '#server/audit/person-names';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { Evaluation, evaluationId, type AssignmentMade, type EvaluationRecord } from '#server/models/evaluation';
import { ScoreSheet, type ScoreSheetRecord } from '#server/models/score-sheet';
import { applicationLabels } from '#server/scoring/application-labels';
import { assertSeesAssignment } from './assert-arranges';
import { evaluatorsOf } from './evaluators-of';

type Given = Pick<ScoreSheetRecord, 'applicationId' | 'userId' | 'state' | 'assigned'>;

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
}

/** Who scores what in a lot, how that came about, and whether drawing again gives the same. */
export async function getAssignment({ actor, callId, lot }: Arguments) {
  const scope = await loadScope(actor, callId);
  const applications = assertSeesAssignment(scope, lot);
  const name = lotNames(scope.published).find(({ key }) => key === lot)?.name;
  const stage = scope.stages.get(lot);
  if (!name || !stage) throw new DomainError('not-found');
  const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) }).lean<EvaluationRecord>();
  const fields = { applicationId: 1, userId: 1, state: 1, assigned: 1 };
  const sheets = await ScoreSheet.find({ callId, lot }, fields).sort({ _id: 1 }).lean<Given[]>();
  const evaluators = await evaluatorsOf(scope);
  const labels = await applicationLabels(scope);
  const made = evaluation?.assignment ?? null;
  const wishes = evaluation?.wishes ?? [];
  const names = await personNames([
    ...sheets.map(({ userId }) => userId),
    ...evaluators.map(({ userId }) => userId),
    ...wishes.map(({ userId }) => userId),
    made?.by ?? null,
  ]);
  const nameOf = (userId: string) => names.get(userId) ?? '';
  const labelOf = (id: string): Applicant => labels.get(id) ?? { name: '' };
  const isChair = scope.chairOf(lot) === actor.userId;
  return {
    callId,
    lot,
    reference: scope.call.reference ?? '',
    lotName: name,
    stage,
    terms: scope.terms,
    isChair,
    mayChange: isChair && mayChangeAt(scope, stage),
    mayWish: isChair && stage === 'screening' && scope.terms.assignment === 'some',
    draw: made && { ...checked(made), by: nameOf(made.by), at: made.at, seed: made.seed, sha256: made.sha256 },
    shortfalls: (made?.shortfalls ?? []).map((shortfall) => ({
      ...shortfall,
      applicant: labelOf(shortfall.applicationId),
      member: shortfall.kind === 'avoid' ? nameOf(shortfall.evaluatorId) : '',
    })),
    loads: loadsOf(sheets, evaluators, nameOf),
    rows: applications.map(({ applicationId }) => ({
      applicationId,
      applicant: labelOf(applicationId),
      sheets: sheets
        .filter((sheet) => sheet.applicationId === applicationId)
        .map(({ userId, state, assigned }) => ({
          userId,
          name: nameOf(userId),
          isVoid: state === 'void',
          how: assigned.how,
          // Why it counts no more may be a conflict of interests: the chair knows of it without its details.
          reason: state === 'void' ? '' : assigned.reason,
        })),
    })),
    wishes: wishes.map(({ applicationId, userId, kind, reason }) => ({
      ...{ applicationId, userId, kind, reason },
      applicant: labelOf(applicationId),
      member: nameOf(userId),
    })),
  };
}

export type AssignmentPage = Awaited<ReturnType<typeof getAssignment>>;

/** The same for who may change it now: the chair, while sheets are given and taken. */
export async function getAssignmentToChange(place: Arguments): Promise<AssignmentPage> {
  const page = await getAssignment(place);
  if (!page.isChair) throw new DomainError('not-permitted', 'evaluation.error.notChair');
  if (!page.mayChange) throw new DomainError('wrong-state', 'assignment.error.notNow');
  return page;
}

/** The same for the chair who can still ask something of the draw. */
export async function getAssignmentToWish(place: Arguments): Promise<AssignmentPage> {
  const page = await getAssignment(place);
  if (!page.isChair) throw new DomainError('not-permitted', 'evaluation.error.notChair');
  if (!page.mayWish) throw new DomainError('wrong-state', 'assignment.error.drawn');
  return page;
}

/** One sheet that the chair may take away; whether it was submitted is not told. */
export async function getSheetToTake({ applicationId, userId, ...place }: Arguments & SheetAddress) {
  const { reference, rows } = await getAssignmentToChange(place);
  const row = rows.find((one) => one.applicationId === applicationId);
  const sheet = row?.sheets.find((one) => one.userId === userId);
  if (!row || !sheet) throw new DomainError('not-found');
  return { reference, applicant: row.applicant, name: sheet.name };
}

interface SheetAddress {
  applicationId: string;
  userId: string;
}

const mayChangeAt = ({ terms }: CommitteeScope, stage: string) =>
  stage === 'evaluation' || (stage === 'consensus' && terms.furtherEvaluator);

/** Draws again from what was recorded. */
function checked({ inputs, sha256, drawnSha256 }: AssignmentMade) {
  const read = JSON.parse(inputs) as DrawInputs;
  return { isSame: digestOf(read) === sha256 && digestOf(drawAssignment(read).pairs) === drawnSha256 };
}

/** How much each member has. Of what is submitted only the number is told: not which. */
function loadsOf(
  sheets: readonly Given[],
  evaluators: readonly { userId: string; institution: Localized }[],
  nameOf: (userId: string) => string,
) {
  const present = evaluators.map(({ userId, institution }) => ({ userId, institution }));
  const gone = [...new Set(sheets.map(({ userId }) => userId))]
    .filter((userId) => !present.some((one) => one.userId === userId))
    .map((userId) => ({ userId, institution: null }));
  return [...present, ...gone].map(({ userId, institution }) => {
    const own = sheets.filter((sheet) => sheet.userId === userId);
    const counts = own.filter(({ state }) => state !== 'void');
    return {
      ...{ userId, institution, name: nameOf(userId) },
      drawn: own.filter(({ assigned }) => assigned.how === 'drawn').length,
      sheets: counts.length,
      open: counts.filter(({ state }) => state === 'open').length,
    };
  });
}

import type { Actor } from '~/domain/accounts/roles';
import type { CallContent } from '~/domain/calls/schema';
import type { CommitteePart } from '~/domain/committee/parts';
import { emptySheet, type GivenScore } from '~/domain/evaluation/score-sheet';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import type { EvaluationTerms } from '~/domain/evaluation/terms';
import type { Rubric } from '~/domain/rubrics/schema';
import { listOpened } from '#server/evaluation/list-opened';
import { followLots } from '#server/evaluation/move-lot';
import { sealSheet } from '#server/evaluation/sheet-content';
import { Call } from '#server/models/call';
import { Committee, type Seat } from '#server/models/committee';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';
import { createCallOffice, inAll, lot, publishCall, type CallOffice, type PublishedCall } from './call';
import { come, openAll, passDeadline, plantSubmission, type SubmissionWishes } from './opening';
import { createInstitution, createOrganisation, createUser } from './user';

export interface OpenedCall extends PublishedCall {
  office: CallOffice;
  applications: {
    applicationId: string;
    submissionId: string;
    organisationId: string;
    organisation: string;
    lot: string;
    fileIds: string[];
  }[];
}

interface OpenedWishes {
  /** By lot; three for `lot-1` where nothing is said. */
  applications?: Record<string, number>;
  terms?: Partial<EvaluationTerms>;
  rubric?: Rubric;
  content?: Partial<CallContent>;
  /** What the application of an organisation says, and is called, where it is not what `plantSubmission` says. */
  submission?: (organisation: string) => SubmissionWishes;
}

/** A call with two lots whose applications, of an organisation each, were opened by its openers. */
export async function openedCall(wishes: OpenedWishes = {}): Promise<OpenedCall> {
  const now = new Date();
  const office = await createCallOffice(now);
  const call = await publishCall(office, now, {
    lots: { lots: [lot(), lot({ key: 'lot-2', serviceType: 'assistant' })] },
    ...wishes.content,
    ...(wishes.rubric ? { rubric: { template: 'standard', rubric: wishes.rubric } } : {}),
  });
  await Call.updateOne({ _id: call.id }, { $set: { 'current.content.committee.evaluation': wishes.terms ?? {} } });
  const applications = [];
  for (const [key, count] of Object.entries(wishes.applications ?? { 'lot-1': 3 })) {
    for (let at = 1; at <= count; at += 1) {
      const organisation = `Organisation ${at} of ${key}`;
      const organisationId = (await createOrganisation(organisation)).id;
      const { id, applicationId, content } = await plantSubmission(call, {
        ...wishes.submission?.(organisation),
        organisationId,
        organisation,
        lot: key,
      });
      const fileIds = content.files.map((file) => file.id);
      applications.push({ applicationId, submissionId: id, organisationId, organisation, lot: key, fileIds });
    }
  }
  await passDeadline(call.id);
  await come(call.id, call.openers.slice(0, 2));
  await openAll();
  return { ...call, office, applications };
}

export interface Member {
  actor: Actor;
  part: CommitteePart;
}

const PARTS: readonly CommitteePart[] = ['chair', 'member', 'member', 'member', 'member', 'secretary', 'alternate'];

/**
 * A committee in the database as its appointment leaves it: a chair and four members of three institutions, a secretary and
 * an alternate. All have declared that they have no conflict, unless `declared` is false.
 */
export async function appointed(call: OpenedCall, { declared = true } = {}): Promise<Member[]> {
  const now = new Date();
  const institutions = [call.office.institutionId, call.office.committee[1] ?? '', (await createInstitution()).id];
  const members: Member[] = [];
  for (const [at, part] of PARTS.entries()) {
    const home = { kind: 'institution' as const, id: institutions[at % institutions.length] ?? '' };
    const { actor } = await createUser({ roles: ['evaluator'], home, name: `Member ${at + 1}` });
    members.push({ actor, part });
  }
  const by = call.office.approver.userId;
  const seats = members.map(({ actor, part }): Seat => ({
    userId: actor.userId,
    name: actor.name,
    institutionId: actor.home?.id ?? '',
    institution: inAll('Institution'),
    part,
    appointed: { by, at: now },
    impartial: declared ? { at: now, sha256: '0'.repeat(64) } : null,
    left: null,
  }));
  await Committee.create({
    _id: call.id,
    institutionId: call.office.institutionId,
    order: { number: '12', day: '2026-11-22' },
    appointed: { by, at: now },
    seats,
    actingChairs: [],
    version: 1,
  });
  if (declared) for (const { actor } of members) await declareNone(call, actor);
  return members;
}

/** A member has no conflict with any of the organisations. */
export async function declareNone(call: OpenedCall, { userId }: Actor): Promise<void> {
  for (const organisationId of new Set(call.applications.map((application) => application.organisationId))) {
    await InterestDeclaration.create({
      _id: `${call.id}:${userId}:${organisationId}`,
      callId: call.id,
      userId,
      organisationId,
      answer: 'none',
      declaredAt: new Date(),
      version: 1,
    });
  }
}

/** A member has a conflict with an organisation, whatever was declared before. */
export async function recuse(call: OpenedCall, { userId }: Actor, organisationId: string): Promise<void> {
  const conflict = { answer: 'conflict' as const, detail: 'A relative works there', recused: { at: new Date() } };
  await InterestDeclaration.updateOne(
    { _id: `${call.id}:${userId}:${organisationId}` },
    { $set: { callId: call.id, userId, organisationId, declaredAt: new Date(), ...conflict }, $inc: { version: 1 } },
    { upsert: true },
  );
}

/** Puts every lot at a stage, as if what comes before it had been done: from the evaluation on every application is eligible. */
export async function lotsAt(call: OpenedCall, stage: EvaluationStage): Promise<void> {
  const { current } = await Call.findById(call.id).orFail().lean();
  for (const { key } of current?.content.lots.lots ?? []) {
    const record = { callId: call.id, lot: key, stage, begun: [], assignment: null, version: 1 };
    await Evaluation.updateOne({ _id: evaluationId(call.id, key) }, { $set: record }, { upsert: true });
  }
  await followLots(call.id);
  if (stage === 'screening') return;
  for (const { applicationId, lot: key, organisationId } of await listOpened(call.id)) {
    const at = new Date();
    const outcome = { eligible: true, by: 'agreement', userIds: [], at, checks: [], reason: '' };
    const record = { callId: call.id, lot: key, organisationId, opinions: [], outcome, version: 1 };
    await Screening.updateOne({ _id: applicationId }, { $set: record }, { upsert: true });
  }
}

/** A sheet of a member, open or submitted with these levels (null: does not apply). */
export async function giveSheet(
  call: OpenedCall,
  { actor }: Pick<Member, 'actor'>,
  applicationId: string,
  levels: Record<string, number | null> | null,
): Promise<string> {
  const application = call.applications.find((one) => one.applicationId === applicationId);
  const id = sheetId(applicationId, actor.userId);
  const at = new Date();
  const scores = Object.entries(levels ?? {}).map(([key, level]): [string, GivenScore] => [
    key,
    { level, doesNotApply: level === null, comment: `Because of ${key}` },
  ]);
  const content = sealSheet(id, { ...emptySheet(), scores: Object.fromEntries(scores) });
  const record = {
    callId: call.id,
    lot: application?.lot ?? '',
    applicationId,
    userId: actor.userId,
    state: levels ? 'submitted' : 'open',
    content,
    assigned: { by: actor.userId, at, how: 'drawn', reason: '' },
    submitted: levels ? { at } : null,
    reopened: [],
    voided: null,
    version: 1,
  };
  await ScoreSheet.updateOne({ _id: id }, { $set: record }, { upsert: true });
  return id;
}

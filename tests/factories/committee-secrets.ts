import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import { openSheet, sealSheet } from '#server/evaluation/sheet-content';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { ScoreSheet } from '#server/models/score-sheet';
import { DRAFT_FORM } from './application';
import { appointed, giveSheet, openedCall, recuse, type OpenedCall } from './evaluation';
import { samples } from './file-samples';
import { createUser } from './user';

/** Somebody who asks every page, and what they are to the call. */
export interface Asker {
  /** `early` has submitted every sheet, `late` none; `recused` has a conflict with the first application. */
  who: string;
  actor: Actor | null;
  isMember: boolean;
  /** Has declared everything and reads. */
  isReady: boolean;
}

/** A word that stands in one place only, and who may ever come across it. */
export interface Secret {
  word: string;
  kind: 'application' | 'file' | 'comment' | 'notes';
  applicationId: string;
  lot: string;
  /** Whose sheet it is in. */
  owner: string | null;
}

export interface SecretCall {
  call: OpenedCall;
  /** The application that `recused` has a conflict with. */
  closed: OpenedCall['applications'][number];
  askers: Asker[];
  secrets: Secret[];
}

const secretWord = (kind: string) => `${kind}${randomUUID().replaceAll('-', '')}`;

/** A call whose applications and sheets are full of words that are in no other place, and everybody who might look for them. */
export async function secretCall(): Promise<SecretCall> {
  const said = new Map<string, { text: string; file: string }>();
  const call = await openedCall({
    content: { form: { template: 'standard', definition: DRAFT_FORM } },
    applications: { 'lot-1': 3, 'lot-2': 1 },
    submission: (organisation) => {
      const words = { text: secretWord('text'), file: secretWord('file') };
      said.set(organisation, words);
      return { answers: { need: words.text }, files: [samples.pdf()], fileName: `${words.file}.pdf` };
    },
  });
  const members = await appointed(call);
  const [chair, early, late, recused, undeclared, secretary, alternate] = members.map(({ actor }) => actor);
  const closed = call.applications[0];
  if (!chair || !early || !late || !recused || !undeclared || !closed) throw new Error('The committee is too small');
  await recuse(call, recused, closed.organisationId);
  await InterestDeclaration.deleteOne({
    callId: call.id,
    userId: undeclared.userId,
    organisationId: closed.organisationId,
  });
  const secrets: Secret[] = call.applications.flatMap(({ applicationId, organisation, lot }) => {
    const { text = '', file = '' } = said.get(organisation) ?? {};
    const on = { applicationId, lot, owner: null };
    return [
      { word: text, kind: 'application' as const, ...on },
      { word: file, kind: 'file' as const, ...on },
    ];
  });
  for (const [who, actor] of Object.entries({ chair, early, late, recused })) {
    for (const { applicationId, lot } of call.applications) {
      if (who === 'recused' && applicationId === closed.applicationId) continue;
      secrets.push(
        ...(await sheetWithSecrets(call, actor, { applicationId, lot }, who === 'late' ? 'open' : 'submitted')),
      );
    }
  }
  const outside = {
    manager: call.office.manager,
    approver: call.office.approver,
    opener: call.openers[0]?.actor ?? null,
    auditor: (await createUser({ roles: ['auditor'] })).actor,
    administrator: (await createUser({ roles: ['administrator'] })).actor,
    finance: (await createUser({ roles: ['finance'] })).actor,
    evaluator: (await createUser({ roles: ['evaluator'] })).actor,
    applicant: (await createUser()).actor,
    visitor: null,
  };
  const inside = { chair, early, late, recused, undeclared, secretary, alternate };
  const isReady = (who: string) => who !== 'undeclared' && who !== 'alternate';
  return {
    call,
    closed,
    secrets,
    askers: [
      ...Object.entries(inside).map(([who, actor]) => ({
        who,
        actor: actor ?? null,
        isMember: true,
        isReady: isReady(who),
      })),
      ...Object.entries(outside).map(([who, actor]) => ({ who, actor, isMember: false, isReady: false })),
    ],
  };
}

async function sheetWithSecrets(
  call: OpenedCall,
  actor: Actor,
  { applicationId, lot }: { applicationId: string; lot: string },
  state: 'open' | 'submitted',
): Promise<Secret[]> {
  const id = await giveSheet(call, { actor }, applicationId, { relevance: 4, budget: 3 });
  const { content } = await ScoreSheet.findById(id).orFail().lean();
  const sheet = openSheet(id, content);
  const comment = secretWord('comment');
  const notes = secretWord('notes');
  const scores = Object.fromEntries(Object.entries(sheet.scores).map(([key, score]) => [key, { ...score, comment }]));
  const sealed = sealSheet(id, { scores, strengths: comment, weaknesses: comment, notes });
  await ScoreSheet.updateOne(
    { _id: id },
    { $set: { content: sealed, state, ...(state === 'open' ? { submitted: null } : {}) } },
  );
  const on = { applicationId, lot, owner: actor.userId };
  return [
    { word: comment, kind: 'comment', ...on },
    { word: notes, kind: 'notes', ...on },
  ];
}

const TOGETHER: readonly EvaluationStage[] = ['consensus', 'ranked', 'recommended'];
const TOLD: readonly EvaluationStage[] = ['ranked', 'recommended'];
const OVERSEERS = ['approver', 'manager', 'auditor'];

/**
 * The table of what may be known. Members who have declared read every application without a conflict; sheets are known to
 * their owners, to the rest of the committee from the consensus on, unless they have a conflict in the lot, and to those who
 * oversee from the ranking on. Notes are their owner's for ever.
 */
export function mayKnow({ closed }: SecretCall, asker: Asker, secret: Secret, stage: EvaluationStage): boolean {
  const { who, actor, isReady } = asker;
  const hasConflict = who === 'recused' && secret.lot === closed.lot;
  const isClosed = who === 'recused' && secret.applicationId === closed.applicationId;
  switch (secret.kind) {
    case 'application':
    case 'file':
      return isReady && !isClosed;
    case 'notes':
      return isReady && secret.owner === actor?.userId && !isClosed;
    case 'comment':
      if (isReady && secret.owner === actor?.userId) return !isClosed;
      return (isReady && !hasConflict && TOGETHER.includes(stage)) || (OVERSEERS.includes(who) && TOLD.includes(stage));
  }
}

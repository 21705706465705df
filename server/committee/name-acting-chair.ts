import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { isVoting } from '~/domain/committee/parts';
import { chairOf } from '~/domain/committee/scope';
import { isRecommended } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { listOpened } from '#server/evaluation/list-opened';
import { standingDeclarations } from '#server/evaluation/load-scope';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { presentSeats, writeCommittee } from './load-committee';
import { tellActingChair } from './tell-committee';

interface Place {
  actor: Actor;
  callId: string;
  lot: string;
}

/** A lot whose chair has to hand over, and who could chair it. */
export interface HandOverPage {
  callId: string;
  title: Localized;
  reference: string;
  lot: Localized;
  members: { userId: string; name: string; institution: Localized }[];
}

/** For the chair themself and an approver of the institution, while nobody chairs the lot; `not-found` for everybody else. */
export async function getHandOver(place: Place): Promise<HandOverPage> {
  const { call, lot, able, chair } = await loadHandOver(place);
  if (chair !== null) throw new DomainError('wrong-state', 'committee.error.chaired');
  const members = able.map(({ userId, name, institution }) => ({ userId, name, institution }));
  return { callId: call._id, title: call.title, reference: call.reference ?? '', lot, members };
}

/** Names who chairs a lot in place of a chair with a conflict there: somebody with a vote who has declared all and has none. */
export function nameActingChair({ userId, now, ...place }: Place & { userId: string; now: Date }): Promise<void> {
  const { actor, callId, lot } = place;
  return inTransaction(async () => {
    const { call, committee, able, chair, lot: name } = await loadHandOver(place);
    if (chair === userId) return;
    if (chair !== null) throw new DomainError('wrong-state', 'committee.error.chaired');
    if (!able.some((one) => one.userId === userId)) {
      throw new DomainError('invalid', 'committee.error.newChair', { field: 'userId' });
    }
    const named = { lot, userId, by: actor.userId, at: now };
    await writeCommittee(committee, { actingChairs: [...committee.actingChairs, named] });
    await appendEvent({
      actor,
      action: 'committee.chair-named',
      subject: { kind: 'call', id: callId },
      details: { lot },
      before: committee.actingChairs,
      after: [...committee.actingChairs, named],
      now,
    });
    await tellActingChair({ call, userIds: [userId], lot: name, now });
  });
}

async function loadHandOver({ actor, callId, lot }: Place) {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  const isApprover = call !== null && can(actor, 'committee.appoint', { institutionId: call.institutionId });
  const seats = committee ? presentSeats(committee) : [];
  const isChair = seats.some(({ userId, part }) => userId === actor.userId && part === 'chair');
  const name = call?.current && lotNames(call.current).find(({ key }) => key === lot)?.name;
  if (!call?.openedAt || call.cancelled || !committee || !name || !(isApprover || isChair)) {
    throw new DomainError('not-found');
  }
  const evaluation = await Evaluation.findOne({ _id: evaluationId(callId, lot) }, { stage: 1 }).lean();
  if (isRecommended(evaluation?.stage)) throw new DomainError('wrong-state', 'committee.error.recommended');
  const applications = await listOpened(callId);
  const declarations = await standingDeclarations(callId);
  const inLot = new Set(applications.filter((one) => one.lot === lot).map(({ organisationId }) => organisationId));
  const of = (userId: string) => declarations.filter((one) => one.userId === userId);
  const hasConflict = (userId: string) => of(userId).some((one) => one.recused && inLot.has(one.organisationId));
  const isDeclared = (userId: string) => {
    const declared = new Set(of(userId).map(({ organisationId }) => organisationId));
    return applications.every(({ organisationId }) => declared.has(organisationId));
  };
  const able = seats.filter(
    ({ userId, part, impartial }) => isVoting(part) && impartial !== null && isDeclared(userId) && !hasConflict(userId),
  );
  return { call, committee, able, lot: name ?? emptyLocalized(), chair: chairOf(lot, committee, hasConflict) };
}

import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { LotStanding } from '~/domain/committee/labels';
import type { CommitteePart } from '~/domain/committee/parts';
import { chairOf } from '~/domain/committee/scope';
import { isRecommended } from '~/domain/evaluation/stage';
import type { Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { listOpened } from '#server/evaluation/list-opened';
import type { CommitteeRecord, Seat } from '#server/models/committee';
import { Evaluation } from '#server/models/evaluation';
import { InterestDeclaration, type InterestDeclarationRecord } from '#server/models/interest-declaration';
import { declaredConflicts, type DeclaredConflict } from './declared-conflicts';
import { loadOfficeCommittee, presentSeats } from './load-committee';

/** A member as the office sees them: who they are, and what they have declared. */
export interface ListedSeat {
  userId: string;
  name: string;
  institution: Localized;
  part: CommitteePart;
  impartialAt: Date | null;
  /** About how many of the organisations that apply they have declared, and how many there are. */
  declared: number;
  organisations: number;
}

/** The committee of a call as its office sees it. */
export interface OfficeCommitteePage {
  callId: string;
  title: Localized;
  reference: string;
  order: CommitteeRecord['order'] | null;
  appointed: { by: string; at: Date } | null;
  members: ListedSeat[];
  former: { name: string; part: CommitteePart; at: Date; by: string; reason: string; replacedBy: string | null }[];
  conflicts: DeclaredConflict[];
  lots: { key: string; name: Localized; standing: LotStanding; chair: string | null; mayName: boolean }[];
  /** The applications are opened: who applies is known. */
  isOpened: boolean;
  mayAppoint: boolean;
  mayReplace: boolean;
}

export async function getOfficeCommittee(actor: Actor, callId: string, now: Date): Promise<OfficeCommitteePage> {
  const { call, published, committee } = await loadOfficeCommittee(actor, callId, now);
  const [applications, declarations, evaluations] = await Promise.all([
    call.openedAt ? listOpened(callId) : [],
    InterestDeclaration.find({ callId }).lean<InterestDeclarationRecord[]>(),
    Evaluation.find({ callId }, { lot: 1, stage: 1 }).lean(),
  ]);
  const mayChange = can(actor, 'committee.appoint', { institutionId: call.institutionId }) && !call.cancelled;
  const stageOf = new Map(evaluations.map(({ lot, stage }) => [lot, stage]));
  const isOver = evaluations.length > 0 && evaluations.every(({ stage }) => isRecommended(stage));
  const organisations = new Set(applications.map(({ organisationId }) => organisationId));
  const seats = committee?.seats ?? [];
  const names = await personNames([
    committee?.appointed.by ?? null,
    ...seats.flatMap(({ left }) => (left ? [left.by, left.replacedBy] : [])),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const chair = (lot: string) => (committee ? chairing(lot, committee, applications, declarations) : null);
  return {
    callId,
    title: published.content.about.title,
    reference: call.reference ?? '',
    order: committee?.order ?? null,
    appointed: committee && { by: nameOf(committee.appointed.by), at: committee.appointed.at },
    members: (committee ? presentSeats(committee) : []).map((seat) => listed(seat, organisations, declarations)),
    former: seats.flatMap(({ name, part, left }) =>
      left
        ? [
            {
              name,
              part,
              at: left.at,
              by: nameOf(left.by),
              reason: left.reason,
              replacedBy: left.replacedBy && nameOf(left.replacedBy),
            },
          ]
        : [],
    ),
    conflicts: await declaredConflicts(declarations, seats, mayChange ? actor.userId : null),
    lots: lotNames(published).map(({ key, name }) => {
      const chairId = chair(key);
      const standing = stageOf.get(key) ?? (call.openedAt ? 'opened' : 'before');
      return {
        key,
        name,
        standing,
        chair: seats.find(({ userId }) => userId === chairId)?.name ?? null,
        mayName: mayChange && committee !== null && call.openedAt !== null && !isRecommended(stageOf.get(key)),
      };
    }),
    isOpened: call.openedAt !== null,
    mayAppoint: mayChange && !(committee && call.openedAt),
    mayReplace: mayChange && committee !== null && call.openedAt !== null && !isOver,
  };
}

function listed(
  { userId, name, institution, part, impartial }: Seat,
  organisations: ReadonlySet<string>,
  declarations: readonly InterestDeclarationRecord[],
): ListedSeat {
  const own = declarations.filter((one) => one.userId === userId && organisations.has(one.organisationId));
  const impartialAt = impartial?.at ?? null;
  return { userId, name, institution, part, impartialAt, declared: own.length, organisations: organisations.size };
}

function chairing(
  lot: string,
  committee: CommitteeRecord,
  applications: readonly { lot: string; organisationId: string }[],
  declarations: readonly InterestDeclarationRecord[],
): string | null {
  const ids = new Set(applications.filter((one) => one.lot === lot).map(({ organisationId }) => organisationId));
  const hasConflict = (userId: string) =>
    declarations.some((one) => one.userId === userId && ids.has(one.organisationId) && one.recused && !one.lifted);
  return chairOf(lot, committee, hasConflict);
}

import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { LotStanding } from '~/domain/committee/labels';
import type { CommitteePart } from '~/domain/committee/parts';
import type { Localized } from '~/domain/shared/localized';
import { evaluationTasks } from '#server/evaluation/evaluation-tasks';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import type { EvaluationTask } from '#server/evaluation/task-provider';
import type { CommitteeRecord } from '#server/models/committee';
import { declaringTasks } from './declaring-tasks';
import { loadOwnSeat } from './load-own-seat';

export type OwnStanding = 'undeclared' | 'recused' | 'alternate' | 'takesPart';

/** A lot as a member of the committee sees it; nothing of it is counted. */
export interface LotOfEvaluation {
  key: string;
  name: Localized;
  standing: LotStanding;
  /** The name of who chairs it; null where the chair has to hand over. */
  chair: string | null;
  /** Whether the member takes part: with a conflict here they are told no figures of the lot, an alternate waits for a place. */
  own: OwnStanding;
}

/** A call's evaluation as one member of its committee sees it. */
export interface OwnEvaluation {
  callId: string;
  reference: string;
  title: Localized;
  part: CommitteePart;
  order: CommitteeRecord['order'];
  closesAt: Date | null;
  openedAt: Date | null;
  members: { userId: string; name: string; institution: Localized; part: CommitteePart }[];
  lots: LotOfEvaluation[];
  /** What the member has to declare before anything else. */
  declaring: EvaluationTask[];
  /** Everything else; empty until all is declared. */
  tasks: EvaluationTask[];
  /** The applications are opened, and the actor is one of the two who begin to have them checked. */
  mayBegin: boolean;
}

/** Before the opening it tells who sits there; applications play no part in it yet. */
export async function getOwnEvaluation(actor: Actor, callId: string, now: Date): Promise<OwnEvaluation> {
  const { call, published, committee, seat } = await loadOwnSeat(actor, callId);
  const scope = call.openedAt ? await loadScope(actor, callId) : null;
  const present = committee.seats.filter(({ left }) => left === null);
  const isReady = scope?.isReady ?? false;
  const found = scope?.isReady ? await Promise.all(evaluationTasks.map(({ tasks }) => tasks(scope, now))) : [];
  const leads = seat.part === 'chair' || seat.part === 'secretary';
  return {
    callId,
    reference: call.reference ?? '',
    title: published.content.about.title,
    part: seat.part,
    order: committee.order,
    closesAt: call.closesAt,
    openedAt: call.openedAt,
    members: present.map(({ userId, name, institution, part }) => ({ userId, name, institution, part })),
    lots: lotNames(published).map(({ key, name }) => ({
      key,
      name,
      standing: scope ? (scope.stages.get(key) ?? 'opened') : 'before',
      chair: chairName(committee, scope, key),
      own: ownStanding(scope, key),
    })),
    declaring: declaringTasks(callId, seat, scope),
    tasks: found.flat(),
    mayBegin: leads && isReady && scope?.stages.size === 0,
  };
}

/** Before the opening nobody can have a conflict yet. */
function chairName({ seats }: CommitteeRecord, scope: CommitteeScope | null, lot: string): string | null {
  const chair = scope ? scope.chairOf(lot) : seats.find(({ part, left }) => part === 'chair' && !left)?.userId;
  return seats.find(({ userId }) => userId === chair)?.name ?? null;
}

function ownStanding(scope: CommitteeScope | null, lot: string): OwnStanding {
  if (scope?.recusedLots.has(lot)) return 'recused';
  if (!scope || scope.seat.impartial === null || scope.undeclared.length > 0) return 'undeclared';
  return scope.seat.part === 'alternate' ? 'alternate' : 'takesPart';
}

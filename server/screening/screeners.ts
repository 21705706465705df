import type { CommitteePart } from '~/domain/committee/parts';
import { isWaiting, SCREENERS, standingOpinions } from '~/domain/screening/opinions';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';
import type { ScreenerOpinion, ScreeningRecord } from '#server/models/screening';

const SCREENING_PARTS: readonly CommitteePart[] = ['member', 'secretary'];

/** True of a member or the secretary, and not of who chairs the lot: the chair decides where two differ. */
export function mayScreen({ seat, chairOf }: CommitteeScope, lot: string): boolean {
  return SCREENING_PARTS.includes(seat.part) && chairOf(lot) !== seat.userId;
}

/** Everybody who is recused from an application by now, by the call's rule. */
export function recusedFrom(scope: CommitteeScope, { lot, organisationId }: OpenedApplication): Set<string> {
  const { readable, declarations, terms } = scope;
  const ofLot = readable.filter((one) => one.lot === lot).map((one) => one.organisationId);
  const organisations = new Set(terms.recusal === 'lot' ? ofLot : [organisationId]);
  return new Set(
    declarations.filter((one) => one.recused && organisations.has(one.organisationId)).map(({ userId }) => userId),
  );
}

/** How far the two who screen an application are. */
export interface Progress {
  /** That count. */
  opinions: ScreenerOpinion[];
  isWaiting: boolean;
  /** The chair has something to decide: the two differ, or there are no two who could screen. */
  isForChair: boolean;
}

export function progressOf(
  scope: CommitteeScope,
  application: OpenedApplication,
  record: Pick<ScreeningRecord, 'opinions' | 'request' | 'outcome'> | null,
  now: Date,
): Progress {
  const recused = recusedFrom(scope, application);
  const { opinions: all, request } = record ?? { opinions: [], request: null };
  const opinions = standingOpinions({ opinions: all, request }, recused);
  const waits = isWaiting({ request }, now);
  const chair = scope.chairOf(application.lot);
  const able = scope.committee.seats.filter(
    ({ userId, part, left }) =>
      left === null && SCREENING_PARTS.includes(part) && userId !== chair && !recused.has(userId),
  ).length;
  const isComplete = opinions.length >= Math.min(SCREENERS, able);
  return { opinions, isWaiting: waits, isForChair: !record?.outcome && !waits && isComplete };
}

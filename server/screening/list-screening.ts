import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { Applicant } from '~/domain/scoring/applicant';
import type { Check } from '~/domain/screening/checklist';
import type { ScreeningFilter } from '~/domain/screening/filters';
import { screeningState, type ScreeningState } from '~/domain/screening/opinions';
import { pageWithin } from '#server/database/page-within';
import { loadScope, type CommitteeScope, type OpenedApplication } from '#server/evaluation/load-scope';
import { Screening, type ScreeningRecord } from '#server/models/screening';
import { applicationLabels } from '#server/scoring/application-labels';
import { checklistsOf } from './checklists';
import { actOf } from './get-screening';
import { progressOf } from './screeners';

const PAGE_SIZE = 25;

/** An application in the list of a call's screening. */
export interface ScreeningRow {
  applicationId: string;
  applicant: Applicant;
  lot: string;
  state: ScreeningState;
  /** Something for the asking member to do: they have not spoken, or they decide. */
  isMine: boolean;
  /** This member has spoken, and what they found counts. */
  isGiven: boolean;
}

interface Placed extends ScreeningRow {
  application: OpenedApplication;
}

/** Where every application stands that a member may read, by what it is called. */
export async function rowsOf(scope: CommitteeScope, now: Date): Promise<Placed[]> {
  const ids = scope.readable.map(({ applicationId }) => applicationId);
  const [labels, records] = await Promise.all([
    applicationLabels(scope),
    Screening.find({ _id: { $in: ids } }, { supplement: 0 }).lean<ScreeningRecord[]>(),
  ]);
  const recordOf = new Map(records.map((record) => [record._id, record]));
  const rows = scope.readable.map((application): Placed => {
    const record = recordOf.get(application.applicationId) ?? null;
    const progress = progressOf(scope, application, record, now);
    const isGiven = progress.opinions.some(({ userId }) => userId === scope.seat.userId);
    const act = actOf({ scope, application, record }, progress);
    return {
      application,
      applicationId: application.applicationId,
      applicant: labels.get(application.applicationId) ?? { number: 0 },
      lot: application.lot,
      state: screeningState({ outcome: record?.outcome ?? null, ...progress }),
      isMine: act === 'decision' || (act === 'opinion' && !isGiven),
      isGiven,
    };
  });
  return rows.sort((one, other) => compare(one.applicant, other.applicant));
}

/** By name or stand-in: the order in which they were submitted is nobody's to know where the call is anonymous. */
function compare(one: Applicant, other: Applicant): number {
  if ('name' in one && 'name' in other) return one.name.localeCompare(other.name);
  return 'number' in one && 'number' in other ? one.number - other.number : 0;
}

interface Arguments {
  actor: Actor;
  callId: string;
  filter: ScreeningFilter;
  page: number;
  now: Date;
}

/** How far a lot's screening is, for those without a conflict in it. */
export interface LotProgress {
  lot: string;
  decided: number;
  of: number;
  isOpen: boolean;
  /** The asking member chairs the lot and can close its screening. */
  mayClose: boolean;
}

export type ScreeningList = Awaited<ReturnType<typeof listScreening>>;

/** The applications of a call in their screening, as far as a member may read them, a page with the portal's own checks. */
export async function listScreening({ actor, callId, filter, page: wanted, now }: Arguments) {
  const scope = await loadScope(actor, callId);
  const all = await rowsOf(scope, now);
  const kept = all.filter((row) => isKept(row, filter));
  const { page, pages, skipped } = pageWithin(wanted, kept.length, PAGE_SIZE);
  const shown = kept.slice(skipped, skipped + PAGE_SIZE);
  const checklists = await checklistsOf(
    scope,
    shown.map(({ application }) => application),
    now,
  );
  return {
    callId,
    reference: scope.call.reference ?? '',
    isReady: scope.isReady,
    lots: lotNames(scope.published),
    progress: progressOfLots(scope, all),
    total: kept.length,
    page,
    pages,
    rows: shown.map(({ application, ...row }) => ({
      ...row,
      checks: (checklists.get(application.applicationId)?.checks ?? []).filter(({ machine }) => machine !== null),
    })) satisfies (ScreeningRow & { checks: Check[] })[],
  };
}

function isKept({ lot, state, isMine }: ScreeningRow, filter: ScreeningFilter): boolean {
  if (filter.lot !== null && lot !== filter.lot) return false;
  return filter.state === null || (filter.state === 'mine' ? isMine : state === filter.state);
}

export function progressOfLots(scope: CommitteeScope, rows: readonly ScreeningRow[]): LotProgress[] {
  if (!scope.isReady) return [];
  return lotNames(scope.published).flatMap(({ key: lot }) => {
    const stage = scope.stages.get(lot);
    if (stage === undefined || scope.recusedLots.has(lot)) return [];
    const ofLot = rows.filter((row) => row.lot === lot);
    const decided = ofLot.filter(({ state }) => state === 'eligible' || state === 'ineligible').length;
    const isOpen = stage === 'screening';
    const mayClose = isOpen && decided === ofLot.length && scope.chairOf(lot) === scope.seat.userId;
    return [{ lot, decided, of: ofLot.length, isOpen, mayClose }];
  });
}

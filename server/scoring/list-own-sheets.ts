import type { Actor } from '~/domain/accounts/roles';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import type { SheetState } from '~/domain/evaluation/score-sheet';
import { levelsGiven, sheetTotal, type SheetTotal } from '~/domain/ranking/sheet-total';
import type { RankedSheet } from '~/domain/ranking/inputs';
import type { ScoringCriterion } from '~/domain/rubrics/scoring-rubric';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import type { Applicant } from '~/domain/scoring/applicant';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { openSheet } from '#server/evaluation/sheet-content';
import { ScoreSheet, type ScoreSheetRecord } from '#server/models/score-sheet';
import { applicationLabels } from './application-labels';

/** One of a member's own sheets as lists show it. */
export interface OwnSheetRow {
  applicationId: string;
  lot: string;
  applicant: Applicant;
  state: SheetState;
  levels: RankedSheet['scores'];
  total: SheetTotal;
}

export interface OwnSheetsPage {
  callId: string;
  reference: string;
  lots: NamedLot[];
  criteria: Pick<ScoringCriterion, 'key' | 'name' | 'weight'>[];
  scale: number;
  sheets: OwnSheetRow[];
}

/** A member's own sheets of a call with their scores, so that alike applications can be scored alike. */
export async function getOwnSheets(actor: Actor, callId: string): Promise<OwnSheetsPage> {
  const scope = await loadScope(actor, callId);
  return {
    callId,
    reference: scope.call.reference ?? '',
    lots: lotNames(scope.published),
    criteria: criteriaToScore(scope.rubric).map(({ key, name, weight }) => ({ key, name, weight })),
    scale: scope.rubric.scale,
    sheets: await listOwnSheets(scope),
  };
}

/** In the order of the lots, then by what the applications are called. */
export async function listOwnSheets(scope: CommitteeScope): Promise<OwnSheetRow[]> {
  const labels = await applicationLabels(scope);
  const ids = scope.readable.map(({ applicationId }) => applicationId);
  const sheets = await ScoreSheet.find({
    callId: scope.call._id,
    userId: scope.seat.userId,
    state: { $in: ['open', 'submitted'] },
    applicationId: { $in: ids },
  }).lean<ScoreSheetRecord[]>();
  const lots = scope.published.content.lots.lots.map(({ key }) => key);
  return sheets
    .map(({ _id, applicationId, lot, state, content }): OwnSheetRow => {
      const levels = levelsGiven(openSheet(_id, content));
      const applicant = labels.get(applicationId) ?? { number: 0 };
      return { applicationId, lot, applicant, state, levels, total: sheetTotal(scope.rubric, levels) };
    })
    .sort(
      (a, b) =>
        lots.indexOf(a.lot) - lots.indexOf(b.lot) ||
        place(a.applicant).localeCompare(place(b.applicant)) ||
        (a.applicationId < b.applicationId ? -1 : 1),
    );
}

const place = (applicant: Applicant) =>
  'name' in applicant ? applicant.name : String(applicant.number).padStart(6, '0');

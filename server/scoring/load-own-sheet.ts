import type { EvaluationStage } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { assertReadable } from '#server/evaluation/assert-readable';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';
import { ScoreSheet, sheetId, type ScoreSheetRecord } from '#server/models/score-sheet';

/** While the lot is scored, and while the committee settles its differences: a sheet may have been given back. */
export const SCORING_STAGES: readonly EvaluationStage[] = ['evaluation', 'consensus'];

/** How acts on sheets are refused once the lot is ranked. */
export const notTaking = () => new DomainError('wrong-state', 'scoring.error.notTaking');

export interface OwnSheet {
  application: OpenedApplication;
  sheet: ScoreSheetRecord;
  /** Its lot still takes scores; whether the sheet does is its own state. */
  isTaking: boolean;
}

/** The member's own sheet for an application: nobody is given another's. `gone` where it was taken away. */
export async function loadOwnSheet(scope: CommitteeScope, applicationId: string): Promise<OwnSheet> {
  const application = assertReadable(scope, applicationId);
  const sheet = await ScoreSheet.findOne({ _id: sheetId(applicationId, scope.seat.userId) }).lean<ScoreSheetRecord>();
  if (!sheet) throw new DomainError('not-found');
  if (sheet.state === 'void') throw new DomainError('gone', 'scoring.error.void');
  const stage = scope.stages.get(application.lot);
  return { application, sheet, isTaking: stage !== undefined && SCORING_STAGES.includes(stage) };
}

/** Refuses to change a sheet that was submitted or whose lot takes no scores any more. */
export function assertOpenSheet({ sheet, isTaking }: OwnSheet): void {
  if (sheet.state !== 'open') throw new DomainError('wrong-state', 'scoring.error.submitted');
  if (!isTaking) throw notTaking();
}

import type { SheetContent, SheetState } from '~/domain/evaluation/score-sheet';
import { levelsGiven, sheetTotal, type SheetTotal } from '~/domain/ranking/sheet-total';
import type { CriterionGroup } from '~/domain/rubrics/schema';
import { criteriaToScore, type ScoringCriterion } from '~/domain/rubrics/scoring-rubric';
import { sheetFaults, type SheetFault } from '~/domain/scoring/sheet-faults';
import { openSheet } from '#server/evaluation/sheet-content';
import { shownToMembers, type ReadableSubmission } from './get-readable-submission';
import { listOwnSheets } from './list-own-sheets';
import { assertOpenSheet, loadOwnSheet } from './load-own-sheet';
import { loadReadable, type Wanted } from './load-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { applicationLabels } from './application-labels';
import type { Applicant } from '~/domain/scoring/applicant';

/** The rubric as far as an evaluator scores by it. */
export interface RubricToScore {
  criteria: ScoringCriterion[];
  groups: CriterionGroup[];
  scale: number;
  /** Levels up to this one need a comment, as do the lowest and the highest. */
  commentUpTo: number;
  /** Beside them there is a price, which is scored by calculation. */
  hasPrice: boolean;
}

/** An evaluator's desk for one application. */
export interface SheetPage {
  submission: ReadableSubmission;
  rubric: RubricToScore;
  sheet: {
    state: SheetState;
    version: number;
    content: SheetContent;
    savedAt: Date | null;
    submittedAt: Date | null;
    /** Why the chair gave it back last; null where that never happened or it was submitted again. */
    reopened: { at: Date; reason: string } | null;
  };
  /** It can still be changed. */
  isOpen: boolean;
  total: SheetTotal;
  /** Where it stands among the member's own sheets, from 1, and those beside it. */
  place: { number: number; of: number; before: string | null; after: string | null };
}

/** An application beside the member's own sheet for it. */
export async function getSheet(wanted: Wanted): Promise<SheetPage> {
  const readable = await loadReadable(wanted);
  const { scope } = readable;
  const { sheet, isTaking } = await loadOwnSheet(scope, wanted.applicationId);
  const content = openSheet(sheet._id, sheet.content);
  const { groups, scale } = scope.rubric;
  const own = (await listOwnSheets(scope)).map(({ applicationId }) => applicationId);
  const at = own.indexOf(wanted.applicationId);
  const reopened = sheet.state === 'open' ? sheet.reopened.at(-1) : undefined;
  return {
    submission: await shownToMembers(readable),
    rubric: {
      criteria: criteriaToScore(scope.rubric),
      groups,
      scale,
      commentUpTo: scope.terms.commentUpTo,
      hasPrice: scope.rubric.criteria.some(({ scored }) => scored === 'price'),
    },
    sheet: {
      state: sheet.state,
      version: sheet.version,
      content,
      savedAt: sheet.savedAt ?? null,
      submittedAt: sheet.submitted?.at ?? null,
      reopened: reopened ? { at: reopened.at, reason: reopened.reason } : null,
    },
    isOpen: sheet.state === 'open' && isTaking,
    total: sheetTotal(scope.rubric, levelsGiven(content)),
    place: { number: at + 1, of: own.length, before: own[at - 1] ?? null, after: own[at + 1] ?? null },
  };
}

/** An own sheet just before it is submitted. */
export interface SubmittingSheet {
  callId: string;
  applicationId: string;
  reference: string;
  applicant: Applicant;
  rubric: Pick<RubricToScore, 'criteria' | 'scale'>;
  version: number;
  content: SheetContent;
  total: SheetTotal;
  faults: SheetFault[];
}

/** `wrong-state` where it is submitted already or its lot takes no scores any more. */
export async function getSubmittingSheet({ actor, callId, applicationId }: Wanted): Promise<SubmittingSheet> {
  const scope = await loadScope(actor, callId);
  const own = await loadOwnSheet(scope, applicationId);
  assertOpenSheet(own);
  const { rubric, terms, call } = scope;
  const content = openSheet(own.sheet._id, own.sheet.content);
  return {
    callId,
    applicationId,
    reference: call.reference ?? '',
    applicant: (await applicationLabels(scope)).get(applicationId) ?? { number: 0 },
    rubric: { criteria: criteriaToScore(rubric), scale: rubric.scale },
    version: own.sheet.version,
    content,
    total: sheetTotal(rubric, levelsGiven(content)),
    faults: sheetFaults(content, { rubric, commentUpTo: terms.commentUpTo }),
  };
}

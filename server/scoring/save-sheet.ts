import type { Actor } from '~/domain/accounts/roles';
import type { SheetContent } from '~/domain/evaluation/score-sheet';
import { levelsGiven, sheetTotal, type SheetTotal } from '~/domain/ranking/sheet-total';
import { sheetFormSchema } from '~/domain/scoring/sheet-form';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { loadScope } from '#server/evaluation/load-scope';
import { openSheet, sealSheet } from '#server/evaluation/sheet-content';
import { ScoreSheet } from '#server/models/score-sheet';
import { whoSaved, type SavedMeanwhile } from '#server/people/who-saved';
import { assertOpenSheet, loadOwnSheet } from './load-own-sheet';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  /** The form's fields; `version` is the sheet's version that the form showed. */
  typed: FormValues;
  now: Date;
}

/** The sheet was saved from another window meanwhile: both versions. */
export interface SheetConflict extends SavedMeanwhile {
  theirs: SheetContent;
  mine: SheetContent;
}

export type SavedSheet =
  | { saved: { version: number; content: SheetContent; total: SheetTotal } }
  | { errors: FieldErrors }
  | { conflict: SheetConflict };

/**
 * Saves an own sheet as it was typed, complete or not. The same form sent again is saved already; what another window
 * saved meanwhile is told, never overwritten.
 */
export async function saveSheet({ actor, callId, applicationId, typed, now }: Arguments): Promise<SavedSheet> {
  const scope = await loadScope(actor, callId);
  const own = await loadOwnSheet(scope, applicationId);
  assertOpenSheet(own);
  const read = sheetFormSchema(scope.rubric).safeParse(typed);
  if (!read.success) return { errors: fieldErrorsOf(read.error) };
  const content = read.data;
  const saved = (version: number) => ({
    saved: { version, content, total: sheetTotal(scope.rubric, levelsGiven(content)) },
  });
  const { _id, version } = own.sheet;
  const stored = openSheet(_id, own.sheet.content);
  if (canonicalJson(stored) === canonicalJson(content)) return saved(version);
  const expected = Number(typed.version);
  if (expected === version) {
    const { matchedCount } = await ScoreSheet.updateOne(
      { _id, state: 'open', version },
      { $set: { content: sealSheet(_id, content), savedAt: now, version: version + 1 } },
    );
    if (matchedCount === 1) return saved(version + 1);
  }
  // Saved, submitted or taken away since: what stands now is told, as if this post had come later.
  const latest = await loadOwnSheet(scope, applicationId);
  assertOpenSheet(latest);
  const by = { version: latest.sheet.version, by: actor.userId, at: latest.sheet.savedAt ?? latest.sheet.assigned.at };
  return {
    conflict: { ...(await whoSaved(actor, by)), theirs: openSheet(_id, latest.sheet.content), mine: content },
  };
}

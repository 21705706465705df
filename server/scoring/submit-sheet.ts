import type { Actor } from '~/domain/accounts/roles';
import { sheetFaults } from '~/domain/scoring/sheet-faults';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdLot } from '#server/evaluation/hold-lot';
import { loadScope } from '#server/evaluation/load-scope';
import { openSheet } from '#server/evaluation/sheet-content';
import { ScoreSheet } from '#server/models/score-sheet';
import { assertOpenSheet, loadOwnSheet, notTaking, SCORING_STAGES } from './load-own-sheet';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  /** The version that the page showed, and the name of its form. */
  input: { version: number; formKey: string };
  now: Date;
}

/**
 * Submits an own sheet as it is saved: from then on it is locked. `wrong-state` where something is missing, `stale` where
 * it was changed since the page showed it. The same form sent twice submits once.
 */
export async function submitSheet({ actor, callId, applicationId, input, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  const own = await loadOwnSheet(scope, applicationId);
  const { sheet, application } = own;
  if (sheet.state === 'submitted' && sheet.submitted?.formKey === input.formKey) return;
  assertOpenSheet(own);
  const content = openSheet(sheet._id, sheet.content);
  const count = sheetFaults(content, { rubric: scope.rubric, commentUpTo: scope.terms.commentUpTo }).length;
  if (count > 0) throw new DomainError('wrong-state', 'scoring.error.incomplete', { count });
  await inTransaction(async () => {
    await holdLot(callId, application.lot, SCORING_STAGES, notTaking);
    const { matchedCount } = await ScoreSheet.updateOne(
      { _id: sheet._id, state: 'open', version: input.version },
      { $set: { state: 'submitted', submitted: { at: now, formKey: input.formKey } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'scoring.error.changed');
    await appendEvent({
      actor,
      action: 'scoring.sheet-submitted',
      subject: { kind: 'application', id: applicationId },
      details: { callId, lot: application.lot },
      // Sealed as it is at rest: a digest of the scores themselves could be guessed.
      after: { content: sheet.content },
      now,
    });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import type { Reopening } from '~/domain/scoring/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { namedPeople } from '#server/calls/tell-audience';
import { inTransaction } from '#server/database/transaction';
import { assertChairs, assertReadable } from '#server/evaluation/assert-readable';
import { holdLot } from '#server/evaluation/hold-lot';
import { loadScope } from '#server/evaluation/load-scope';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { notTaking, SCORING_STAGES } from './load-own-sheet';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: Reopening;
  now: Date;
}

/**
 * The chair of the lot gives a submitted sheet back to its owner, with a reason, until the lot is ranked. The owner is told;
 * nobody else learns from it what the sheet says.
 */
export async function reopenSheet({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  assertChairs(scope, lot);
  const { applicationId, userId, reason } = input;
  if (assertReadable(scope, applicationId).lot !== lot) throw new DomainError('not-found');
  const { reference } = scope.call;
  await inTransaction(async () => {
    await holdLot(callId, lot, SCORING_STAGES, notTaking);
    const { matchedCount } = await ScoreSheet.updateOne(
      { _id: sheetId(applicationId, userId), state: 'submitted' },
      {
        $set: { state: 'open', submitted: null },
        $push: { reopened: { by: actor.userId, at: now, reason } },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0) throw new DomainError('wrong-state', 'scoring.error.notSubmitted', { field: 'userId' });
    await appendEvent({
      actor,
      action: 'scoring.sheet-reopened',
      subject: { kind: 'application', id: applicationId },
      details: { callId, lot, userId },
      after: { reason },
      now,
    });
    const title = scope.published.content.about.title;
    const props = { callId, applicationId, reference: reference ?? '', title, reason };
    await enqueueMails({ to: await namedPeople([userId]), template: 'sheet-reopened', props, now });
  });
}

import type { Actor } from '~/domain/accounts/roles';
import type { Closing } from '~/domain/scoring/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { moveLot } from '#server/evaluation/move-lot';
import type { ScoringClosed } from '#server/models/evaluation';
import { Screening } from '#server/models/screening';
import { sheetsOfLot } from './lot-progress';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: Closing;
  now: Date;
}

/**
 * The chair ends the scoring of a lot, once every sheet is in: from then on the committee sees what was scored. Where an
 * eligible application has fewer sheets than the call asks for, the chair says why.
 */
export async function closeScoring({ actor, callId, lot, input, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  assertChairs(scope, lot);
  const opened = scope.readable.filter((application) => application.lot === lot);
  await inTransaction(async () => {
    const sheets = await sheetsOfLot(callId, lot);
    const open = sheets.filter(({ state }) => state === 'open').length;
    if (open > 0) throw new DomainError('wrong-state', 'scoring.error.stillOpen', { count: open });
    const eligible = await Screening.find({ callId, lot, 'outcome.eligible': true }, { _id: 1 }).lean();
    const counts = new Map(eligible.map(({ _id }) => [_id, 0]));
    for (const { applicationId } of sheets) counts.set(applicationId, (counts.get(applicationId) ?? 0) + 1);
    const short = opened
      .map(({ applicationId }) => ({ applicationId, sheets: counts.get(applicationId) }))
      .filter((one): one is ScoringClosed['short'][number] => {
        return one.sheets !== undefined && one.sheets < scope.terms.sheetsPerApplication;
      });
    if (short.length > 0 && input.reason === '') {
      throw new DomainError('invalid', 'scoring.error.short', { field: 'reason', count: short.length });
    }
    const scoring: ScoringClosed = {
      by: actor.userId,
      at: now,
      short,
      reason: short.length > 0 ? input.reason : '',
    };
    await moveLot({
      callId,
      lot,
      from: 'evaluation',
      to: 'consensus',
      by: actor.userId,
      now,
      set: { scoring },
    });
    await appendEvent({
      actor,
      action: 'scoring.closed',
      subject: { kind: 'call', id: callId },
      details: { lot, sheets: sheets.length, short: short.length },
      after: scoring,
      now,
    });
  });
}

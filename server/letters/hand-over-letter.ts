import { portalDay } from '~/domain/shared/portal-day';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Letter } from '#server/models/letter';
import { loadOfficeLetter, type LetterOfCall } from './load-office-letter';

interface Arguments extends LetterOfCall {
  input: {
    version: number;
    /** Who took it. */
    to: string;
    /** `2026-11-22`, not before the letter's day and not in the future. */
    day: string;
  };
  now: Date;
}

/** Records that an issued letter was handed over on paper, where mail did not arrive; once. */
export function handOverLetter({ actor, callId, letterId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { letter } = await loadOfficeLetter({ actor, callId, letterId }, 'letters.hand-over');
    const { version, to, day } = input;
    if (!letter.issued || letter.handedOver) throw new DomainError('wrong-state', 'letterLife.error.handed');
    if (day < portalDay(letter.issued.at) || day > portalDay(now)) {
      throw new DomainError('invalid', 'letterLife.error.day', { field: 'day' });
    }
    const { matchedCount } = await Letter.updateOne(
      { _id: letterId, version, handedOver: null },
      { $set: { handedOver: { by: actor.userId, name: actor.name, at: now, to, day } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
    await appendEvent({
      actor,
      action: 'letters.handed-over',
      subject: { kind: 'letter', id: letterId },
      details: { number: letter.number, day },
      now,
    });
  });
}

import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Letter, type LetterRecord } from '#server/models/letter';
import { loadOfficeLetter, type LetterOfCall } from './load-office-letter';
import { tellOfWithdrawal } from './tell-of-withdrawal';

interface Arguments extends LetterOfCall {
  input: { version: number; reason: string };
  now: Date;
}

/** Takes an issued letter back, with the reason; its organisation, and whoever checks it, is told. `wrong-state` where it is no longer valid. */
export function withdrawLetter({ actor, callId, letterId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { letter } = await loadOfficeLetter({ actor, callId, letterId }, 'letters.issue');
    const { version, reason } = input;
    if (letter.state !== 'issued' || letter.withdrawn) {
      throw new DomainError('wrong-state', 'letterLife.error.notValid');
    }
    const { matchedCount } = await Letter.updateOne(
      { _id: letterId, version, withdrawn: null },
      { $set: { withdrawn: { by: actor.userId, at: now, reason } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
    await appendEvent({
      actor,
      action: 'letters.withdrawn',
      subject: { kind: 'letter', id: letterId },
      details: { number: letter.number, lot: letter.lot },
      after: { reason },
      now,
    });
    await tellOfWithdrawal(letter, now);
  });
}

interface Voided {
  decisionId: string;
  by: string;
  reason: string;
  now: Date;
}

/** Takes back what a voided decision has said, within the caller's transaction: issued letters are withdrawn, drafts dropped. */
export async function withdrawLettersOf({ decisionId, by, reason, now }: Voided): Promise<void> {
  await Letter.updateMany({ decisionId, state: 'draft' }, { $set: { state: 'dropped' }, $inc: { version: 1 } });
  const valid = { decisionId, state: 'issued' as const, withdrawn: null };
  const letters = await Letter.find(valid).lean<LetterRecord[]>();
  await Letter.updateMany(valid, { $set: { withdrawn: { by, at: now, reason } }, $inc: { version: 1 } });
  for (const letter of letters) await tellOfWithdrawal(letter, now);
}

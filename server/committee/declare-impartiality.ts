import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { textIn } from '~/locales/text-in';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Committee } from '#server/models/committee';
import { loadOwnSeat } from './load-own-seat';

/** What a member declares before anything is shown to them. */
const WORDS = [
  'committee.impartial.noInterest',
  'committee.impartial.byCriteria',
  'committee.impartial.alone',
  'committee.impartial.noContact',
  'committee.impartial.confidential',
  'committee.impartial.tell',
] as const satisfies readonly MessageKey[];

/** The words in a language, and the SHA-256 (hex) by which the record tells later what was agreed to. */
export function impartialityWords(locale: Locale): { words: string[]; sha256: string } {
  const words = WORDS.map((key) => textIn(locale)(key));
  return { words, sha256: createHash('sha256').update(words.join('\n')).digest('hex') };
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Of the words that the page showed. */
  sha256: string;
  now: Date;
}

/** Records that a member will be impartial and keep silent; `stale` where the words have changed since. Said twice it is said once. */
export function declareImpartiality({ actor, callId, sha256, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { seat } = await loadOwnSeat(actor, callId);
    if (seat.impartial) return;
    if (LOCALES.every((locale) => impartialityWords(locale).sha256 !== sha256)) {
      throw new DomainError('stale', 'committee.error.words');
    }
    const undeclared = { seats: { $elemMatch: { userId: actor.userId, left: null, impartial: null } } };
    const impartial = { at: now, sha256 };
    const { matchedCount } = await Committee.updateOne(
      { _id: callId, ...undeclared },
      { $set: { 'seats.$.impartial': impartial } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'committee.error.stale');
    await appendEvent({
      actor,
      action: 'committee.impartiality-declared',
      subject: { kind: 'call', id: callId },
      after: { userId: actor.userId, sha256 },
      now,
    });
  });
}

import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { LetterKind } from '~/domain/letters/kinds';
import { wordingFaults, type LetterWording } from '~/domain/letters/wording';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Institution } from '#server/models/institution';
import { LetterText } from '#server/models/letter-text';

interface Arguments {
  actor: Actor;
  institutionId: string;
  kind: LetterKind;
  locale: Locale;
  /** Null goes back to the portal's own words. */
  wording: LetterWording | null;
  /** The version that the actor has changed; 0 where there was none. */
  expected: number;
  now: Date;
}

/**
 * Writes the next version of an institution's words for a kind of letter. `invalid` where they name what such a letter does
 * not have, with the name and the line; `stale` where somebody else wrote a version meanwhile. Letters that are issued keep
 * their words.
 */
export function changeLetterText({ actor, institutionId, kind, locale, wording, expected, now }: Arguments) {
  return inTransaction(async () => {
    assertCan(actor, 'institutions.change-letters', { institutionId });
    if (!(await Institution.exists({ _id: institutionId }))) throw new DomainError('not-found');
    const [fault] = wording ? wordingFaults(kind, wording) : [];
    if (fault) throw new DomainError('invalid', fault.key, { field: fault.field, ...fault.values });
    const latest = await LetterText.findOne({ institutionId, kind, locale }).sort({ number: -1 }).lean();
    if ((latest?.number ?? 0) !== expected) throw new DomainError('stale', 'letterTexts.error.stale');
    if (!wording && !latest?.wording) throw new DomainError('wrong-state', 'letterTexts.error.default');
    const number = expected + 1;
    try {
      const written = { institutionId, kind, locale, number, wording, by: actor.userId, at: now };
      await LetterText.create({ _id: randomUUID(), ...written });
    } catch (error) {
      // The unique index speaks where two people save at once.
      if ((error as { code?: number }).code !== 11000) throw error;
      throw new DomainError('stale', 'letterTexts.error.stale');
    }
    await appendEvent({
      actor,
      action: 'institutions.letter-text-changed',
      subject: { kind: 'institution', id: institutionId },
      details: { kind, language: locale, number },
      before: latest?.wording ?? null,
      after: wording,
      now,
    });
    return { number };
  });
}

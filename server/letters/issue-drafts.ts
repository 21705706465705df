import { randomBytes } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { LETTER_CODE_BYTES, letterCode } from '~/domain/letters/code';
import { DomainError } from '~/domain/shared/errors';
import { currentConfig } from '#server/current-config';
import { Letter, type LetterRecord } from '#server/models/letter';
import { letterComposer } from './compose-letter';
import { openFacts, sealFacts, sealPrinted } from './letter-content';
import { takeLetterNumbers } from './take-letter-numbers';

/** What is known only when letters go out. */
interface Dates {
  /** The end of the last day on which it can be appealed against; null where the letter tells of no appeal. */
  appealUntil: Date | null;
  /** From then on an award can no longer be accepted. */
  respondBy: Date | null;
}

interface Arguments {
  /** Of one institution, in the order in which they are numbered. */
  drafts: readonly LetterRecord[];
  by: Pick<Actor, 'userId' | 'name'>;
  dates: Dates;
  now: Date;
}

/**
 * Gives drafts their numbers, codes and final words, within the caller's transaction; a job makes the PDFs and mails them
 * after the commit. Gives the numbers. `stale` where somebody changed a draft meanwhile.
 */
export async function issueDrafts({ drafts, by, dates, now }: Arguments): Promise<string[]> {
  const [first] = drafts;
  if (!first) return [];
  const numbers = await takeLetterNumbers(first.institutionId, drafts.length, now);
  const { BASE_URL: baseUrl } = currentConfig();
  const compose = await letterComposer(first.institutionId);
  const changes = [];
  for (const [at, draft] of drafts.entries()) {
    const number = numbers[at] ?? '';
    const code = letterCode(randomBytes(LETTER_CODE_BYTES));
    const drafted = openFacts(draft);
    const facts = {
      ...drafted,
      appeal: drafted.appeal && { ...drafted.appeal, until: dates.appealUntil?.toISOString() ?? null },
      respondBy: drafted.acceptanceDays === null ? drafted.respondBy : (dates.respondBy?.toISOString() ?? null),
    };
    const issued = { number, code, at: now, signatory: by.name };
    const printed = compose({ facts, locale: draft.locale, issued, baseUrl });
    const { _id, version } = draft;
    const set = {
      state: 'issued' as const,
      number,
      code,
      facts: sealFacts(_id, facts),
      printed: sealPrinted(_id, printed),
      issued: { by: by.userId, name: by.name, at: now },
    };
    const filter = { _id, version, state: 'draft' as const };
    changes.push({ updateOne: { filter, update: { $set: set, $inc: { version: 1 } } } });
  }
  const { modifiedCount } = await Letter.bulkWrite(changes);
  if (modifiedCount !== drafts.length) throw new DomainError('stale', 'letterLife.error.changed');
  return numbers;
}

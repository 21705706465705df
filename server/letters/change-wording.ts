import type { LetterFacts } from '~/domain/letters/facts';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { evaluationId } from '#server/models/evaluation';
import { Letter, type LetterRecord } from '#server/models/letter';
import { openFacts, sealFacts } from './letter-content';
import { loadOfficeLetter, type LetterOfCall } from './load-office-letter';

/** What evaluators wrote in a letter, which can name people or be put more clearly. */
export interface Wording {
  strengths: string[];
  weaknesses: string[];
  /** The reasons of what was not met, in their order. */
  unmet: string[];
}

interface Arguments extends LetterOfCall {
  input: Wording & { version: number };
  now: Date;
}

const wordingOf = ({ strengths, weaknesses, unmet }: LetterFacts): Wording => ({
  strengths,
  weaknesses,
  unmet: unmet.map(({ reason }) => reason),
});

/** What of a draft a manager may put otherwise; `wrong-state` of an issued letter, which never changes. */
export async function getWording(wanted: LetterOfCall) {
  const { letter } = await loadOfficeLetter(wanted, 'letters.proofread');
  assertDraft(letter);
  const facts = openFacts(letter);
  return {
    version: letter.version,
    locale: letter.locale,
    organisation: facts.addressee.organisation,
    checks: facts.unmet.map(({ check }) => check),
    ...wordingOf(facts),
  };
}

/** Puts what evaluators wrote otherwise before the letter is issued; it is proofread again. What was there before is on record by its digest. */
export function changeWording({ actor, callId, letterId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { letter } = await loadOfficeLetter({ actor, callId, letterId }, 'letters.proofread');
    assertDraft(letter);
    const facts = openFacts(letter);
    const { strengths, weaknesses } = input;
    const unmet = facts.unmet.map(({ check, reason }, at) => ({ check, reason: input.unmet[at] || reason }));
    const changed: LetterFacts = { ...facts, strengths, weaknesses, unmet };
    const { matchedCount } = await Letter.updateOne(
      { _id: letterId, state: 'draft', version: input.version },
      { $set: { facts: sealFacts(letterId, changed), proofread: null }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
    await appendEvent({
      actor,
      action: 'letters.reworded',
      subject: { kind: 'evaluation', id: evaluationId(callId, letter.lot ?? '') },
      details: { letter: letterId },
      before: wordingOf(facts),
      after: wordingOf(changed),
      now,
    });
  });
}

function assertDraft({ state }: LetterRecord): void {
  if (state !== 'draft') throw new DomainError('wrong-state', 'letterLife.error.issued');
}

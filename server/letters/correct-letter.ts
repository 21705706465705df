import { inLanguage, type Localized } from '~/domain/shared/localized';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Letter } from '#server/models/letter';
import { openFacts } from './letter-content';
import { loadOfficeLetter, type LetterOfCall } from './load-office-letter';
import { sendLetter } from './send-letter';

interface Arguments extends LetterOfCall {
  input: {
    version: number;
    /** What was wrong and what holds; at least in the addressee's language. */
    reason: Localized;
  };
  now: Date;
}

/**
 * Sends a letter that names an issued one and takes its place; the old one stays as it is and is told to be corrected.
 * `wrong-state` for one that was corrected or withdrawn before, `stale` where somebody was faster.
 */
export function correctLetter({ actor, callId, letterId, input, now }: Arguments): Promise<{ letterId: string }> {
  return inTransaction(async () => {
    const { call, letter } = await loadOfficeLetter({ actor, callId, letterId }, 'letters.issue');
    const { version, reason } = input;
    const { number, issued, lot, applicationId } = letter;
    if (!number || !issued || !lot || !applicationId || letter.correctedBy || letter.withdrawn) {
      throw new DomainError('wrong-state', 'letterLife.error.notValid');
    }
    if (reason[letter.locale] === '')
      throw new DomainError('invalid', 'letterLife.error.language', { field: `reason.${letter.locale}` });
    const { amount, respondBy, conditions, appeal } = openFacts(letter);
    const corrects = { number, issuedAt: issued.at.toISOString() };
    const said = inLanguage(reason, letter.locale);
    const every = Object.fromEntries(Object.entries(reason).map(([locale, words]) => [locale, words || said]));
    const sent = await sendLetter({
      actor,
      kind: 'correction',
      call,
      lot,
      applicationId,
      tells: { amount, respondBy, conditions, appeal, reason: every as Localized, corrects },
      decisionId: letter.decisionId,
      awardId: letter.awardId,
      appealId: letter.appealId,
      corrects: letterId,
      now,
    });
    const { matchedCount } = await Letter.updateOne(
      { _id: letterId, version, correctedBy: null, withdrawn: null },
      { $set: { correctedBy: sent.letterId }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
    await appendEvent({
      actor,
      action: 'letters.corrected',
      subject: { kind: 'letter', id: letterId },
      details: { number, by: sent.number },
      after: reason,
      now,
    });
    return { letterId: sent.letterId };
  });
}

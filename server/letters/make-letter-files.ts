import type { Logger } from 'pino';
import { inLanguage } from '~/domain/shared/localized';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Letter, type LetterRecord } from '#server/models/letter';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { drawLetter } from './draw-letter';
import { openFacts, openPrinted } from './letter-content';
import { sha256OfBytes, storeLetterFile } from './letter-file';

/** Drawn side by side: as many as keep the workers busy without holding many PDFs in memory. */
const AT_ONCE = 8;

interface Arguments {
  now: Date;
  log: Logger;
  signal?: AbortSignal | undefined;
}

/**
 * Makes the PDFs of issued letters and puts each into the outbox for its organisation, in one transaction: whatever dies in
 * between, a letter is mailed once. A letter that cannot be made is tried again in the next run and keeps none other waiting.
 * Gives how many were made.
 */
export async function makeLetterFiles({ now, log, signal }: Arguments): Promise<number> {
  const failed: string[] = [];
  let made = 0;
  while (!signal?.aborted) {
    const filter = { state: 'issued' as const, pdf: null, _id: { $nin: failed } };
    const letters = await Letter.find(filter).sort({ number: 1 }).limit(AT_ONCE).lean<LetterRecord[]>();
    if (letters.length === 0) break;
    const results = await Promise.allSettled(letters.map((letter) => makeFile(letter, now)));
    for (const [at, result] of results.entries()) {
      if (result.status === 'fulfilled') {
        made += 1;
        continue;
      }
      const letterId = letters[at]?._id ?? '';
      failed.push(letterId);
      log.error(
        { letterId, err: result.reason as unknown },
        'The PDF of a letter could not be made; it is tried again',
      );
    }
  }
  return made;
}

async function makeFile(letter: LetterRecord, now: Date): Promise<void> {
  const { _id: letterId, organisationId, number } = letter;
  const printed = openPrinted(letter);
  if (!printed || number === null) throw new Error('An issued letter has its words and its number');
  const bytes = await drawLetter(printed);
  const pdf = { sha256: sha256OfBytes(bytes), size: bytes.length, at: now };
  const { call } = openFacts(letter);
  await inTransaction(async () => {
    const { matchedCount } = await Letter.updateOne({ _id: letterId, pdf: null }, { $set: { pdf } });
    if (matchedCount === 0) return;
    await storeLetterFile(letterId, bytes);
    const mails: string[] = [];
    for (const to of await peopleOfOrganisation(organisationId)) {
      const title = inLanguage(call.title, to.locale);
      const props = { letterId, number, reference: call.reference, title };
      mails.push(await enqueueMail({ to, template: 'letter-issued', props, now }));
    }
    await Letter.updateOne({ _id: letterId }, { $set: { mails } });
  });
}

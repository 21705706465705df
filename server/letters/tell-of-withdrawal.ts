import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { LetterRecord } from '#server/models/letter';
import { openFacts } from './letter-content';

/** Tells an organisation that a letter it had is no longer valid, within the caller's transaction. */
export async function tellOfWithdrawal(letter: LetterRecord, now: Date): Promise<void> {
  const { _id: letterId, number, organisationId } = letter;
  const { reference } = openFacts(letter).call;
  await enqueueMails({
    to: await peopleOfOrganisation(organisationId),
    template: 'letter-withdrawn',
    props: { letterId, number: number ?? '', reference },
    now,
  });
}

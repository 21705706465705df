import { peopleOf } from '#server/calls/tell-audience';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AwardRecord } from '#server/models/award';
import { Organisation } from '#server/models/organisation';
import { managersOf } from './award-people';
import { placesOf } from './award-place';

interface Telling {
  award: AwardRecord;
  outcome: 'submitted' | 'agreed' | 'returned';
  comment: string;
  now: Date;
}

/** Mails whoever acts next: the managers of a budget that was handed in, the organisation of one that was answered. */
export async function tellOfRevision({ award, outcome, comment, now }: Telling): Promise<void> {
  const place = (await placesOf([award])).get(award._id);
  if (!place) return;
  const organisation = await Organisation.findById(award.organisationId, { name: 1 }).lean();
  const to =
    outcome === 'submitted'
      ? await managersOf(award)
      : (await peopleOf([award.organisationId])).map((person) => person.to);
  await enqueueMails({
    to,
    template: 'award-budget',
    props: {
      ...place,
      awardId: award._id,
      organisation: organisation?.name ?? '',
      amount: award.amount,
      outcome,
      comment,
    },
    now,
  });
}

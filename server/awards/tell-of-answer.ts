import type { AwardState } from '~/domain/awards/status';
import { peopleOf } from '#server/calls/tell-audience';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AwardRecord } from '#server/models/award';
import { Organisation } from '#server/models/organisation';
import { managersOf } from './award-people';
import { placesOf } from './award-place';

/** Mails the organisation's people and the institution's managers what became of an offer; in the transaction of it. */
export async function tellOfAnswer({ award, now }: { award: AwardRecord; now: Date }): Promise<void> {
  const place = (await placesOf([award])).get(award._id);
  if (!place) return;
  const organisation = await Organisation.findById(award.organisationId, { name: 1 }).lean();
  const props = {
    ...place,
    awardId: award._id,
    organisation: organisation?.name ?? '',
    amount: award.amount,
    outcome: award.state as Extract<AwardState, 'accepted' | 'declined' | 'lapsed'>,
    by: award.answer?.name ?? '',
    reason: award.answer?.reason ?? '',
  };
  const own = (await peopleOf([award.organisationId])).map(({ to }) => to);
  await enqueueMails({ to: own, template: 'award-answered', props: { ...props, side: 'organisation' }, now });
  await enqueueMails({
    to: await managersOf(award),
    template: 'award-answered',
    props: { ...props, side: 'office' },
    now,
  });
}

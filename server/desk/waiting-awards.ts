import type { Actor } from '~/domain/accounts/roles';
import { placesOf } from '#server/awards/award-place';
import { Award, type AwardRecord } from '#server/models/award';
import type { WaitingProvider } from './waiting-provider';

const toAnswer = ({ home }: Actor, now: Date) => ({
  organisationId: home?.kind === 'organisation' ? home.id : '',
  state: 'offered' as const,
  $or: [{ respondBy: { $gt: now } }, { suspendedAt: { $ne: null } }, { 'revisions.state': 'submitted' as const }],
});

/** Awards that the organisation's signatory has to answer, the first to lapse first. */
export const awardsToAnswer: WaitingProvider = {
  id: 'awards-to-answer',
  heading: 'awards.desk.waiting',
  action: 'awards.answer',
  section: 'awards',
  count: (actor, now) => Award.countDocuments(toAnswer(actor, now)),
  list: async (actor, now, limit) => {
    const awards = await Award.find(toAnswer(actor, now)).sort({ respondBy: 1 }).limit(limit).lean<AwardRecord[]>();
    const places = await placesOf(awards);
    return awards.flatMap(({ _id, respondBy }) => {
      const place = places.get(_id);
      if (!place) return [];
      return [
        {
          label: 'awards.desk.one' as const,
          values: { title: place.title, lot: place.lot },
          href: `/awards/${_id}`,
          until: respondBy,
        },
      ];
    });
  },
};

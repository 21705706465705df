import type { Actor } from '~/domain/accounts/roles';
import { placesOf } from '#server/awards/award-place';
import { recusedIn } from '#server/decisions/recused-in';
import { Award, type AwardRecord } from '#server/models/award';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

/** Budgets of smaller awards that the institution's managers have to examine, those that wait longest first. */
export const budgetsToExamine: WaitingProvider = {
  id: 'award-budgets',
  heading: 'awards.desk.budgets',
  action: 'awards.manage',
  section: 'officeCalls',
  count: async (actor) => (await toExamine(actor)).length,
  list: async (actor, _now, limit) => {
    const awards = (await toExamine(actor)).slice(0, limit);
    const places = await placesOf(awards);
    return awards.flatMap(({ _id, callId }): WaitingItem[] => {
      const place = places.get(_id);
      if (!place) return [];
      const href = `/office/calls/${callId}/awards/${_id}/budget`;
      return [{ label: 'awards.desk.one', values: { title: place.title, lot: place.lot }, href, until: null }];
    });
  },
};

/** Without those of lots in which the actor has a conflict. */
async function toExamine({ home, userId }: Actor): Promise<AwardRecord[]> {
  const institutionId = home?.kind === 'institution' ? home.id : '';
  const awards = await Award.find({ institutionId, state: 'offered', 'revisions.state': 'submitted' })
    .sort({ respondBy: 1 })
    .lean<AwardRecord[]>();
  const mine: AwardRecord[] = [];
  for (const award of awards) {
    if (!(await recusedIn(award.callId, award.lot)).has(userId)) mine.push(award);
  }
  return mine;
}

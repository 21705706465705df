import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { nextOf } from '~/domain/awards/reserve';
import { appealPending } from '#server/appeals/appeal-pending';
import { loadOverseen } from '#server/awards/load-overseen';
import { lotAwards } from '#server/awards/lot-awards';
import { Award } from '#server/models/award';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

/** Awards that ended so long ago are nobody's next task. */
const RECENT_MS = 180 * 86_400_000;

/** Lots whose award was declined or lapsed while somebody on the reserve list can be offered it. */
export const reservesToMoveUp: WaitingProvider = {
  id: 'reserves-to-move-up',
  heading: 'awards.desk.reserve',
  action: 'awards.manage',
  section: 'officeCalls',
  count: async (actor, now) => (await toMoveUp(actor, now)).length,
  list: async (actor, now, limit) => (await toMoveUp(actor, now)).slice(0, limit),
};

async function toMoveUp(actor: Actor, now: Date): Promise<WaitingItem[]> {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const ended = await Award.find(
    {
      institutionId,
      state: { $in: ['declined', 'lapsed'] },
      followedBy: null,
      'answer.at': { $gt: new Date(now.getTime() - RECENT_MS) },
    },
    { callId: 1, lot: 1 },
  ).lean();
  if (!can(actor, 'awards.manage', { institutionId })) return [];
  const items: WaitingItem[] = [];
  for (const callId of new Set(ended.map((award) => award.callId))) {
    const { call, lots } = await loadOverseen(actor, callId, 'awards.manage');
    const ofCall = new Set(ended.filter((award) => award.callId === callId).map(({ lot }) => lot));
    for (const { key, name } of lots.filter((lot) => ofCall.has(lot.key))) {
      const known = await lotAwards(call, key);
      if (!known?.decision.issued || nextOf(known.waiting) === null || (await appealPending(callId, key))) continue;
      const href = `/office/calls/${callId}/reserve/${key}`;
      items.push({ label: 'awards.desk.one', values: { title: call.title, lot: name }, href, until: null });
    }
  }
  return items;
}

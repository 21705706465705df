import type { Actor } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';
import { appealScope } from '#server/appeals/appeal-scope';
import { independenceIn } from '#server/appeals/independence';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

const itemOf = (label: MessageKey, { _id, reference, receipt }: AppealRecord): WaitingItem => ({
  label,
  values: { reference, receipt },
  href: `/office/appeals/${_id}`,
  until: null,
});

/** Appeals that came in, for those who took no part in what they are against. */
export const appealsToAdmit: WaitingProvider = {
  id: 'appeals-to-admit',
  heading: 'appeals.desk.admit',
  action: 'appeals.admit',
  section: 'appeals',
  count: async (actor) => (await toAdmit(actor)).length,
  list: async (actor, _now, limit) =>
    (await toAdmit(actor)).slice(0, limit).map((appeal) => itemOf('appeals.desk.appeal', appeal)),
};

async function toAdmit(actor: Actor): Promise<AppealRecord[]> {
  const scope = { $and: [await appealScope(actor), { institutionId: actor.home?.id ?? '', state: 'submitted' }] };
  const appeals = await Appeal.find(scope).sort({ 'submitted.at': 1 }).lean<AppealRecord[]>();
  const independent = new Map<string, boolean>();
  for (const { callId, lot } of appeals) {
    const key = `${callId}:${lot}`;
    if (!independent.has(key)) independent.set(key, (await independenceIn({ callId, lot }))(actor.userId));
  }
  return appeals.filter(({ callId, lot }) => independent.get(`${callId}:${lot}`));
}

/** Appeals that are examined and have no reviewers yet. */
export const reviewersWanted: WaitingProvider = {
  id: 'appeal-reviewers-wanted',
  heading: 'appeals.desk.name',
  action: 'appeals.name-reviewers',
  section: 'appeals',
  count: async (actor) => Appeal.countDocuments(await unnamed(actor)),
  list: async (actor, _now, limit) =>
    (await first(await unnamed(actor), limit)).map((appeal) => itemOf('appeals.desk.appeal', appeal)),
};

const unnamed = async (actor: Actor) => ({
  $and: [
    await appealScope(actor),
    { institutionId: actor.home?.id ?? '', state: 'admitted', 'reviewers.0': { $exists: false } },
  ],
});

/** Appeals that somebody was named to decide. */
export const appealsToDecide: WaitingProvider = {
  id: 'appeals-to-decide',
  heading: 'appeals.desk.decide',
  action: 'appeals.review',
  section: 'appeals',
  count: async (actor) => Appeal.countDocuments(await named(actor)),
  list: async (actor, _now, limit) =>
    (await first(await named(actor), limit)).map((appeal) => itemOf('appeals.desk.appeal', appeal)),
};

const named = async (actor: Actor) => ({
  $and: [await appealScope(actor), { 'reviewers.userId': actor.userId, state: 'admitted' }],
});

const first = (filter: Record<string, unknown>, limit: number) =>
  Appeal.find(filter).sort({ 'submitted.at': 1 }).limit(limit).lean<AppealRecord[]>();

import type { Actor } from '~/domain/accounts/roles';
import { mayKnowLot } from '#server/letters/knowable-lots';
import { Call } from '#server/models/call';
import { Letter, type LetterRecord } from '#server/models/letter';
import { OutboxMessage } from '#server/models/outbox-message';
import type { WaitingProvider } from './waiting-provider';

/** Calls of the actor's institution with drafts of lots that the actor may know: some to be proofread, or all proofread. */
async function callsWithDrafts(actor: Actor, wanted: 'unread' | 'read') {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const lots = await Letter.aggregate<{ _id: { callId: string; lot: string }; unread: number; total: number }>([
    { $match: { institutionId, state: 'draft', decisionId: { $ne: null } } },
    {
      $group: {
        _id: { callId: '$callId', lot: '$lot' },
        unread: { $sum: { $cond: [{ $eq: ['$proofread', null] }, 1, 0] } },
        total: { $sum: 1 },
      },
    },
  ]);
  const counts = new Map<string, { unread: number; total: number }>();
  for (const { _id, unread, total } of lots) {
    if (!(await mayKnowLot(actor, _id.callId, _id.lot))) continue;
    const earlier = counts.get(_id.callId) ?? { unread: 0, total: 0 };
    counts.set(_id.callId, { unread: earlier.unread + unread, total: earlier.total + total });
  }
  return [...counts].flatMap(([callId, { unread, total }]) => {
    if (wanted === 'unread') return unread > 0 ? [{ callId, count: unread }] : [];
    return unread === 0 ? [{ callId, count: total }] : [];
  });
}

const listOf =
  (wanted: 'unread' | 'read'): WaitingProvider['list'] =>
  async (actor, _now, limit) => {
    const waiting = (await callsWithDrafts(actor, wanted)).slice(0, limit);
    const calls = await Call.find({ _id: { $in: waiting.map(({ callId }) => callId) } }, { title: 1 }).lean();
    const titles = new Map(calls.map(({ _id, title }) => [_id, title]));
    return waiting.flatMap(({ callId, count }) => {
      const title = titles.get(callId);
      if (!title) return [];
      const values = { title, count };
      return { label: 'letterLife.desk.of' as const, values, href: `/office/calls/${callId}/letters`, until: null };
    });
  };

/** Calls whose letters a manager has to proofread. */
export const lettersToProofread: WaitingProvider = {
  id: 'letters-to-proofread',
  heading: 'letterLife.desk.proofread',
  action: 'letters.proofread',
  section: 'officeCalls',
  count: async (actor) => (await callsWithDrafts(actor, 'unread')).length,
  list: listOf('unread'),
};

/** Calls whose letters are all proofread and wait for an approver to issue them. */
export const lettersToIssue: WaitingProvider = {
  id: 'letters-to-issue',
  heading: 'letterLife.desk.issue',
  action: 'letters.issue',
  section: 'officeCalls',
  count: async (actor) => (await callsWithDrafts(actor, 'read')).length,
  list: listOf('read'),
};

const unopened = ({ home }: Actor) => ({
  organisationId: home?.kind === 'organisation' ? home.id : '',
  state: 'issued' as const,
  opened: { $size: 0 },
});

/** Letters that nobody of the organisation has opened, the newest first. */
export const lettersToRead: WaitingProvider = {
  id: 'letters-to-read',
  heading: 'letterLife.desk.read',
  action: 'letters.receive',
  section: 'letters',
  count: (actor) => Letter.countDocuments(unopened(actor)),
  list: async (actor, _now, limit) => {
    const letters = await Letter.find(unopened(actor), { number: 1 })
      .sort({ 'issued.at': -1 })
      .limit(limit)
      .lean<Pick<LetterRecord, '_id' | 'number'>[]>();
    return letters.map(({ _id, number }) => ({
      label: 'letterLife.letter',
      values: { number: number ?? '' },
      href: `/letters/${_id}`,
      until: null,
    }));
  },
};

/** Letters whose mails no server has taken, which nobody of the organisation has opened and nobody handed over. */
async function undelivered({ home }: Actor) {
  const dead = await OutboxMessage.find({ state: 'dead', template: 'letter-issued' }, { _id: 1 }).lean();
  if (dead.length === 0) return [];
  const letters = await Letter.find(
    {
      institutionId: home?.kind === 'institution' ? home.id : '',
      state: 'issued',
      mails: { $in: dead.map(({ _id }) => _id) },
      opened: { $size: 0 },
      handedOver: null,
    },
    { number: 1, callId: 1, mails: 1 },
  ).lean<Pick<LetterRecord, '_id' | 'number' | 'callId' | 'mails'>[]>();
  const failed = new Set(dead.map(({ _id }) => _id));
  return letters.filter(({ mails }) => mails.every((mail) => failed.has(mail)));
}

/** Letters that a manager downloads and hands over, because no mail has arrived. */
export const lettersToHandOver: WaitingProvider = {
  id: 'letters-to-hand-over',
  heading: 'letterLife.desk.handOver',
  action: 'letters.hand-over',
  section: 'officeCalls',
  count: async (actor) => (await undelivered(actor)).length,
  list: async (actor, _now, limit) =>
    (await undelivered(actor)).slice(0, limit).map(({ _id, number, callId }) => ({
      label: 'letterLife.letter',
      values: { number: number ?? '' },
      href: `/office/calls/${callId}/letters/${_id}`,
      until: null,
    })),
};

import type { Actor } from '~/domain/accounts/roles';
import { Call, type CallRecord } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { Question } from '#server/models/question';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

const ofInstitution = ({ home }: Actor) => ({
  institutionId: home?.kind === 'institution' ? home.id : '',
  cancelled: null,
});

/** Calls and addenda that wait for an approver; what they prepared themselves waits for somebody else. */
export const callsToApprove: WaitingProvider = {
  id: 'calls-to-approve',
  heading: 'callDesk.waiting',
  action: 'calls.approve',
  section: 'officeCalls',
  count: async (actor) => (await toApprove(actor)).length,
  list: async (actor, _now, limit) => (await toApprove(actor)).slice(0, limit).map(itemOf),
};

async function toApprove(actor: Actor) {
  const calls = await Call.find({ ...ofInstitution(actor), 'open.submitted': true }, { title: 1, open: 1 }).lean();
  const own = await CallVersion.find(
    {
      _id: { $in: calls.map(({ _id, open }) => `${_id}:${open?.number ?? 0}`) },
      preparedBy: actor.userId,
    },
    { callId: 1 },
  ).lean();
  const prepared = new Set(own.map(({ callId }) => callId));
  return calls.filter(({ _id }) => !prepared.has(_id));
}

/** Calls and addenda that an approver gave back. */
export const callsReturned: WaitingProvider = {
  id: 'calls-returned',
  heading: 'callDesk.returned',
  action: 'calls.prepare',
  section: 'officeCalls',
  count: (actor) => Call.countDocuments({ ...ofInstitution(actor), 'open.returned': true }),
  list: async (actor, _now, limit) => {
    const calls = await Call.find({ ...ofInstitution(actor), 'open.returned': true }, { title: 1 })
      .limit(limit)
      .lean();
    return calls.map(itemOf);
  },
};

/** Calls with questions that can still be answered, the one that closes first before the others. */
export const callsWithQuestions: WaitingProvider = {
  id: 'calls-with-questions',
  heading: 'callDesk.questions',
  action: 'calls.answer',
  section: 'officeCalls',
  count: async (actor, now) => (await unanswered(actor, now)).length,
  list: async (actor, now, limit) =>
    (await unanswered(actor, now)).slice(0, limit).map(({ _id, title, closesAt, count }) => ({
      label: 'callDesk.unanswered',
      values: { title, count },
      href: `/office/calls/${_id}/questions?state=open`,
      until: closesAt,
    })),
};

/** Two queries, whatever the number of questions. */
async function unanswered(actor: Actor, now: Date) {
  const { institutionId, cancelled } = ofInstitution(actor);
  const asked = await Question.aggregate<{ _id: string; count: number }>([
    { $match: { institutionId, state: 'open' } },
    { $group: { _id: '$callId', count: { $sum: 1 } } },
  ]);
  const countOf = new Map(asked.map(({ _id, count }) => [_id, count]));
  const calls = await Call.find(
    { _id: { $in: [...countOf.keys()] }, cancelled, closesAt: { $gt: now } },
    { title: 1, closesAt: 1 },
  )
    .sort({ closesAt: 1, _id: 1 })
    .lean();
  return calls.map(({ _id, title, closesAt }) => ({ _id, title, closesAt, count: countOf.get(_id) ?? 0 }));
}

const itemOf = ({ _id, title }: Pick<CallRecord, '_id' | 'title'>): WaitingItem => ({
  label: 'callDesk.call',
  values: { title },
  href: `/office/calls/${_id}`,
  until: null,
});

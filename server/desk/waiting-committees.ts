import type { Actor } from '~/domain/accounts/roles';
import { listOpened } from '#server/evaluation/list-opened';
import { sitsOn } from '#server/committee/load-own-seat';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { InterestDeclaration } from '#server/models/interest-declaration';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

type NamedCall = Pick<CallRecord, '_id' | 'title' | 'evaluation'>;

/** Calls on whose committee somebody sits who has yet to declare impartiality, or interests since the opening. */
export const interestsWanted: WaitingProvider = {
  id: 'interests-wanted',
  heading: 'committee.desk.interests',
  action: 'evaluation.take-part',
  section: 'evaluations',
  count: async (actor) => (await undeclared(actor)).length,
  list: async (actor, _now, limit) =>
    (await undeclared(actor)).slice(0, limit).map((call) => itemOf('committee.desk.interest', call, '/evaluations')),
};

async function undeclared({ userId }: Actor): Promise<NamedCall[]> {
  const committees = await Committee.find(sitsOn(userId)).lean<CommitteeRecord[]>();
  if (committees.length === 0) return [];
  const calls = await Call.find(
    {
      _id: { $in: committees.map(({ _id }) => _id) },
      cancelled: null,
      evaluation: { $in: [null, 'screening', 'evaluation', 'consensus'] },
    },
    { title: 1, evaluation: 1, openedAt: 1 },
  )
    .sort({ closesAt: 1, _id: 1 })
    .lean();
  const own = new Map(
    committees.map(({ _id, seats }) => [_id, seats.find((seat) => seat.userId === userId && seat.left === null)]),
  );
  const found: NamedCall[] = [];
  for (const call of calls) {
    const isMissing =
      own.get(call._id)?.impartial === null || (call.openedAt !== null && (await lacks(call._id, userId)));
    if (isMissing) found.push(call);
  }
  return found;
}

async function lacks(callId: string, userId: string): Promise<boolean> {
  const organisations = new Set((await listOpened(callId)).map(({ organisationId }) => organisationId));
  const declared = await InterestDeclaration.countDocuments({
    callId,
    userId,
    organisationId: { $in: [...organisations] },
  });
  return declared < organisations.size;
}

/** Opened calls whose chair or secretary has declared everything and has not begun the screening. */
export const evaluationsToBegin: WaitingProvider = {
  id: 'evaluations-to-begin',
  heading: 'committee.desk.begin',
  action: 'evaluation.take-part',
  section: 'evaluations',
  count: async (actor) => (await toBegin(actor)).length,
  list: async (actor, _now, limit) =>
    (await toBegin(actor)).slice(0, limit).map((call) => itemOf('committee.desk.beginOne', call, '/evaluations')),
};

async function toBegin(actor: Actor): Promise<NamedCall[]> {
  const leads = {
    seats: {
      $elemMatch: {
        userId: actor.userId,
        left: null,
        part: { $in: ['chair' as const, 'secretary' as const] },
        impartial: { $ne: null },
      },
    },
  };
  const committees = await Committee.find(leads, { _id: 1 }).lean();
  if (committees.length === 0) return [];
  const ids = committees.map(({ _id }) => _id);
  const calls = await Call.find(
    { _id: { $in: ids }, openedAt: { $ne: null }, evaluation: null, cancelled: null },
    { title: 1, evaluation: 1 },
  ).lean();
  const lacking = await Promise.all(calls.map(({ _id }) => lacks(_id, actor.userId)));
  return calls.filter((_, at) => !lacking[at]);
}

/** Calls of the institution that are closed and have no committee. */
export const committeesToAppoint: WaitingProvider = {
  id: 'committees-to-appoint',
  heading: 'committee.desk.appoint',
  action: 'committee.appoint',
  section: 'officeCalls',
  count: async (actor, now) => (await withoutCommittee(actor, now)).length,
  list: async (actor, now, limit) =>
    (await withoutCommittee(actor, now))
      .slice(0, limit)
      .map((call) => itemOf('committee.desk.appointOne', call, '/office/calls', '/committee/appointment')),
};

async function withoutCommittee({ home }: Actor, now: Date): Promise<NamedCall[]> {
  const institutionId = home?.kind === 'institution' ? home.id : '';
  const closed = { institutionId, cancelled: null, evaluation: null, closesAt: { $lte: now } };
  const calls = await Call.find(closed, { title: 1, evaluation: 1 }).sort({ closesAt: 1, _id: 1 }).lean<NamedCall[]>();
  const appointed = await Committee.find({ _id: { $in: calls.map(({ _id }) => _id) } }, { _id: 1 }).lean();
  const ids = new Set(appointed.map(({ _id }) => _id));
  return calls.filter(({ _id }) => !ids.has(_id));
}

const itemOf = (label: WaitingItem['label'], { _id, title }: NamedCall, section: string, page = ''): WaitingItem => ({
  label,
  values: { title },
  href: `${section}/${_id}${page}`,
  until: null,
});

import type { Actor } from '~/domain/accounts/roles';
import { sitsOn } from '#server/committee/load-own-seat';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Submission } from '#server/models/submission';
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
  const lacking = await lacksInterests(
    userId,
    calls.filter(({ openedAt }) => openedAt !== null).map(({ _id }) => _id),
  );
  return calls.filter(({ _id }) => own.get(_id)?.impartial === null || lacking.has(_id));
}

/** Those of the calls with organisations about which somebody has not declared: two queries for any number of calls. */
async function lacksInterests(userId: string, callIds: readonly string[]): Promise<Set<string>> {
  const among = { $in: [...callIds] };
  const applying = await Submission.aggregate<{ _id: { callId: string; organisationId: string } }>([
    { $match: { callId: among, state: 'current', 'keys.opened': { $ne: null }, 'opened.failure': null } },
    { $group: { _id: { callId: '$callId', organisationId: '$organisationId' } } },
  ]);
  const declared = await InterestDeclaration.find({ callId: among, userId }, { callId: 1, organisationId: 1 }).lean();
  const known = new Set(declared.map(({ callId, organisationId }) => `${callId} ${organisationId}`));
  const missing = applying.filter(({ _id: { callId, organisationId } }) => !known.has(`${callId} ${organisationId}`));
  return new Set(missing.map(({ _id }) => _id.callId));
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
  const lacking = await lacksInterests(
    actor.userId,
    calls.map(({ _id }) => _id),
  );
  return calls.filter(({ _id }) => !lacking.has(_id));
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

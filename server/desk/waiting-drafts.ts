import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized } from '~/domain/shared/localized';
import { Application } from '#server/models/application';
import { ApplicationComment } from '#server/models/application-comment';
import { Call } from '#server/models/call';
import type { CallOfApplication } from '#server/applications/load-application';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

/** A draft is on the desk so many days before its deadline. */
const NEAR_MS = 7 * 86_400_000;

const ofOrganisation = ({ home }: Actor): string => (home?.kind === 'organisation' ? home.id : '');

/** Drafts of the organisation whose deadline is near, the next one first. */
export const draftsClosing: WaitingProvider = {
  id: 'drafts-closing',
  heading: 'applications.desk.closing',
  action: 'applications.prepare',
  section: 'applications',
  count: async (actor, now) => (await openDrafts(actor, now)).filter(({ isNear }) => isNear).length,
  list: async (actor, now, limit) =>
    (await openDrafts(actor, now))
      .filter(({ isNear }) => isNear)
      .slice(0, limit)
      .map(({ id, title, lot, closesAt }): WaitingItem => ({
        label: 'applications.desk.draft',
        values: { title, lot },
        href: `/applications/${id}`,
        until: closesAt,
      })),
};

/** Open comments of others in drafts of the organisation, one entry for each draft. */
export const commentsWaiting: WaitingProvider = {
  id: 'draft-comments',
  heading: 'applications.desk.comments',
  action: 'applications.prepare',
  section: 'applications',
  count: async (actor, now) => (await commented(actor, now)).length,
  list: async (actor, now, limit) =>
    (await commented(actor, now)).slice(0, limit).map(({ id, lot, closesAt, count }): WaitingItem => ({
      label: 'applications.desk.comment',
      values: { lot, count },
      href: `/applications/${id}`,
      until: closesAt,
    })),
};

async function commented(actor: Actor, now: Date) {
  const counted = await ApplicationComment.aggregate<{ _id: string; count: number }>([
    { $match: { organisationId: ofOrganisation(actor), settled: null, by: { $ne: actor.userId } } },
    { $group: { _id: '$applicationId', count: { $sum: 1 } } },
  ]);
  if (counted.length === 0) return [];
  const countOf = new Map(counted.map(({ _id, count }) => [_id, count]));
  const drafts = await openDrafts(actor, now);
  return drafts.flatMap((draft) => {
    const count = countOf.get(draft.id);
    return count ? [{ ...draft, count }] : [];
  });
}

/** The organisation's drafts that can still be filled in, the next deadline first; two queries. */
async function openDrafts(actor: Actor, now: Date) {
  const drafts = await Application.find(
    { organisationId: ofOrganisation(actor), $or: [{ state: 'draft' }, { revising: { $ne: null } }] },
    { callId: 1, lot: 1 },
  ).lean();
  if (drafts.length === 0) return [];
  const calls = await Call.find(
    { _id: { $in: drafts.map(({ callId }) => callId) }, cancelled: null, closesAt: { $gt: now } },
    { closesAt: 1, 'current.content.about': 1, 'current.content.lots': 1, 'current.names': 1 },
  ).lean<CallOfApplication[]>();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return drafts
    .flatMap(({ _id: id, callId, lot }) => {
      const { current, closesAt } = callOf.get(callId) ?? {};
      if (!current || !closesAt) return [];
      const name = lotNames(current).find(({ key }) => key === lot)?.name ?? emptyLocalized();
      const isNear = closesAt.getTime() - now.getTime() <= NEAR_MS;
      return [{ id, title: current.content.about.title, lot: name, closesAt, isNear }];
    })
    .sort((one, other) => one.closesAt.getTime() - other.closesAt.getTime());
}

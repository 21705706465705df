import type { Actor } from '~/domain/accounts/roles';
import { keyDates } from '~/domain/calls/dates';
import { Call, type CallRecord } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import type { WaitingProvider } from './waiting-provider';

/** Calls whose deadline has passed, for those who open them; the one that was planned first before the others. */
export const callsToOpen: WaitingProvider = {
  id: 'calls-to-open',
  heading: 'openingPages.desk.heading',
  action: 'openings.open',
  section: 'openings',
  count: async (actor, now) => Call.countDocuments(await toOpen(actor, now)),
  list: async (actor, now, limit) => {
    const calls = await Call.find(await toOpen(actor, now), { title: 1, reference: 1, current: 1, closesAt: 1 })
      .sort({ closesAt: 1, _id: 1 })
      .limit(limit)
      .lean<Pick<CallRecord, '_id' | 'title' | 'reference' | 'current' | 'closesAt'>[]>();
    return calls.map(({ _id, title, reference, current, closesAt }) => ({
      label: 'openingPages.desk.call',
      values: { title, reference: reference ?? '' },
      href: `/openings/${_id}/session`,
      until: (current && keyDates(current.content.dates).openingAt) ?? closesAt,
    }));
  },
};

async function toOpen(actor: Actor, now: Date): Promise<Record<string, unknown>> {
  const seals = await CallSeal.find({ 'openers.userId': actor.userId }, { _id: 1 }).lean();
  const ids = seals.map(({ _id }) => _id);
  return { _id: { $in: ids }, approved: { $ne: null }, cancelled: null, openedAt: null, closesAt: { $lte: now } };
}

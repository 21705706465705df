import type { Actor } from '~/domain/accounts/roles';
import { Call } from '#server/models/call';
import { Screening } from '#server/models/screening';
import { namesOf } from '#server/submissions/names-in-mails';
import type { CallOfApplication } from '#server/applications/load-application';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

const openRequests = ({ home }: Actor, now: Date) => ({
  organisationId: home?.kind === 'organisation' ? home.id : '',
  'request.until': { $gt: now },
  'request.answered': null,
});

/** What committees ask of the organisation, the next to end first. */
export const documentsWanted: WaitingProvider = {
  id: 'documents-asked',
  heading: 'screening.desk.heading',
  action: 'applications.prepare',
  section: 'applications',
  count: (actor, now) => Screening.countDocuments(openRequests(actor, now)),
  list: async (actor, now, limit) => {
    const records = await Screening.find(openRequests(actor, now), { callId: 1, lot: 1, request: 1 })
      .sort({ 'request.until': 1 })
      .limit(limit)
      .lean();
    const calls = await Call.find(
      { _id: { $in: records.map(({ callId }) => callId) } },
      { reference: 1, closesAt: 1, cancelled: 1, current: 1 },
    ).lean<CallOfApplication[]>();
    const callOf = new Map(calls.map((call) => [call._id, call]));
    return records.flatMap(({ _id, callId, lot: key, request }): WaitingItem[] => {
      const call = callOf.get(callId);
      if (!call) return [];
      const { title, lot } = namesOf(call, key);
      return [
        {
          label: 'screening.desk.item',
          values: { title, lot },
          href: `/applications/${_id}/documents-asked`,
          until: request?.until ?? null,
        },
      ];
    });
  },
};

import { lotNames } from '~/domain/calls/lot-names';
import type { CallRecord } from '#server/models/call';

/** What pages about a published call's questions and invitations say of the call itself. */
export function callPage({ _id, reference, title, current, clarificationsUntil, closesAt, cancelled }: CallRecord) {
  return {
    call: {
      id: _id,
      reference: reference ?? '',
      title: current?.content.about.title ?? title,
      languages: current?.content.about.languages ?? [],
      lots: current ? lotNames(current) : [],
      clarificationsUntil,
      closesAt,
      cancelled: cancelled !== null,
    },
  };
}

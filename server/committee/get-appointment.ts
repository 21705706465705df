import type { Actor } from '~/domain/accounts/roles';
import type { CallContent } from '~/domain/calls/schema';
import type { PublishedVersion } from '~/domain/calls/published-call';
import type { CommitteePart } from '~/domain/committee/parts';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import type { CommitteeRecord } from '#server/models/committee';
import { findCandidates, type Candidate } from './candidates';
import { loadOfficeCommittee, presentSeats } from './load-committee';

/** What an approver appoints a committee from. */
export interface AppointmentPage {
  callId: string;
  title: Localized;
  reference: string;
  /** Of the committee that was read; 0 where there is none yet. */
  version: number;
  order: CommitteeRecord['order'] | null;
  /** What the call was published with. */
  rules: CallContent['committee'];
  institutions: PublishedVersion['names']['institutions'];
  /** Who is on it now. */
  appointed: { userId: string; part: CommitteePart }[];
  people: Candidate[];
  /** There are more than are offered: the rest is found by name. */
  more: boolean;
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Words of a name, and who was chosen on the page so far; null where nobody has searched yet. */
  search: { words: string; chosen: readonly string[] } | null;
  now: Date;
}

/** For an approver of the institution, until the opening or while there is no committee; else `wrong-state`. */
export async function getAppointment({ actor, callId, search, now }: Arguments): Promise<AppointmentPage> {
  const { call, published, committee } = await loadOfficeCommittee(actor, callId, now, 'committee.appoint');
  if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
  if (committee && call.openedAt) throw new DomainError('wrong-state', 'committee.error.appointed');
  const seats = committee ? presentSeats(committee) : [];
  const { people, more } = await findCandidates({
    words: search?.words ?? '',
    chosen: search?.chosen ?? seats.map(({ userId }) => userId),
    institutionIds: published.content.committee.seats.map(({ institutionId }) => institutionId),
  });
  return {
    callId,
    title: published.content.about.title,
    reference: call.reference ?? '',
    version: committee?.version ?? 0,
    order: committee?.order ?? null,
    rules: published.content.committee,
    institutions: published.names.institutions,
    appointed: seats.map(({ userId, part }) => ({ userId, part })),
    people,
    more,
  };
}

import type { Localized } from '~/domain/shared/localized';
import { namedPeople } from '#server/calls/tell-audience';
import { enqueueMail, enqueueMails, type Recipient } from '#server/mail/enqueue-mail';
import type { CallRecord } from '#server/models/call';
import type { CommitteeRecord, Seat } from '#server/models/committee';

type NamedCall = Pick<CallRecord, '_id' | 'title' | 'reference'>;

const propsOf = ({ _id, title, reference }: NamedCall) => ({ callId: _id, title, reference: reference ?? '' });

interface Appointed {
  call: NamedCall;
  seats: readonly Pick<Seat, 'userId' | 'part'>[];
  order: CommitteeRecord['order'];
  /** The name of who appointed them. */
  by: string;
  now: Date;
}

/** Mails people that they sit on a committee now, each their part. */
export async function tellAppointed({ call, seats, order, by, now }: Appointed): Promise<void> {
  const people = await namedPeople(seats.map(({ userId }) => userId));
  for (const to of people) {
    const part = seats.find(({ userId }) => userId === to.userId)?.part ?? 'member';
    await enqueueMail({ to, template: 'committee-appointed', props: { ...propsOf(call), part, order, by }, now });
  }
}

interface Told {
  call: NamedCall;
  userIds: readonly string[];
  now: Date;
}

/** Mails members that it is known who applies, and that they declare their interests before they read anything. */
export async function tellInterestsWanted({ call, userIds, now }: Told): Promise<void> {
  await enqueueMails({ to: await namedPeople(userIds), template: 'interests-wanted', props: propsOf(call), now });
}

/** Mails members who have declared everything that the eligibility screening has begun. */
export async function tellScreeningBegun({ call, userIds, now }: Told): Promise<void> {
  await enqueueMails({ to: await namedPeople(userIds), template: 'screening-begun', props: propsOf(call), now });
}

/** Mails who leads the committee that a member takes no part in something; neither why nor in what. */
export async function tellRecusal({ call, userIds, member, now }: Told & { member: string }): Promise<void> {
  const props = { ...propsOf(call), member };
  await enqueueMails({ to: await namedPeople(userIds), template: 'recusal-recorded', props, now });
}

/** Mails somebody who no longer sits on a committee. */
export async function tellLeft({ call, userIds, by, now }: Told & { by: string }): Promise<void> {
  const props = { ...propsOf(call), by };
  await enqueueMails({ to: await namedPeople(userIds), template: 'committee-left', props, now });
}

/** Mails somebody who chairs a lot from now on. */
export async function tellActingChair({ call, userIds, lot, now }: Told & { lot: Localized }): Promise<void> {
  const props = { ...propsOf(call), lot };
  await enqueueMails({ to: await namedPeople(userIds), template: 'acting-chair', props, now });
}

interface ChairWanted {
  call: NamedCall;
  to: readonly Recipient[];
  /** The name of the chair with a conflict. */
  chair: string;
  now: Date;
}

/** Mails approvers that the chair of a lot has a conflict there, and that somebody else has to chair it. */
export async function tellChairWanted({ call, to, chair, now }: ChairWanted): Promise<void> {
  await enqueueMails({ to, template: 'chair-wanted', props: { ...propsOf(call), chair }, now });
}

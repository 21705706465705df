import type { Actor } from '~/domain/accounts/roles';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import { namedPeople, approversOf } from '#server/calls/tell-audience';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { CallRecord } from '#server/models/call';
import { presentSeats } from '#server/committee/load-committee';
import { tellInterestsWanted } from '#server/committee/tell-committee';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { mailRecipients } from '#server/people/mail-recipients';

interface Ended {
  call: CallRecord;
  minutes: OpeningMinutes;
  now: Date;
}

/** Mails the openers, who prepared the call and who approved it that its applications are opened, and what failed. */
export async function tellOfOpening({ call, minutes, now }: Ended): Promise<void> {
  const seal = await CallSeal.findOne({ _id: call._id }).lean<CallSealRecord>();
  const people = [...(seal?.openers ?? []).map(({ userId }) => userId), call.created.by, call.approved?.by ?? ''];
  const current = minutes.received.filter(({ state }) => state === 'current');
  const props = {
    callId: call._id,
    reference: call.reference ?? '',
    title: call.title,
    applications: current.length,
    failed: minutes.received.filter(({ failure }) => failure !== null).length,
    missing: minutes.missing,
    sha256: minutes.sha256,
  };
  await enqueueMails({ to: await namedPeople([...new Set(people)]), template: 'opening-finished', props, now });
  const committee = await Committee.findOne({ _id: call._id }).lean<CommitteeRecord>();
  if (!committee || current.length === 0) return;
  await tellInterestsWanted({ call, userIds: presentSeats(committee).map(({ userId }) => userId), now });
}

interface Recovered {
  actor: Actor;
  call: CallRecord;
  reason: string;
  now: Date;
}

/** Mails the approvers of the call's institution and all auditors that the offline share was used, by whom and why. */
export async function tellOfRecovery({ actor, call, reason, now }: Recovered): Promise<void> {
  const approvers = await approversOf(call.institutionId, []);
  const auditors = await mailRecipients({ roles: 'auditor' });
  const to = [...new Map([...approvers, ...auditors].map((person) => [person.userId, person])).values()];
  const props = { callId: call._id, reference: call.reference ?? '', title: call.title, by: actor.name, reason };
  await enqueueMails({ to, template: 'opening-recovery', props, now });
}

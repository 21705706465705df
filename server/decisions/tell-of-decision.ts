import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { DecisionKind } from '~/domain/decisions/decision';
import { emptyLocalized } from '~/domain/shared/localized';
import { namedPeople } from '#server/calls/tell-audience';
import { chairOf } from '~/domain/committee/scope';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { mailRecipients } from '#server/people/mail-recipients';
import { recusedIn } from './recused-in';

interface OfLot {
  actor: Actor;
  call: CallRecord;
  lot: string;
  reason: string;
  now: Date;
}

/** Mails the committee, but nobody with a conflict in the lot, that it came back and why. */
export async function tellOfReturn({ actor, call, lot, reason, now }: OfLot): Promise<void> {
  const recused = await recusedIn(call._id, lot);
  const committee = await Committee.findOne({ _id: call._id }).lean<CommitteeRecord>();
  const seated = (committee?.seats ?? []).filter(({ left, part }) => left === null && part !== 'alternate');
  const to = await namedPeople(seated.map(({ userId }) => userId).filter((userId) => !recused.has(userId)));
  const props = { ...aboutOf(call, lot), by: actor.name, reason };
  await enqueueMails({ to, template: 'lot-returned', props, now });
}

/** Mails the institution's managers and the lot's chair what was decided, but nobody with a conflict in the lot. */
export async function tellOfDecision({ kind, ...said }: OfLot & { kind: DecisionKind }): Promise<void> {
  const { actor, call, lot, reason, now } = said;
  const { institutionId } = call;
  const recused = await recusedIn(call._id, lot);
  const managers = await mailRecipients({ roles: 'manager', 'home.kind': 'institution', 'home.id': institutionId });
  const committee = await Committee.findOne({ _id: call._id }).lean<CommitteeRecord>();
  const chair = committee && chairOf(lot, committee, (userId) => recused.has(userId));
  const chairs = chair ? await namedPeople([chair]) : [];
  const all = new Map([...managers, ...chairs].map((person) => [person.userId, person]));
  const to = [...all.values()].filter(({ userId }) => !recused.has(userId));
  const props = { ...aboutOf(call, lot), by: actor.name, reason, isCancelled: kind === 'cancelled' };
  await enqueueMails({ to, template: 'lot-decided', props, now });
}

const aboutOf = (call: CallRecord, lot: string) => ({
  callId: call._id,
  reference: call.reference ?? '',
  lot,
  lotName: (call.current && lotNames(call.current).find(({ key }) => key === lot)?.name) ?? emptyLocalized(),
});

import type { Actor } from '~/domain/accounts/roles';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { CallVersionRecord } from '#server/models/call-version';
import { approversOf, namedPeople } from './tell-audience';

interface Step {
  actor: Actor;
  open: CallVersionRecord;
  now: Date;
}

/** Mails the approvers of the institution that a call or addendum waits for one of them, who has not prepared it. */
export async function tellApprovers({ actor, open, now }: Step): Promise<void> {
  const to = await approversOf(open.institutionId, [...open.preparedBy, actor.userId]);
  await enqueueMails({ to, template: 'call-waiting', props: preparedProps(open, actor), now });
}

/** Mails everybody who prepared a version that it came back with comments. */
export async function tellOfReturn({ actor, open, now }: Step, comments: number): Promise<void> {
  const to = await namedPeople(open.preparedBy);
  await enqueueMails({ to, template: 'call-returned', props: { ...preparedProps(open, actor), comments }, now });
}

/** Mails everybody who prepared a version that it is approved, and from when on it is public. */
export async function tellOfApproval({ actor, open, now }: Step, reference: string, publishAt: Date): Promise<void> {
  const to = await namedPeople(open.preparedBy);
  const props = { ...preparedProps(open, actor), reference, publishAt: publishAt.toISOString() };
  await enqueueMails({ to, template: 'call-approved', props, now });
}

function preparedProps({ callId, number, content }: CallVersionRecord, { name }: Actor) {
  return { callId, title: content.about.title, addendum: number === 1 ? null : number - 1, by: name };
}

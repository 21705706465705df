import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { CallInvitationInput } from '~/domain/call-invitations/schema';
import { answerRefusal } from '~/domain/clarifications/rules';
import { DomainError } from '~/domain/shared/errors';
import { missingLanguages } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { loadCall } from '#server/calls/load-call';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { followersGuard, keepInvited } from '#server/followers/keep-follower';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { CallRecord } from '#server/models/call';
import { CallInvitation } from '#server/models/call-invitation';
import { receiversOf } from './receivers-of';

interface Arguments {
  actor: Actor;
  callId: string;
  input: CallInvitationInput;
  now: Date;
}

/**
 * Invites organisations to look at a published call, with one text for all of them, which is kept. Who was invited to the
 * call before is passed over; `known` says how many these are. Invited organisations follow the call.
 */
export function inviteOrganisations({
  actor,
  callId,
  input,
  now,
}: Arguments): Promise<{ sent: number; known: number }> {
  return inGuardedTransaction(followersGuard(callId), async () => {
    const call = await loadCall(actor, callId, 'calls.invite');
    const { current, reference, closesAt } = invitable(call, input, now);
    const wanted = await receiversOf(input);
    const sendings = await CallInvitation.find({ callId }, { receivers: 1 }).lean();
    const before = new Set(sendings.flatMap(({ receivers }) => receivers.map(({ key }) => key)));
    const receivers = wanted.filter(({ key }) => !before.has(key));
    const known = wanted.length - receivers.length;
    if (receivers.length === 0) throw new DomainError('invalid', 'callInvitations.error.allKnown');
    const { text } = input;
    await CallInvitation.create({
      _id: randomUUID(),
      callId,
      text,
      receivers: receivers.map(({ key, organisationId, name }) => ({ key, organisationId, name })),
      sentBy: actor.userId,
      at: now,
    });
    await keepInvited(
      callId,
      receivers.flatMap(({ organisationId }) => organisationId ?? []),
      now,
    );
    await appendEvent({
      actor,
      action: 'calls.invited',
      subject: { kind: 'call', id: callId },
      details: { reference, invited: receivers.length },
      after: { text, receivers: receivers.map(({ key }) => key) },
      now,
    });
    await enqueueMails({
      to: receivers.flatMap(({ mailTo }) => mailTo),
      template: 'call-invitation',
      props: {
        reference,
        title: current.content.about.title,
        institution: current.names.institution,
        text,
        deadline: closesAt.toISOString(),
      },
      now,
    });
    return { sent: receivers.length, known };
  });
}

function invitable(call: CallRecord, { text }: CallInvitationInput, now: Date) {
  const refusal = answerRefusal(call, now);
  const { current, reference, closesAt } = call;
  if (refusal?.code === 'late') throw new DomainError('late', 'callInvitations.error.closed');
  if (refusal || !current || !reference || !closesAt) {
    throw refusal ?? new DomainError('wrong-state', 'calls.error.notPublished');
  }
  if (missingLanguages(text, current.content.about.languages).length > 0) {
    throw new DomainError('invalid', 'callInvitations.error.languages');
  }
  return { current, reference, closesAt };
}

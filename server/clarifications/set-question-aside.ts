import type { Actor } from '~/domain/accounts/roles';
import type { SettingAside } from '~/domain/clarifications/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { loadCall } from '#server/calls/load-call';
import { namedPeople } from '#server/calls/tell-audience';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Question } from '#server/models/question';

interface Arguments {
  actor: Actor;
  callId: string;
  questionId: string;
  input: SettingAside;
  now: Date;
}

/** Decides that a question is not answered in public; only its asker reads the reason. */
export function setQuestionAside({ actor, callId, questionId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.answer');
    const known = await Question.findOne({ _id: questionId, callId }, { text: 1, askerId: 1 }).lean();
    if (!known) throw new DomainError('not-found');
    const { reason, version } = input;
    const { matchedCount } = await Question.updateOne(
      { _id: questionId, callId, state: 'open', version },
      { $set: { state: 'set-aside', setAside: { by: actor.userId, at: now, reason } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'clarifications.error.stale');
    await appendEvent({
      actor,
      action: 'clarifications.set-aside',
      subject: { kind: 'question', id: questionId },
      details: { reference: call.reference },
      after: { reason },
      now,
    });
    const title = call.current?.content.about.title ?? call.title;
    const props = { reference: call.reference ?? '', title, text: known.text, reason };
    await enqueueMails({ to: await namedPeople([known.askerId]), template: 'question-set-aside', props, now });
  });
}

import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { answerRefusal } from '~/domain/clarifications/rules';
import type { AnswerInput } from '~/domain/clarifications/schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { missingLanguages } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { loadCall } from '#server/calls/load-call';
import { tellAudience } from '#server/calls/tell-audience';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import type { CallRecord } from '#server/models/call';
import { Clarification } from '#server/models/clarification';
import { Question } from '#server/models/question';

interface Arguments {
  actor: Actor;
  callId: string;
  input: AnswerInput;
  /** Read again at the end of the transaction: answers end with the deadline for applications, at the commit. */
  clock: () => Date;
}

/**
 * Publishes one answer to one or more questions, in every language of the call, under a wording that names nobody; the
 * questions as asked stay as they are. The same form again gives the same answer. `stale` where one of them was answered, set aside or is not of this call.
 */
export function answerQuestions({ actor, callId, input, clock }: Arguments): Promise<{ number: number }> {
  return inGuardedTransaction(`clarifications:${callId}`, async () => {
    const now = clock();
    const call = await loadCall(actor, callId, 'calls.answer');
    assertAnswerable(call, now);
    assertWhole(call, input);
    if (input.questions.length === 0) throw new DomainError('invalid', 'clarifications.error.none');
    const { question, answer } = input;
    const chosen = input.questions.map(({ id: _id, version }) => ({ _id, version }));
    const questionIds = chosen.map(({ _id }) => _id);
    const same = await Clarification.findOne({ callId, questionIds, publishedBy: actor.userId }).lean();
    if (same && canonicalJson([same.question, same.answer]) === canonicalJson([question, answer])) {
      return { number: same.number };
    }
    const id = randomUUID();
    const number = (await Clarification.countDocuments({ callId })) + 1;
    const { matchedCount } = await Question.updateMany(
      { callId, state: 'open', $or: chosen },
      { $set: { state: 'answered', answerId: id }, $inc: { version: 1 } },
    );
    if (matchedCount !== chosen.length) throw new DomainError('stale', 'clarifications.error.stale');
    await Clarification.create({
      _id: id,
      callId,
      number,
      question,
      answer,
      questionIds,
      publishedBy: actor.userId,
      at: now,
    });
    await appendEvent({
      actor,
      action: 'clarifications.answered',
      subject: { kind: 'call', id: callId },
      details: { reference: call.reference, number, questionIds },
      after: { question, answer },
      now,
    });
    const named = { reference: call.reference ?? '', title: call.current?.content.about.title ?? call.title };
    await tellAudience({ callId, template: 'answer-published', props: { ...named, number, question, answer }, now });
    assertAnswerable(call, clock());
    return { number };
  });
}

function assertAnswerable(call: CallRecord, now: Date): void {
  const refusal = answerRefusal(call, now);
  if (refusal) throw refusal;
}

function assertWhole({ current }: CallRecord, { question, answer }: AnswerInput): void {
  const languages = current?.content.about.languages ?? [];
  if (missingLanguages(question, languages).length + missingLanguages(answer, languages).length > 0) {
    throw new DomainError('invalid', 'clarifications.error.languages');
  }
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { QUESTIONS_A_DAY, questionRefusal } from '~/domain/clarifications/rules';
import type { QuestionInput } from '~/domain/clarifications/schema';
import { DomainError } from '~/domain/shared/errors';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import { organisationOf } from '#server/accounts/organisation-of';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { followersGuard, keepFollower, letterOf } from '#server/followers/keep-follower';
import type { CallRecord } from '#server/models/call';
import { Question } from '#server/models/question';
import { loadOpenCall } from './load-open-call';

interface Arguments {
  actor: Actor;
  reference: string;
  input: QuestionInput;
  /** Read again at the end of the transaction: the deadline is judged by the last instant before the commit. */
  clock: () => Date;
}

/**
 * Asks a question about a published call, for the actor's organisation, which then follows the call. The same form again
 * gives the same question. `late` from the deadline on, `throttled` beyond the day's number.
 *
 * The audit event names nobody, and its request neither: the audit page would else tell staff who asked. Its digest binds
 * organisation and asker all the same, together with a random number that only the question holds.
 */
export async function askQuestion({ actor, reference, input, clock }: Arguments): Promise<{ id: string }> {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'calls.ask', { organisationId });
  const { _id: callId } = await loadOpenCall(reference, clock());
  return inGuardedTransaction([followersGuard(callId), `questions:${organisationId}`], async () => {
    const { formKey } = input;
    const known = await Question.findOne({ organisationId, formKey }, { _id: 1 }).lean();
    if (known) return { id: known._id };
    const now = clock();
    const call = await loadOpenCall(reference, now);
    assertTaken(call, now);
    const lot = lotOf(call, input.lot);
    await assertWithinDay(organisationId, now);
    const letter = await letterOf(await keepFollower({ callId, organisationId, now }));
    const id = randomUUID();
    const { text, language } = input;
    const asked = { organisationId, askerId: actor.userId, text, language, lot };
    const nonce = randomBytes(32).toString('hex');
    await Question.create({
      _id: id,
      callId,
      institutionId: call.institutionId,
      ...asked,
      letter,
      askedAt: now,
      formKey,
      nonce,
      state: 'open',
      version: 1,
    });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'clarifications.asked',
      subject: { kind: 'question', id },
      details: { reference },
      after: { ...asked, nonce },
      now,
    });
    assertTaken(call, clock());
    return { id };
  });
}

function assertTaken(call: CallRecord, now: Date): void {
  const refusal = questionRefusal(call, now);
  if (refusal) throw refusal;
}

function lotOf({ current }: CallRecord, key: string): string | null {
  if (key === '') return null;
  if (!current?.content.lots.lots.some((lot) => lot.key === key))
    throw new DomainError('invalid', 'form.error.invalid');
  return key;
}

async function assertWithinDay(organisationId: string, now: Date): Promise<void> {
  const askedAt = { $gte: startOfPortalDay(portalDay(now)) };
  const today = await Question.countDocuments({ organisationId, askedAt }, { limit: QUESTIONS_A_DAY });
  if (today >= QUESTIONS_A_DAY) {
    throw new DomainError('throttled', 'clarifications.error.enough', { limit: QUESTIONS_A_DAY });
  }
}

import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { QuestionInput } from '~/domain/clarifications/schema';
import { answerQuestions } from '#server/clarifications/answer-questions';
import { askQuestion } from '#server/clarifications/ask-question';
import { inAll } from './call';
import { createUser } from './user';

export const question = (wishes: Partial<QuestionInput> = {}): QuestionInput => ({
  text: 'May one organisation apply for two lots?',
  language: 'en',
  lot: '',
  formKey: randomUUID(),
  ...wishes,
});

interface Asking {
  reference: string;
  now: Date;
  actor?: Actor;
  input?: Partial<QuestionInput>;
}

/** A question of a new organisation, or of the named person's. */
export async function ask({ reference, now, actor, input }: Asking): Promise<{ id: string; actor: Actor }> {
  const asker = actor ?? (await createUser()).actor;
  const { id } = await askQuestion({ actor: asker, reference, input: question(input), clock: () => now });
  return { id, actor: asker };
}

/** Publishes one answer to unchanged questions. */
export function answer(actor: Actor, callId: string, ids: readonly string[], now: Date) {
  const questions = ids.map((id) => ({ id, version: 1 }));
  const input = { questions, question: inAll('May one organisation apply twice?'), answer: inAll('Yes') };
  return answerQuestions({ actor, callId, input, clock: () => now });
}

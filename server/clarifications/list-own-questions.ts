import type { Actor } from '~/domain/accounts/roles';
import type { QuestionState } from '~/domain/clarifications/status';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { Clarification, type ClarificationRecord } from '#server/models/clarification';
import { Question } from '#server/models/question';

const SHOWN = 100;

export interface OwnQuestion {
  id: string;
  text: string;
  language: Locale;
  lot: string | null;
  askedAt: Date;
  state: QuestionState;
  answer: Pick<ClarificationRecord, 'number' | 'question' | 'answer' | 'at'> | null;
  /** Why it is not answered in public. */
  reason: string | null;
}

/** The questions of the actor's organisation about a call, the newest first, at most 100, each with what became of it. */
export async function listOwnQuestions(actor: Actor, callId: string): Promise<OwnQuestion[]> {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'calls.ask', { organisationId });
  const questions = await Question.find({ organisationId, callId }).sort({ askedAt: -1, _id: -1 }).limit(SHOWN).lean();
  const answerIds = questions.flatMap(({ answerId }) => answerId ?? []);
  const answers = await Clarification.find({ _id: { $in: answerIds } }).lean();
  const byId = new Map(
    answers.map(({ _id, number, question, answer, at }) => [_id, { number, question, answer, at }] as const),
  );
  return questions.map(({ _id, text, language, lot, askedAt, state, answerId, setAside }) => ({
    id: _id,
    text,
    language,
    lot,
    askedAt,
    state,
    answer: (answerId && byId.get(answerId)) || null,
    reason: setAside?.reason ?? null,
  }));
}

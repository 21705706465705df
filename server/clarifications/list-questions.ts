import type { Actor } from '~/domain/accounts/roles';
import { QUESTION_LIST, type QuestionKey } from '~/domain/clarifications/question-list';
import type { TableQuery } from '~/domain/shared/table-query';
import { listPage } from '#server/database/list-page';
import { loadCall } from '#server/calls/load-call';
import type { CallRecord } from '#server/models/call';
import { Question } from '#server/models/question';
import { shownQuestion, type ShownQuestion } from './shown-question';

interface Arguments {
  actor: Actor;
  callId: string;
  query: TableQuery<QuestionKey>;
}

/** A page of the questions about a call for its staff, who know the organisations by letters only. */
export async function listQuestions({ actor, callId, query }: Arguments) {
  const call = await loadCall(actor, callId, 'calls.read');
  const page = await listPage({ model: Question, scope: { callId }, definition: QUESTION_LIST, query });
  const rows = page.rows.map((question) => {
    const shown = shownQuestion(question);
    const { text, letter, lot, askedOn, state } = shown;
    return { ...shown, cells: { text, letter, lot, askedAt: askedOn, state } };
  });
  return { ...page, rows, ...callOf(call) };
}

/** Chosen questions of a call that wait for an answer, the oldest first; those that do not any more are left out. */
export async function getOpenQuestions(actor: Actor, callId: string, ids: readonly string[]) {
  const call = await loadCall(actor, callId, 'calls.answer');
  const questions = await Question.find({ _id: { $in: ids }, callId, state: 'open' })
    .sort({ askedAt: 1, _id: 1 })
    .lean();
  const shown: ShownQuestion[] = questions.map(shownQuestion);
  return { ...callOf(call), questions: shown };
}

/** What the pages about a call's questions say of the call itself. */
function callOf({ _id, reference, current, clarificationsUntil, closesAt }: CallRecord) {
  const { about, lots } = current?.content ?? { about: null, lots: { lots: [] } };
  return {
    call: {
      id: _id,
      reference,
      title: about?.title ?? null,
      languages: about?.languages ?? [],
      lots: lots.lots.map(({ key }) => key),
      clarificationsUntil,
      closesAt,
    },
  };
}

import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { QUESTION_LIST, type QuestionKey } from '~/domain/clarifications/question-list';
import { answerRefusal } from '~/domain/clarifications/rules';
import type { TableQuery } from '~/domain/shared/table-query';
import { listPage } from '#server/database/list-page';
import { loadCall } from '#server/calls/load-call';
import { countInterest } from '#server/followers/count-interest';
import { Question } from '#server/models/question';
import { callPage } from './call-page';
import { shownQuestion, type ShownQuestion } from './shown-question';

interface Arguments {
  actor: Actor;
  callId: string;
  query: TableQuery<QuestionKey>;
  now: Date;
}

/** A page of the questions about a call for its staff, who know the organisations by letters only. */
export async function listQuestions({ actor, callId, query, now }: Arguments) {
  const call = await loadCall(actor, callId, 'calls.read');
  const page = await listPage({ model: Question, scope: { callId }, definition: QUESTION_LIST, query });
  const rows = page.rows.map((question) => {
    const shown = shownQuestion(question);
    const { text, letter, lot, askedOn, state } = shown;
    return { ...shown, cells: { text, letter, lot, askedAt: askedOn, state } };
  });
  return {
    ...page,
    rows,
    ...callPage(call),
    mayAnswer: can(actor, 'calls.answer', { institutionId: call.institutionId }) && answerRefusal(call, now) === null,
    mayInvite: can(actor, 'calls.invite', { institutionId: call.institutionId }),
    interest: await countInterest(actor, { id: callId, institutionId: call.institutionId }),
  };
}

/** Chosen questions of a call that wait for an answer, the oldest first; those that do not any more are left out. */
export async function getOpenQuestions(actor: Actor, callId: string, ids: readonly string[]) {
  const call = await loadCall(actor, callId, 'calls.answer');
  const questions = await Question.find({ _id: { $in: ids }, callId, state: 'open' })
    .sort({ askedAt: 1, _id: 1 })
    .lean();
  const shown: ShownQuestion[] = questions.map(shownQuestion);
  return { ...callPage(call), questions: shown };
}

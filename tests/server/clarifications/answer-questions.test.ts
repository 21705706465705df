import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_LIST } from '~/domain/clarifications/question-list';
import { parseTableQuery } from '~/domain/shared/table-query';
import { listOwnQuestions } from '#server/clarifications/list-own-questions';
import { ANSWERS_A_PAGE, listPublishedAnswers } from '#server/clarifications/list-published-answers';
import { getOpenQuestions, listQuestions } from '#server/clarifications/list-questions';
import { setQuestionAside } from '#server/clarifications/set-question-aside';
import { answerQuestions } from '#server/clarifications/answer-questions';
import { Clarification } from '#server/models/clarification';
import { Question } from '#server/models/question';
import { createCallOffice, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { answer, ask } from '#tests/factories/clarification';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const query = parseTableQuery(QUESTION_LIST, new URLSearchParams());

describe('answering questions about a call', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };

  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
  });

  it('answers many at once, in public, and keeps them as they were asked', async () => {
    const one = await ask({ ...call, now, input: { text: 'We of Ýenme ask: may we apply twice?' } });
    const other = await ask({ ...call, now });
    const { number } = await answer(office.manager, call.id, [one.id, other.id], now);
    const { answers } = await listPublishedAnswers(call.id);
    expect(answers[0]).toEqual({
      number,
      question: inAll('May one organisation apply twice?'),
      answer: inAll('Yes'),
      at: now,
    });
    const [own] = await listOwnQuestions(one.actor, call.id);
    expect(own).toMatchObject({ text: 'We of Ýenme ask: may we apply twice?', state: 'answered', answer: { number } });
  });

  it('is possible after the deadline for questions, and not after that for applications', async () => {
    const { id } = await ask({ ...call, now });
    const closed = new Date('2026-03-22T06:00:00Z');
    expect(await explanationOf(answer(office.manager, call.id, [id], closed))).toBe('clarifications.error.closed');
    await answer(office.manager, call.id, [id], new Date(closed.getTime() - 1));
    expect((await Question.findById(id).lean())?.state).toBe('answered');
  });

  it('has one winner where two answer at the same instant, and numbers without gaps', async () => {
    const home = { kind: 'institution', id: office.institutionId } as const;
    const { actor: second } = await createUser({ roles: ['manager'], home });
    const { id } = await ask({ ...call, now });
    const others = await Promise.all(Array.from({ length: 4 }, () => ask({ ...call, now })));
    const results = await Promise.allSettled([
      answer(office.manager, call.id, [id], now),
      answer(second, call.id, [id], now),
      ...others.map((other) => answer(second, call.id, [other.id], now)),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const numbers = (await Clarification.find({ callId: call.id }).sort({ number: 1 }).lean()).map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('is stale for a question that was set aside meanwhile, for one of another call, and refused without a language', async () => {
    const elsewhere = await publishCall(await createCallOffice(now), now);
    const foreign = await ask({ ...elsewhere, now });
    const { id, actor } = await ask({ ...call, now });
    expect(await refusalOf(answer(office.manager, call.id, [id, foreign.id], now))).toBe('stale');
    expect((await Question.findById(id).lean())?.state).toBe('open');
    const input = { questions: [{ id, version: 1 }], question: inAll('Q'), answer: { ...inAll('A'), ru: '' } };
    const incomplete = answerQuestions({ actor: office.manager, callId: call.id, input, clock: () => now });
    expect(await explanationOf(incomplete)).toBe('clarifications.error.languages');

    const aside = { reason: 'It is about a person', version: 1 };
    await setQuestionAside({ actor: office.manager, callId: call.id, questionId: id, input: aside, now });
    expect(await refusalOf(answer(office.manager, call.id, [id], now))).toBe('stale');
    expect(await listOwnQuestions(actor, call.id)).toMatchObject([{ state: 'set-aside', reason: aside.reason }]);
  });

  it('is not found by a manager of another institution, and refused to who only reads', async () => {
    const { id } = await ask({ ...call, now });
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    const { actor: auditor } = await createUser({ roles: ['auditor'] });
    const input = { reason: 'no', version: 1 };
    for (const [actor, code] of [
      [stranger, 'not-found'],
      [auditor, 'not-permitted'],
      [office.approver, 'not-permitted'],
    ] as const) {
      expect(await refusalOf(answer(actor, call.id, [id], now))).toBe(code);
      expect(await refusalOf(setQuestionAside({ actor, callId: call.id, questionId: id, input, now }))).toBe(code);
    }
    expect(await refusalOf(listQuestions({ actor: stranger, callId: call.id, query, now }))).toBe('not-found');
  });

  it('shows staff letters and days, and nothing that leads to who asked', async () => {
    const fresh = await publishCall(await createCallOffice(now), now);
    const { actor: auditor } = await createUser({ roles: ['auditor'] });
    const { id, actor } = await ask({ ...fresh, now });
    await ask({ ...fresh, now });
    await ask({ ...fresh, now, actor });
    const page = await listQuestions({ actor: auditor, callId: fresh.id, query, now });
    expect(page.rows.map(({ letter }) => letter).sort()).toEqual(['A', 'A', 'B']);
    const told = JSON.stringify(page);
    for (const secret of [actor.userId, actor.home?.id ?? '', actor.name, now.toISOString()]) {
      expect(told).not.toContain(secret);
    }
    expect(await refusalOf(getOpenQuestions(auditor, fresh.id, [id]))).toBe('not-permitted');
  });

  it('gives the public 50 answers a page, the newest first', async () => {
    const callId = 'many';
    const texts = { question: inAll('Q'), answer: inAll('A'), questionIds: [], publishedBy: 'x', at: now };
    await Clarification.insertMany(
      Array.from({ length: 120 }, (_, at) => ({ _id: `many-${at}`, callId, number: at + 1, ...texts })),
    );
    const last = await listPublishedAnswers(callId, 3);
    expect(last).toMatchObject({ total: 120, pages: 3 });
    expect(last.answers.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => 20 - at));
    expect((await listPublishedAnswers(callId)).answers).toHaveLength(ANSWERS_A_PAGE);
    expect((await listPublishedAnswers(callId, 9)).answers).toEqual([]);
  });
});

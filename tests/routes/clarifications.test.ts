import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { action as following } from '~/routes/_public.calls.$reference.following';
import { action as asking, loader as askingPage } from '~/routes/_public.calls.$reference.questions';
import { loader as publicPage } from '~/routes/_public.calls.$reference._index';
import { loader as auditCsv } from '~/routes/audit[.]csv';
import { loader as outbox } from '~/routes/outbox._index';
import { action as answering, loader as answerPage } from '~/routes/office.calls.$callId.answers.new';
import { action as inviting, loader as invitations } from '~/routes/office.calls.$callId.invitations';
import { action as settingAside } from '~/routes/office.calls.$callId.questions.$questionId.setting-aside';
import { loader as questionsPage } from '~/routes/office.calls.$callId.questions._index';
import { isFollowing } from '#server/followers/follow-call';
import { listPublishedAnswers } from '#server/clarifications/list-published-answers';
import { Call } from '#server/models/call';
import { Clarification } from '#server/models/clarification';
import { Question } from '#server/models/question';
import { createCallOffice, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { answer, ask } from '#tests/factories/clarification';
import { countCommands } from '#tests/factories/count-commands';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

type Form = Record<string, string | string[]>;

const now = new Date();
const typed = (more: Form = {}): Form => ({
  text: 'May we apply twice?',
  language: 'tk',
  formKey: randomUUID(),
  ...more,
});
const texts = {
  'question.en': 'Q',
  'question.ru': 'В',
  'question.tk': 'S',
  'answer.en': 'A',
  'answer.ru': 'О',
  'answer.tk': 'J',
};

describe('the pages of questions about a call', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };
  let ngo: Awaited<ReturnType<typeof createUser>>;
  const cookies: Record<'ngo' | 'manager' | 'approver' | 'stranger' | 'auditor' | 'administrator', string> = {
    ngo: '', manager: '', approver: '', stranger: '', auditor: '', administrator: '',
  }; // prettier-ignore

  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
    ngo = await createUser();
    const cookieOf = async (id: string) => (await signIn({ id })).cookie;
    cookies.ngo = await cookieOf(ngo.id);
    cookies.manager = await cookieOf(office.manager.userId);
    cookies.approver = await cookieOf(office.approver.userId);
    cookies.stranger = await cookieOf((await createUser({ roles: ['manager'] })).id);
    cookies.auditor = await cookieOf((await createUser({ roles: ['auditor'] })).id);
    cookies.administrator = await cookieOf((await createUser({ roles: ['administrator'] })).id);
  });

  const ofPublic = (reference: string, cookie?: string, form?: Form) =>
    routeArgs(`/calls/${reference}/questions`, {
      params: { reference },
      ...(cookie ? { cookie } : {}),
      ...(form ? { form } : {}),
    });
  const ofOffice = (path: string, cookie: string, form?: Form, questionId = '') =>
    routeArgs(`/office/calls/${call.id}/${path}`, {
      params: { callId: call.id, questionId },
      cookie,
      ...(form ? { form } : {}),
    });

  it('take a question, once for a form, and show it to the organisation', async () => {
    const form = typed();
    for (const _ of [1, 2]) {
      const asked = await callRoute(asking, ofPublic(call.reference, cookies.ngo, form));
      expect([asked.status, asked.location]).toEqual([303, `/calls/${call.reference}/questions`]);
    }
    const page = await askingPage(ofPublic(call.reference, cookies.ngo));
    expect(page).toMatchObject({ takesQuestions: true, following: true });
    expect(page.questions.map(({ text, state }) => [text, state])).toEqual([['May we apply twice?', 'open']]);
    const bad = await callRoute(asking, ofPublic(call.reference, cookies.ngo, typed({ text: ' ' })));
    expect(bad).toMatchObject({ status: 400, data: { errors: { text: { key: 'form.error.required' } } } });
  });

  it('refuse a question by staff, by visitors, and about a call in preparation', async () => {
    expect((await callRoute(asking, ofPublic(call.reference, undefined, typed()))).location).toMatch(/^\/sign-in/);
    expect((await callRoute(askingPage, ofPublic(call.reference))).location).toMatch(/^\/sign-in/);
    for (const staff of ['manager', 'approver', 'auditor', 'administrator'] as const) {
      expect((await callRoute(asking, ofPublic(call.reference, cookies[staff], typed()))).status).toBe(403);
    }
    const draft = await draftCall(office, now);
    for (const unknown of [draft.id, 'P9-2026-999']) {
      expect((await callRoute(asking, ofPublic(unknown, cookies.ngo, typed()))).status).toBe(404);
      expect((await callRoute(askingPage, ofPublic(unknown, cookies.ngo))).status).toBe(404);
    }
  });

  it('refuse a question after the deadline with everything typed, and say so', async () => {
    const over = await publishCall(await createCallOffice(now), now);
    await Call.updateOne({ _id: over.id }, { $set: { clarificationsUntil: new Date(Date.now() - 1) } });
    const refused = await callRoute(asking, ofPublic(over.reference, cookies.ngo, typed()));
    expect(refused).toMatchObject({
      status: 409,
      data: { errors: { text: { key: 'clarifications.error.late' } }, values: { text: 'May we apply twice?' } },
    });
    expect(await askingPage(ofPublic(over.reference, cookies.ngo))).toMatchObject({ takesQuestions: false });
    expect(await Question.countDocuments({ callId: over.id })).toBe(0);
  });

  it('publish an answer by a manager of the institution only', async () => {
    const { id } = await ask({ ...call, now: new Date() });
    const form = { ...texts, 'questions[]': [`${id}:1`] };
    for (const [who, status] of [['stranger', 404], ['approver', 403], ['auditor', 403], ['ngo', 403]] as const) {
      expect((await callRoute(answering, ofOffice('answers/new', cookies[who], form))).status).toBe(status);
      expect((await callRoute(answerPage, ofOffice(`answers/new?ids[]=${id}`, cookies[who]))).status).toBe(status);
    } // prettier-ignore
    const page = await answerPage(ofOffice(`answers/new?ids[]=${id}`, cookies.manager));
    expect(page.questions.map((question) => question.id)).toEqual([id]);

    const incomplete = await callRoute(
      answering,
      ofOffice('answers/new', cookies.manager, { ...form, 'answer.ru': '' }),
    );
    expect(incomplete).toMatchObject({
      status: 400,
      data: { errors: { 'answer.ru': {} }, values: { 'answer.en': 'A' } },
    });
    for (const _ of ['sent', 'sent twice']) {
      const published = await callRoute(answering, ofOffice('answers/new', cookies.manager, form));
      expect([published.status, published.location]).toEqual([303, `/office/calls/${call.id}/questions?state=open`]);
    }
    const { answers } = await listPublishedAnswers(call.id);
    expect(answers[0]?.answer).toEqual({ en: 'A', ru: 'О', tk: 'J' });
  });

  it('tell a manager whose form is stale, with everything typed', async () => {
    const { id } = await ask({ ...call, now: new Date() });
    await answer(office.manager, call.id, [id], new Date());
    const form = { ...texts, 'questions[]': [`${id}:1`] };
    const stale = await callRoute(answering, ofOffice('answers/new', cookies.manager, form));
    expect(stale).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'clarifications.error.stale' } }, values: { 'answer.tk': 'J' } },
    });
    const aside = { reason: 'About a person', version: '1' };
    const path = `questions/${id}/setting-aside`;
    expect((await callRoute(settingAside, ofOffice(path, cookies.manager, aside, id))).status).toBe(409);
    expect((await callRoute(settingAside, ofOffice(path, cookies.stranger, aside, id))).status).toBe(404);
  });

  it('let an organisation follow a call, and stop', async () => {
    const { id, actor } = await createUser();
    const { cookie } = await signIn({ id });
    const post = (value: string) => callRoute(following, ofPublic(call.reference, cookie, { following: value }));
    expect((await post('yes')).status).toBe(303);
    expect(await isFollowing(actor, call.id)).toBe(true);
    expect((await post('no')).status).toBe(303);
    expect(await isFollowing(actor, call.id)).toBe(false);
    expect((await callRoute(following, ofPublic(call.reference, cookies.manager, { following: 'yes' }))).status).toBe(
      403,
    );
  });

  it('never tell staff who asked: not in the list, the audit trail, its files or the outbox', async () => {
    const { id } = await ask({ ...call, now: new Date(), actor: ngo.actor });
    const aside = { reason: 'About a person', version: '1' };
    await callRoute(settingAside, ofOffice(`questions/${id}/setting-aside`, cookies.manager, aside, id));
    const secrets = [ngo.id, ngo.email, ngo.actor.home?.id ?? '', '@example.org'];
    const told: string[] = [];
    for (const who of ['manager', 'approver', 'auditor'] as const) {
      told.push(JSON.stringify(await questionsPage(ofOffice('questions', cookies[who]))));
    }
    const events = await (await auditCsv(routeArgs('/audit.csv', { cookie: cookies.auditor }))).text();
    told.push(...events.split('\r\n').filter((line) => /clarifications\.asked|followed/.test(line)));
    const mails = await outbox(routeArgs('/outbox?template=question-set-aside', { cookie: cookies.administrator }));
    expect(mails.page.total).toBeGreaterThan(0);
    told.push(JSON.stringify(mails.page.rows));
    for (const secret of secrets) expect(told.filter((one) => one.includes(secret))).toEqual([]);
    expect((await callRoute(questionsPage, ofOffice('questions', cookies.administrator))).status).toBe(403);
    expect((await callRoute(questionsPage, ofOffice('questions', cookies.stranger))).status).toBe(404);
  });

  it('show the public 300 answers in pages of 50, with two commands and a tag that changes with each answer', async () => {
    const busy = await publishCall(await createCallOffice(now), now);
    const texts = {
      question: inAll('May we?'),
      answer: inAll('Yes'),
      questionIds: [],
      publishedBy: office.manager.userId,
    };
    const read = (query = '') =>
      callRoute(publicPage, routeArgs(`/calls/${busy.reference}${query}`, { params: { reference: busy.reference } }));
    const before = (await read()).headers.get('ETag');
    await Clarification.insertMany(
      Array.from({ length: 300 }, (_, at) => ({
        _id: randomUUID(),
        callId: busy.id,
        number: at + 1,
        at: now,
        ...texts,
      })),
    );
    const commands = countCommands();
    const last = await read('?answers=6');
    expect(commands).toEqual(['calls.findOne', 'clarifications.find']);
    expect(last.data).toMatchObject({ answers: { total: 300, page: 6, pages: 6 } });
    expect(JSON.stringify(last.data)).not.toContain(office.manager.userId);
    expect((await read()).headers.get('ETag')).not.toBe(before);
  });

  it('send invitations for a manager of the institution only', async () => {
    const form = {
      addresses: 'one@example.org\r\ntwo@example.org',
      language: 'ru',
      'text.en': 'Look',
      'text.ru': 'См.',
      'text.tk': 'Serediň',
    };
    for (const [who, status] of [['stranger', 404], ['approver', 403], ['ngo', 403]] as const) {
      expect((await callRoute(inviting, ofOffice('invitations', cookies[who], form))).status).toBe(status);
      expect((await callRoute(invitations, ofOffice('invitations', cookies[who]))).status).toBe(status);
    } // prettier-ignore
    expect((await callRoute(inviting, ofOffice('invitations', cookies.manager, form))).status).toBe(303);
    const again = await callRoute(inviting, ofOffice('invitations', cookies.manager, form));
    expect(again).toMatchObject({
      status: 400,
      data: { errors: { organisations: { key: 'callInvitations.error.allKnown' } }, values: { 'text.tk': 'Serediň' } },
    });
    const page = await invitations(ofOffice('invitations', cookies.manager));
    expect(page.sent.map(({ receivers }) => receivers)).toEqual([['one@example.org', 'two@example.org']]);
  });
});

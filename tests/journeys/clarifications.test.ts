import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Question } from '#server/models/question';
import { User } from '#server/models/user';
import { createCallOffice, lot, publishCall } from '#tests/factories/call';
import { ask } from '#tests/factories/clarification';
import { mailsTo } from '#tests/factories/mails';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createOrganisation, createUser } from '#tests/factories/user';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, fill, inAll, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function pageOf(userId: string | null, reader: Reader) {
  const page = await openAs(running.portal.baseUrl, reader);
  if (userId) await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

async function judge(page: Page, name: string, { locale, width, javaScriptEnabled }: Reader) {
  if (javaScriptEnabled !== false) {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await keepPicture(page, `clarifications-${name}-${locale}-${width}${javaScriptEnabled === false ? '-plain' : ''}`);
}

it.each([
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'ru', width: 360, javaScriptEnabled: true },
  { locale: 'tk', width: 1280, javaScriptEnabled: false },
] satisfies Reader[])(
  'a question is asked, answered together with another one, mailed and public: %o',
  async (reader) => {
    const text = textIn(reader.locale);
    const now = new Date();
    const office = await createCallOffice(now);
    const lots = { lots: [lot(), lot({ key: 'lot-2', serviceType: 'assistant' })] };
    const call = await publishCall(office, now, { lots });
    const ngo = await createUser({ locale: reader.locale });
    const colleague = await createUser({ home: ngo.actor.home, locale: 'tk' });
    await ask({ ...call, now: new Date(), input: { text: 'Можно ли подать две заявки?', language: 'ru' } });

    const asking = await pageOf(ngo.id, reader);
    await asking.goto(`/calls/${call.reference}`);
    await asking
      .getByRole('main')
      .getByRole('button', { name: text('clarifications.public.ask') })
      .click();
    await asking.getByRole('heading', { level: 1, name: text('clarifications.own.title') }).waitFor();
    await judge(asking, 'asking', reader);
    await press(asking, text('clarifications.own.send'));
    await asking.getByRole('alert').waitFor();
    await judge(asking, 'refused', reader);
    await asking.selectOption('[name="lot"]', 'lot-2');
    await fill(asking, { text: 'May Ýenme apply for both lots?' });
    await asking.waitForTimeout(1_100);
    await press(asking, text('clarifications.own.send'));
    await asking.getByText(text('notice.told.questionAsked')).waitFor();
    await judge(asking, 'asked', reader);

    const office1 = await pageOf(office.manager.userId, reader);
    await office1.goto('/desk');
    await office1.locator(`a[href="/office/calls/${call.id}/questions?state=open"]`).click();
    await office1.getByRole('heading', { level: 1, name: text('clarifications.office.title') }).waitFor();
    await judge(office1, 'list', reader);
    for (const box of await office1.locator('input[name="ids[]"]').all()) await box.check();
    await press(office1, text('clarifications.office.answer'));
    await office1.getByRole('heading', { level: 1, name: text('clarifications.answer.title') }).waitFor();
    expect(await office1.getByText('May Ýenme apply for both lots?').count()).toBe(1);
    await judge(office1, 'answering', reader);
    const wording = inAll('question', 'May one organisation apply for two lots?');
    await fill(office1, { ...wording, 'answer.en': 'Yes.', 'answer.ru': 'Да.' });
    await press(office1, text('clarifications.answer.publish'));
    await office1.getByRole('alert').waitFor();
    expect(await office1.inputValue('[name="answer.ru"]')).toBe('Да.');
    await judge(office1, 'incomplete', reader);
    await fill(office1, { 'answer.tk': 'Hawa.' });
    await office1.waitForTimeout(1_100);
    await press(office1, text('clarifications.answer.publish'));
    await office1.getByText(text('notice.told.answerPublished')).waitFor();
    expect(await Question.countDocuments({ callId: call.id, state: 'answered' })).toBe(2);

    const answers = { en: 'Yes.', ru: 'Да.', tk: 'Hawa.' };
    const [mail] = await mailsTo(ngo.email);
    expect(mail?.mail.text).toContain(answers[reader.locale]);
    expect((await mailsTo(colleague.email))[0]?.mail.text).toContain('Hawa.');
    expect(mail?.mail.text).not.toContain('Ýenme');

    const visitor = await pageOf(null, reader);
    await visitor.goto(`/calls/${call.reference}`);
    await visitor.getByText(answers[reader.locale], { exact: true }).waitFor();
    expect(await visitor.content()).not.toContain('Ýenme');
    await judge(visitor, 'public', reader);
    await asking.goto(`/calls/${call.reference}/questions`);
    await judge(asking, 'answered', reader);
    await press(asking, text('clarifications.follow.stop'));
    await asking.getByText(text('notice.told.notFollowing')).waitFor();
  },
  180_000,
);

it.each([
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'tk', width: 360, javaScriptEnabled: true },
  { locale: 'ru', width: 1280, javaScriptEnabled: false },
] satisfies Reader[])(
  'a manager closes a question without a public answer, and invites organisations: %o',
  async (reader) => {
    const text = textIn(reader.locale);
    const office = await createCallOffice(new Date());
    const call = await publishCall(office, new Date());
    const { id, actor } = await ask({ ...call, now: new Date() });
    const invited = await createUser({ home: await createOrganisation('Keýik Okara') });
    await User.updateOne({ _id: actor.userId }, { $set: { locale: reader.locale } });

    const page = await pageOf(office.manager.userId, reader);
    await page.goto(`/office/calls/${call.id}/questions`);
    await page.locator(`a[href$="${id}/setting-aside"]`).click();
    await page.getByRole('heading', { level: 1, name: text('clarifications.aside.title') }).waitFor();
    await judge(page, 'aside', reader);
    await fill(page, { reason: 'It is about a person.' });
    await press(page, text('clarifications.aside.submit'));
    await page.getByText(text('notice.told.questionAside')).waitFor();
    const { email } = await User.findById(actor.userId).orFail().lean();
    expect((await mailsTo(email))[0]?.mail.text).toContain('It is about a person.');

    await page.goto(`/office/calls/${call.id}/invitations`);
    await judge(page, 'inviting', reader);
    await page.locator(`input[value="${invited.actor.home?.id}"]`).check();
    await fill(page, { addresses: 'someone@example.org', ...inAll('text', 'Please look at this call.') });
    await press(page, text('callInvitations.send'));
    await page.getByText(text('notice.told.callInvitationsSent')).waitFor();
    await judge(page, 'invited', reader);
    expect((await mailsTo(invited.email))[0]?.template).toBe('call-invitation');
    expect(await page.locator(`input[value="${invited.actor.home?.id}"]`).count()).toBe(0);
  },
  180_000,
);

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { completeDraft } from '#tests/factories/application';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { callToSubmit, closeIn } from '#tests/factories/submission';
import { createOrganisation, createUser } from '#tests/factories/user';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import {
  beginNewVersion,
  changeAnswer,
  declare,
  pressLate,
  pressSubmit,
  submit,
  submitAtSecondTry,
  withdraw,
} from './submission-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

/** A page of somebody; without a person, of a visitor. */
async function pageOf(reader: Reader, person?: { userId: string }): Promise<Page> {
  const page = await openAs(running.portal.baseUrl, reader);
  if (person) await enterAs(page, person.userId, running.portal.baseUrl);
  return page;
}

/** An organisation with a complete application, its signatory and a colleague. */
async function applicant(reference: string, name: string, locale: Locale) {
  const { actor } = await createUser({ home: await createOrganisation(name), name: 'Gülälek Sähedowa', locale });
  return completeDraft(reference, new Date(), actor);
}

const submissionsOf = (applicationId: string) =>
  Submission.find({ applicationId }).sort({ number: 1 }).lean<SubmissionRecord[]>();

it.each([
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'ru', width: 360, javaScriptEnabled: true },
  { locale: 'tk', width: 1280, javaScriptEnabled: false },
] as const)(
  'one submits and revises, one withdraws and submits again, one is late: %o',
  async (reader) => {
    const { locale } = reader;
    const text = textIn(locale);
    const judge = (page: Page, name: string) =>
      reader.javaScriptEnabled
        ? expectGoodPage(page, `submitting-${name}-${locale}`)
        : keepPicture(page, `submitting-${name}-${locale}-plain`);
    const { id: callId, reference } = await callToSubmit();
    const [one, other, late] = await Promise.all([
      applicant(reference, 'Ýenme', locale),
      applicant(reference, 'Keýik Okara', locale),
      applicant(reference, 'Ak Bulut', locale),
    ]);
    // One submits: the wrong password first, then the right one; the receipt is checked by a stranger.
    const page = await pageOf(reader, one.actor);
    await page.goto(`/applications/${one.id}/check`);
    await judge(page, 'check');
    await page.getByRole('button', { name: text('receipts.submit.toPage') }).click();
    await page.getByRole('heading', { level: 1, name: text('receipts.submit.title') }).waitFor();
    await judge(page, 'page');
    await submitAtSecondTry(page, locale, async () => {
      await judge(page, 'mistake');
      expect(await page.isChecked('main [name=declaration]')).toBe(true);
      expect(await page.inputValue('main [name=currentPassword]')).toBe('');
    });
    await judge(page, 'receipt');
    const receiptPage = page.url();
    const [first] = await submissionsOf(one.id);
    const shown = await page.locator('main').innerText();
    for (const said of [first?.receipt, first?.sha256, 'licence.pdf']) expect(shown).toContain(said);
    const paper = await page.request.get(`${receiptPage}.pdf`);
    expect(paper.headers()['content-type']).toBe('application/pdf');

    const address = (await page.locator('main a[href*="?code="]').getAttribute('href')) ?? '';
    const stranger = await pageOf(reader);
    await stranger.goto(address);
    await stranger.getByRole('heading', { level: 1, name: text('receipts.check.genuine') }).waitFor();
    await judge(stranger, 'genuine');
    expect(await stranger.locator('main').innerText()).toContain(first?.sha256);
    expect(await stranger.locator('main').innerText()).not.toContain('Ýenme');
    await stranger.goto('/receipts');
    await stranger.fill('main [name=receipt]', first?.receipt ?? '');
    await stranger.fill('main [name=code]', 'AAAA AAAA AAAA');
    await press(stranger, text('receipts.check.submit'));
    await stranger.getByRole('heading', { level: 1, name: text('receipts.check.unknown') }).waitFor();
    await judge(stranger, 'unknown');

    // A colleague prepares a new version, which counts for nothing until the signatory submits again.
    const colleague = await pageOf(reader, one.colleague);
    await colleague.goto(`/applications/${one.id}`);
    await judge(colleague, 'submitted');
    await colleague.goto(`/applications/${one.id}/sections/relevance`);
    expect(await colleague.locator('main [name^="answers."]').count()).toBe(0);
    await judge(colleague, 'locked');
    await beginNewVersion(colleague, one.id, locale, () => judge(colleague, 'revise'));
    await judge(colleague, 'revising');
    const need = { 'answers.need': 'Many live alone, and nobody helps them.' };
    await changeAnswer(colleague, `/applications/${one.id}/sections/relevance`, need, locale);
    await colleague.goto(`/applications/${one.id}/submission`);
    await colleague.getByText(text('receipts.submit.who')).waitFor();
    await judge(colleague, 'who');
    expect(await colleague.locator('main [name=currentPassword]').count()).toBe(0);
    await submit(page, one.id, locale);
    await page.goto(receiptPage);
    await page.getByText(text('receipts.stands.superseded')).waitFor();
    await judge(page, 'superseded');
    await page.getByRole('link', { name: text('receipts.content.link') }).click();
    await page.getByRole('heading', { level: 1, name: text('receipts.content.title') }).waitFor();
    await judge(page, 'content');
    expect(await page.locator('main').innerText()).not.toContain(need['answers.need']);

    // Another one withdraws, and submits again.
    const second = await pageOf(reader, other.actor);
    await submit(second, other.id, locale);
    await withdraw(second, other.id, locale, () => judge(second, 'withdraw'));
    await judge(second, 'withdrawn');
    await submit(second, other.id, locale);
    await second.goto(`/applications/${other.id}`);
    await judge(second, 'again');
    await second.goto('/applications');
    await judge(second, 'list');

    // The third has the page open in time, and presses the button when the deadline is past.
    const third = await pageOf(reader, late.actor);
    await declare(third, late.id);
    await closeIn(callId, -1_000);
    expect(await pressLate(third, locale)).toHaveLength(3);
    await judge(third, 'late');

    const statesOf = async (id: string) => (await submissionsOf(id)).map(({ state }) => state);
    expect(await statesOf(one.id)).toEqual(['superseded', 'current']);
    expect(await statesOf(other.id)).toEqual(['withdrawn', 'current']);
    expect(await statesOf(late.id)).toEqual([]);
    await page.goto(`/applications/${one.id}`);
    await judge(page, 'closed');
  },
  240_000,
);

it('a call that seals strictly says so before, shows nothing after, and begins a new version empty', async () => {
  const text = textIn('en');
  const { reference } = await callToSubmit({ strictSealing: true });
  const { id, actor } = await applicant(reference, 'Ýenme', 'en');
  const page = await pageOf({}, actor);
  await declare(page, id);
  await page.getByText(text('receipts.submit.strict')).waitFor();
  await expectGoodPage(page, 'submitting-strict');
  await pressSubmit(page, 'en');
  expect(await page.locator('main').innerText()).not.toContain('licence.pdf');
  await expectGoodPage(page, 'submitting-strict-receipt');
  await page.goto(`/applications/${id}`);
  await page.getByText(text('receipts.content.strict')).waitFor();
  await expectGoodPage(page, 'submitting-strict-submitted');
  await beginNewVersion(page, id, 'en');
  await page.goto(`/applications/${id}/sections/relevance`);
  expect(await page.inputValue('main [name="answers.need"]')).toBe('');
}, 120_000);

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { completeDraft } from '#tests/factories/application';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { callToSubmit, closeIn } from '#tests/factories/submission';
import { createOrganisation, createUser, PASSWORD } from '#tests/factories/user';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';

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

/** What the form answers is a new page, with script or without. */
async function send(page: Page, button: string, until: RegExp | string): Promise<void> {
  await press(page, button);
  await page.waitForURL(until);
}

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
    const receipts = /\/receipts\/R-[0-9A-Z-]+$/;

    const submit = async (page: Page, id: string): Promise<void> => {
      await page.goto(`/applications/${id}/submission`);
      await page.check('main [name=declaration]');
      await page.fill('main [name=currentPassword]', PASSWORD);
      await send(page, text('receipts.submit.submit'), receipts);
    };

    // One submits: the wrong password first, then the right one; the receipt is checked by a stranger.
    const page = await pageOf(reader, one.actor);
    await page.goto(`/applications/${one.id}/check`);
    await judge(page, 'check');
    await page.getByRole('button', { name: text('receipts.submit.toPage') }).click();
    await page.getByRole('heading', { level: 1, name: text('receipts.submit.title') }).waitFor();
    await judge(page, 'page');
    await page.check('main [name=declaration]');
    await page.fill('main [name=currentPassword]', 'something else');
    await press(page, text('receipts.submit.submit'));
    await page.getByRole('alert').waitFor();
    await judge(page, 'mistake');
    expect(await page.isChecked('main [name=declaration]')).toBe(true);
    expect(await page.inputValue('main [name=currentPassword]')).toBe('');
    await page.fill('main [name=currentPassword]', PASSWORD);
    await page.waitForTimeout(1_100);
    await send(page, text('receipts.submit.submit'), receipts);
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
    await colleague.getByRole('button', { name: text('receipts.revise.title') }).click();
    await judge(colleague, 'revise');
    await send(colleague, text('receipts.revise.submit'), `**/applications/${one.id}`);
    await colleague.getByText(text('receipts.panel.notYet')).waitFor();
    await judge(colleague, 'revising');
    await colleague.goto(`/applications/${one.id}/sections/relevance`);
    await colleague.fill('main [name="answers.need"]', 'Many live alone, and nobody helps them.');
    await press(colleague, text('applications.save.list'));
    await colleague.getByText(text('notice.told.saved')).waitFor();
    await colleague.goto(`/applications/${one.id}/submission`);
    await colleague.getByText(text('receipts.submit.who')).waitFor();
    await judge(colleague, 'who');
    expect(await colleague.locator('main [name=currentPassword]').count()).toBe(0);
    await submit(page, one.id);
    await page.goto(receiptPage);
    await page.getByText(text('receipts.stands.superseded')).waitFor();
    await judge(page, 'superseded');

    // Another one withdraws, and submits again.
    const second = await pageOf(reader, other.actor);
    await submit(second, other.id);
    await second.goto(`/applications/${other.id}/withdrawal`);
    await second.fill('main [name=reason]', 'A mistake in the budget.');
    await judge(second, 'withdraw');
    await second.fill('main [name=currentPassword]', PASSWORD);
    await send(second, text('receipts.withdraw.submit'), `**/applications/${other.id}`);
    await second.getByText(text('notice.told.applicationWithdrawn')).waitFor();
    await judge(second, 'withdrawn');
    await submit(second, other.id);
    await second.goto(`/applications/${other.id}`);
    await judge(second, 'again');
    await second.goto('/applications');
    await judge(second, 'list');

    // The third has the page open in time, and presses the button when the deadline is past.
    const third = await pageOf(reader, late.actor);
    await third.goto(`/applications/${late.id}/submission`);
    await third.check('main [name=declaration]');
    await third.fill('main [name=currentPassword]', PASSWORD);
    await closeIn(callId, -1_000);
    await press(third, text('receipts.submit.submit'));
    const alert = third.getByRole('alert');
    await alert.waitFor();
    await judge(third, 'late');
    expect((await alert.innerText()).match(/\d\d:\d\d:\d\d/g)).toHaveLength(3);

    const statesOf = async (id: string) => (await submissionsOf(id)).map(({ state }) => state);
    expect(await statesOf(one.id)).toEqual(['superseded', 'current']);
    expect(await statesOf(other.id)).toEqual(['withdrawn', 'current']);
    expect(await statesOf(late.id)).toEqual([]);
    await page.goto(`/applications/${one.id}`);
    await judge(page, 'closed');
  },
  240_000,
);

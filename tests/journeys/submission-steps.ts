import type { Page } from 'playwright-core';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { PASSWORD } from '#tests/factories/user';
import { press } from './call-editor-steps';

const RECEIPT = /\/receipts\/(R-[0-9A-Z-]+)$/;

/** A double press within a second is swallowed on purpose. In milliseconds. */
const BETWEEN_PRESSES = 1_100;

/** Opens the page that submits an application and fills it in, all but the last button. */
export async function declare(page: Page, applicationId: string): Promise<void> {
  await page.goto(`/applications/${applicationId}/submission`);
  await page.check('main [name=declaration]');
  await page.fill('main [name=currentPassword]', PASSWORD);
}

/** Presses the button of the page that submits, which leads to the receipt; gives its number. */
export async function pressSubmit(page: Page, locale: Locale): Promise<string> {
  await press(page, textIn(locale)('receipts.submit.submit'));
  await page.waitForURL(RECEIPT);
  return RECEIPT.exec(page.url())?.[1] ?? '';
}

/** Submits a complete application as its signatory; gives the number of the receipt. */
export async function submit(page: Page, applicationId: string, locale: Locale): Promise<string> {
  await declare(page, applicationId);
  return pressSubmit(page, locale);
}

/** Mistypes the password first, and mends it. Gives the number of the receipt. */
export async function submitAtSecondTry(page: Page, locale: Locale, mistaken: () => Promise<void>): Promise<string> {
  await page.check('main [name=declaration]');
  await page.fill('main [name=currentPassword]', 'something else');
  await press(page, textIn(locale)('receipts.submit.submit'));
  await page.getByRole('alert').waitFor();
  await mistaken();
  await page.fill('main [name=currentPassword]', PASSWORD);
  await page.waitForTimeout(BETWEEN_PRESSES);
  return pressSubmit(page, locale);
}

/** Begins a new version of what is submitted, from the application's own page. */
export async function beginNewVersion(
  page: Page,
  applicationId: string,
  locale: Locale,
  asked: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const text = textIn(locale);
  await page.goto(`/applications/${applicationId}`);
  await page.getByRole('button', { name: text('receipts.revise.title') }).click();
  await page.waitForURL(`**/applications/${applicationId}/revision`);
  await asked();
  await press(page, text('receipts.revise.submit'));
  await page.waitForURL(`**/applications/${applicationId}`);
  await page.getByText(text('receipts.panel.notYet')).waitFor();
}

/** Answers one question of a section anew and saves it. */
export async function changeAnswer(page: Page, section: string, answer: Record<string, string>, locale: Locale) {
  const text = textIn(locale);
  await page.goto(section);
  for (const [name, value] of Object.entries(answer)) await page.fill(`main [name="${name}"]`, value);
  await press(page, text('applications.save.list'));
  await page.getByText(text('notice.told.saved')).waitFor();
}

/** Takes back what a signatory's organisation has submitted, with a reason for colleagues. */
export async function withdraw(
  page: Page,
  applicationId: string,
  locale: Locale,
  asked: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const text = textIn(locale);
  await page.goto(`/applications/${applicationId}/withdrawal`);
  await page.fill('main [name=reason]', 'A mistake in the budget.');
  await asked();
  await page.fill('main [name=currentPassword]', PASSWORD);
  await press(page, text('receipts.withdraw.submit'));
  await page.waitForURL(`**/applications/${applicationId}`);
  await page.getByText(text('notice.told.applicationWithdrawn')).waitFor();
}

/** Presses the button when the deadline has passed; gives the times that the refusal tells. */
export async function pressLate(page: Page, locale: Locale): Promise<string[]> {
  await press(page, textIn(locale)('receipts.submit.submit'));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  return (await alert.innerText()).match(/\d\d:\d\d:\d\d/g) ?? [];
}

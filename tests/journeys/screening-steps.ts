import type { Page } from 'playwright-core';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { press } from './call-editor-steps';

interface Place {
  callId: string;
  applicationId: string;
  locale?: Locale;
}

const pathOf = ({ callId, applicationId }: Place) => `/evaluations/${callId}/screening/${applicationId}`;

/** A screener finds every check met, but for those whose keys are named, each with this reason; ends on the page again. */
export async function screen(page: Page, place: Place, notMet: readonly string[] = [], reason = ''): Promise<void> {
  const text = textIn(place.locale ?? 'en');
  await page.goto(pathOf(place));
  await fillFindings(page, notMet, reason);
  const fresh = page.getByRole('button', { name: text('screening.opinion.submit') });
  await press(page, text((await fresh.count()) > 0 ? 'screening.opinion.submit' : 'screening.opinion.again'));
  await page.getByText(text('notice.told.opinionGiven')).waitFor();
}

/** The chair decides what two screeners differ on. */
export async function decideAsChair(
  page: Page,
  place: Place,
  notMet: readonly string[],
  reason: string,
): Promise<void> {
  const text = textIn(place.locale ?? 'en');
  await page.goto(pathOf(place));
  await fillFindings(page, notMet, reason);
  for (const field of await page.locator('textarea[name^="reason."]').all()) await field.fill(reason);
  await press(page, text('screening.decision.submit'));
  await page.getByText(text('notice.told.screeningDecided')).waitFor();
}

async function fillFindings(page: Page, notMet: readonly string[], reason: string): Promise<void> {
  const names = await page
    .locator('input[type=radio][name^="met."][value=yes]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
  for (const name of names) {
    const key = name.slice('met.'.length);
    const met = !notMet.includes(key);
    await page.locator(`[name="${name}"][value=${met ? 'yes' : 'no'}]`).check();
    const field = page.locator(`[name="reason.${key}"]`);
    // What the portal filled in is no reason for finding otherwise.
    if (!met) await field.fill(reason);
    else if ((await field.inputValue()) !== '') await field.fill('Shown by the documents');
  }
}

/** The secretary or the chair asks an organisation for what is missing, by the keys of the form's questions. */
export async function askForDocuments(page: Page, place: Place, questions: readonly string[], reason: string) {
  const text = textIn(place.locale ?? 'en');
  await page.goto(`${pathOf(place)}/documents`);
  for (const key of questions) await page.locator(`[name="questions[]"][value="${key}"]`).check();
  await page.fill('[name=reason]', reason);
  await press(page, text('screening.request.submit'));
  await page.getByText(text('notice.told.documentsAsked')).waitFor();
}

/** Somebody of the organisation adds a file to what was asked for; the page stays. */
export async function addAskedFile(
  page: Page,
  applicationId: string,
  question: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto(`/applications/${applicationId}/documents-asked`);
  await page.locator(`[name="files.${question}"]`).setInputFiles(file);
  await page.locator(`button[name=upload][value="${question}"]`).click();
  await page.getByRole('rowheader', { name: file.name }).waitFor();
}

/** A signatory hands in what was asked for, with the password. */
export async function handInAsked(page: Page, applicationId: string, password: string, locale: Locale = 'en') {
  const text = textIn(locale);
  await page.goto(`/applications/${applicationId}/documents-asked/confirmation`);
  await page.fill('[name=currentPassword]', password);
  await press(page, text('screening.given.submit'));
  await page.getByText(text('notice.told.documentsHandedIn')).waitFor();
}

/** The chair closes the screening of a lot. */
export async function closeScreeningOf(page: Page, callId: string, lot: string, locale: Locale = 'en'): Promise<void> {
  const text = textIn(locale);
  await page.goto(`/evaluations/${callId}/screening/lots/${lot}/closing`);
  await press(page, text('screening.closing.submit'));
  await page.getByText(text('notice.told.screeningClosed')).waitFor();
}

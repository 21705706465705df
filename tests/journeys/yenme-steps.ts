import type { Page } from 'playwright-core';
import { CHECKLIST_ITEMS } from '~/domain/verification/checklist';
import type { FormSection } from '~/domain/applications/form-definition';
import { PROFILE_SECTIONS, type ProfileContent } from '~/domain/organisations/profile-schema';
import type { FormValues } from '~/forms/form-reply';
import { fold } from '~/forms/unfold';
import { textIn } from '~/locales/text-in';
import { pdfOfSize } from '#tests/factories/file-samples';
import { PASSWORD } from '#tests/factories/user';
import { press } from './call-editor-steps';
import { fillFields, rowsOf } from './fill-fields';

const text = textIn('en');

/** Signs somebody in by the page that asks for it; the portal then leads back to where they were. */
export async function signInBy(page: Page, email: string): Promise<void> {
  await page.fill('main [name=email]', email);
  await page.fill('main [name=password]', PASSWORD);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Stores a document of the organisation, by a form without script or in pieces with it. */
export async function storeDocument(page: Page, name: string): Promise<void> {
  await page.goto('/organisation/documents');
  const file = { name, mimeType: 'application/pdf', buffer: pdfOfSize(40_000) };
  await page.setInputFiles('main input[type=file]', file);
  await press(page, text('documents.send'));
  await page.getByRole('link', { name }).first().waitFor();
}

/** Completes the profile section by section. */
export async function completeProfile(page: Page, content: ProfileContent): Promise<void> {
  for (const section of PROFILE_SECTIONS) {
    await page.goto(`/organisation/profile/${section}`);
    const fields = fold(content[section]);
    for (const [list, count] of rowsOf(fields)) {
      for (let at = 0; at < count; at += 1) {
        if ((await page.locator(`main [name^="${list}.${at}."]`).count()) > 0) continue;
        await fillFields(page, fields);
        await page.locator(`main button[name=add][value="${list}"]`).click();
        await page.locator(`main [name^="${list}.${at}."]`).first().waitFor({ state: 'attached' });
      }
    }
    await fillFields(page, fields);
    await press(page, text('profile.save'));
    await page.getByText(text('notice.told.saved')).waitFor();
  }
}

/** A manager finds everything in order and verifies the organisation. */
export async function verify(page: Page, organisationId: string): Promise<void> {
  await page.goto(`/office/organisations/${organisationId}/verification`);
  for (const item of CHECKLIST_ITEMS) await page.check(`main [name="${item}"][value=met]`);
  await page.check('main [name=outcome][value=verified]');
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForURL(`**/office/organisations/${organisationId}`);
}

/** The fields of a section among those of the whole form. */
export function fieldsOfSection({ questions }: FormSection, filled: FormValues): FormValues {
  const own = Object.entries(filled).filter(([name]) =>
    questions.some(({ key }) => name === `answers.${key}` || name.startsWith(`answers.${key}.`)),
  );
  return Object.fromEntries(own);
}

/** Fills a section of the application, adding rows where they are wanted, and stores a file at each question for files. */
export async function fillSection(
  page: Page,
  section: FormSection,
  fields: FormValues,
  script: boolean,
): Promise<void> {
  await fillFields(page, fields);
  for (const [list, count] of rowsOf(fields)) {
    for (let at = 1; at < count; at += 1) {
      if ((await page.locator(`main [name^="${list}.${at}."]`).count()) > 0) continue;
      await page.locator(`main button[name=add][value="${list.replace('answers.', '')}"]`).click();
      await page.locator(`main [name^="${list}.${at}."]`).first().waitFor({ state: 'attached' });
    }
  }
  await fillFields(page, fields);
  for (const { key, type } of section.questions) {
    if (type !== 'files') continue;
    const input = page.locator(`main [name="files.${key}"]`);
    if (!(await input.isVisible())) continue;
    await input.setInputFiles({ name: `${key}.pdf`, mimeType: 'application/pdf', buffer: pdfOfSize(30_000) });
    await page.locator(`main button[name=upload][value="${key}"]`).click();
    await page
      .getByRole('link', { name: `${key}.pdf` })
      .first()
      .waitFor();
    // Without script the page came anew, with everything that was typed.
    if (!script) await page.waitForLoadState();
  }
}

/** Fields with a list of one as that one: a page does not tell them apart. */
export const alone = (fields: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value[1] ? value : (value[0] ?? '')) : value,
    ]),
  );

/** Every value that the fields of a page hold now, by name. */
export const valuesOf = (page: Page): Promise<FormValues> =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form[data-autosave]');
    const values: Record<string, string[]> = {};
    for (const [name, value] of new FormData(form ?? undefined)) {
      if (typeof value === 'string' && name.startsWith('answers.')) (values[name.replace('[]', '')] ??= []).push(value);
    }
    return Object.fromEntries(
      Object.entries(values).map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]),
    );
  });

import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture } from './browser';
import { inAll } from './call-editor-steps';

/** Judges the page as it stands: axe, and nothing to scroll sideways on a phone. */
export async function judge(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await keepPicture(page, `form-builder-${name}`);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await keepPicture(page, `form-builder-${name}-360`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The labels of the form's questions in their order. */
export const labelsOn = (page: Page): Promise<string[]> =>
  page
    .locator('.portal-builder__label')
    .evaluateAll((labels) => labels.map((label) => label.textContent?.trim() ?? ''));

/** Fills the texts of one field in every language by keyboard alone: from field to field with Tab. */
export async function typeInAll(page: Page, name: string, said: string): Promise<void> {
  await page.focus(`[name="${name}.en"]`);
  for (const text of Object.values(inAll(name, said))) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

import type { Page } from 'playwright-core';
import { inAll } from '#tests/factories/call';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture } from './browser';

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

/** Presses Tab until something of the page's main part has the focus whose name, value or words are these. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((said) => {
      const at = document.activeElement;
      if (!at?.closest('main')) return false;
      const named = [at.getAttribute('name'), at.id, at.firstChild?.textContent?.trim(), at.textContent?.trim()];
      return named.includes(said);
    }, wanted);
    if (found) return;
  }
  throw new Error(`The keyboard does not reach ${wanted}`);
}

/** Writes a text in every language by keyboard alone, from field to field. */
export async function typeInAll(page: Page, name: string, said: string): Promise<void> {
  for (const [locale, text] of Object.entries(inAll(said))) {
    await tabTo(page, `${name}.${locale}`);
    await page.keyboard.type(text);
  }
}

import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture } from './browser';

/** The narrow phone and the wide screen on which every page is judged. */
const WIDTHS = [360, 1280];

/** Fails when the page breaks WCAG 2.2 AA or is wider than a narrow or a wide screen; keeps a picture of both. */
export async function expectGoodPage(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await keepPicture(page, `${name}-${width}`);
  }
}

import { expect, it } from 'vitest';
import { GUIDES } from '~/domain/help/guides';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { useBrowser } from './browser';
import { expectGoodPage } from './good-page';
import { usePortal } from './portal-under-test';

const portal = usePortal();
const openAs = useBrowser();

it.each(LOCALES)(
  'a visitor reads every guide, with script and without (%s)',
  async (locale) => {
    const text = textIn(locale);
    for (const javaScriptEnabled of [true, false]) {
      const page = await openAs(portal.url, { locale, width: 360, javaScriptEnabled });
      for (const { id, steps } of GUIDES) {
        await page.goto('/help');
        if (javaScriptEnabled && id === GUIDES[0]?.id) await expectGoodPage(page, `help-${locale}`);
        await page
          .getByRole('main')
          .getByRole('link', { name: text(`guides.title.${id}`), exact: true })
          .click();
        await page.waitForURL(`**/help/${id}`);
        expect(await page.locator('h1').allTextContents()).toEqual([text(`guides.title.${id}`)]);
        if (javaScriptEnabled) await expectGoodPage(page, `guide-${id}-${locale}`);
        const last = page.getByRole('main').locator(`a[href="#step-${steps.length}"]`);
        await last.click();
        expect(new URL(page.url()).hash).toBe(`#step-${steps.length}`);
      }
    }
  },
  240_000,
);

import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { keepPicture, useBrowser } from './browser';
import { expectGoodPage } from './good-page';
import { usePortal } from './portal-under-test';

const portal = usePortal({ demo: true, env: { OPENCALL_MODE: 'test', DEMO_PASSWORD: 'a password for the demo' } });
const openAs = useBrowser();

it.each([
  ['en', 1280, true],
  ['ru', 360, false],
  ['tk', 360, true],
] as const)(
  'somebody who needs help finds whom to call (%s at %i px, script: %s)',
  async (locale, width, javaScriptEnabled) => {
    const text = textIn(locale);
    const page = await openAs(portal.url, { locale, width, javaScriptEnabled });
    await page.goto('/');
    await page
      .locator('main')
      .getByRole('link', { name: text('findService.title') })
      .click();
    await page.waitForURL('**/find-a-service');
    expect(await page.locator('main').textContent()).toContain(text('findService.count', { count: 18 }));
    if (javaScriptEnabled) await expectGoodPage(page, `find-a-service-${locale}`);
    await page.selectOption('[name=service]', 'personal-assistant');
    await page.selectOption('[name=place]', 'ashgabat-kopetdag');
    await page.getByRole('search').last().getByRole('button').click();
    await page.waitForURL('**place=ashgabat-kopetdag**');
    expect(await page.locator('main').textContent()).toContain('Yenme');
    expect(await page.locator('main').textContent()).toContain(text('findService.count', { count: 1 }));
    await keepPicture(page, `find-a-service-one-${locale}-${width}`);
    await page.goto('/find-a-service?service=newborns&place=mary');
    expect(await page.locator('main').textContent()).toContain(text('findService.noMatch.text'));
  },
  120_000,
);

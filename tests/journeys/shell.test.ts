import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';
import { usePortal } from './portal-under-test';

const portal = usePortal();
const openAs = useBrowser();

const pages = [
  { path: '/', title: 'portal.tagline' },
  { path: '/help', title: 'nav.help' },
  { path: '/no-such-page', title: 'error.404.title' },
] as const;
const readers = LOCALES.flatMap((locale) =>
  [360, 1280].flatMap((width) => [true, false].map((script) => ({ locale, width, script }))),
);

it.each(readers)('home, help and errors in $locale at $width px, script: $script', async (reader) => {
  const { locale, width, script } = reader;
  const page = await openAs(portal.url, { locale, width, javaScriptEnabled: script });
  for (const { path, title } of pages) {
    await page.goto(path);
    expect(await page.locator('h1').allTextContents()).toEqual([textIn(locale)(title)]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.title()).toContain('Opencall');
    if (script) {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    await keepPicture(page, `shell-${locale}-${width}${script ? '' : '-plain'}${path.replace(/\W+/g, '-')}`);
  }
});

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  it('the language switch keeps the page, and the choice stays', async () => {
    const page = await openAs(portal.url, { javaScriptEnabled });
    await page.goto('/help?topic=2');
    for (const [locale, name] of [
      ['ru', 'Русский'],
      ['tk', 'Türkmençe'],
      ['en', 'English'],
    ] satisfies [Locale, string][]) {
      await page.getByRole('banner').getByRole('button', { name }).click();
      await page.waitForURL('**/help?topic=2');
      expect(await page.locator('h1').textContent()).toBe(textIn(locale)('nav.help'));
    }
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

it('the keyboard meets the skip link first, and every stop shows where the focus is', async () => {
  const page = await openAs(portal.url, {});
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(textIn('en')('shell.skip'));
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing';
      const { outlineWidth, outlineColor, backgroundColor } = getComputedStyle(element);
      return outlineWidth !== '0px' && (outlineColor !== 'rgba(0, 0, 0, 0)' || backgroundColor === 'rgb(255, 216, 77)');
    });
    expect(seen).toBe(true);
  }
});

it('a page loads nothing from elsewhere and breaks no rule of its own security policy', async () => {
  const page = await openAs(portal.url, { locale: 'tk' });
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  expect([...hosts]).toEqual([new URL(portal.url).host]);
  expect(complaints).toEqual([]);
});

it('the error page and the log name the same request', async () => {
  const page = await openAs(portal.url, {});
  const response = await page.goto('/no-such-page');
  const id = response?.headers()['x-request-id'] ?? 'none';
  expect(response?.status()).toBe(404);
  expect(await page.getByText(textIn('en')('error.requestId', { id })).count()).toBe(1);
  expect(portal.log()).toContain(id);
});

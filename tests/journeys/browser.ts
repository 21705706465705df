import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Locale } from '~/domain/shared/locale';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const DEBIAN = '/usr/bin/chromium';
const NSS = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/usr/lib/libnss3.so'];

export type Reader = Pick<BrowserContextOptions, 'javaScriptEnabled'> & { locale?: Locale; width?: number };

/** One Chromium for a test file. The result opens a page as a reader with a language, a screen and with or without script. */
export function useBrowser(): (baseUrl: string, reader?: Reader) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (baseUrl, { locale = 'en', width = 1280, javaScriptEnabled = true } = {}) => {
    if (!browser) throw new Error('A page was asked for before the browser was there');
    const context = await browser.newContext({
      baseURL: baseUrl,
      viewport: { width, height: 900 },
      javaScriptEnabled,
    });
    onTestFinished(() => context.close());
    await context.addCookies([{ name: 'locale', value: locale, url: baseUrl }]);
    return context.newPage();
  };
}

/** With SCREENSHOTS=1, keeps a picture of the page in `.cache/screenshots/` for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `.cache/screenshots/${name}.png`, fullPage: true });
}

async function launch(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN) ? DEBIAN : undefined);
  if (given) return chromium.launch({ executablePath: given, args: FLAGS });
  // The packaged browser brings its libraries along for machines that have none, and asks for them by this variable.
  if (!NSS.some(existsSync)) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.launch({ executablePath: await packaged.executablePath(), args: FLAGS });
    } catch (error) {
      // Another test file may still be unpacking it.
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

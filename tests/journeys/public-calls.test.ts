import { beforeAll, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { textIn } from '~/locales/text-in';
import type { Locale } from '~/domain/shared/locale';
import { Call } from '#server/models/call';
import { insertAnswers, insertManyCalls } from '#tests/factories/many-calls';
import { assetsOf, blockingScripts, fetchPacked } from '#tests/factories/page-weight';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const LIMIT = 60_000;
const REFERENCE = 'JPSP-2021-0001';
const TITLES: Record<Locale, string> = {
  en: 'Three community-based social services in Ashgabat, 1',
  ru: 'Три социальные услуги на уровне общины в Ашхабаде, 1',
  tk: 'Aşgabatda jemgyýet derejesinde üç durmuş hyzmaty, 1',
};

describe('the public pages of calls', () => {
  beforeAll(async () => {
    const now = new Date();
    await insertManyCalls(45, now);
    const { _id } = await Call.findOne({ reference: REFERENCE }).orFail().lean();
    await insertAnswers(_id, 300, now);
  });

  it.each<[Locale, string]>([
    ['en', 'jemgyyet 1'],
    ['ru', 'ашгабат 1'],
    ['tk', 'community 1'],
  ])('in %s a visitor without script finds a call by «%s» and reads it', async (locale, words) => {
    const text = textIn(locale);
    const page = await openAs(running.portal.baseUrl, { locale, javaScriptEnabled: false });
    await page.goto('/calls');
    await keepPicture(page, `public-calls-list-${locale}`);
    await page.locator('input[name=q]').fill(words);
    await page.getByLabel(text('publicCalls.state'), { exact: true }).selectOption('published');
    await page.getByRole('button', { name: text('table.apply') }).click();
    await page.waitForURL(/q=/);
    await keepPicture(page, `public-calls-filtered-${locale}`);
    await page.getByRole('link', { name: TITLES[locale], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: TITLES[locale] }).waitFor();
    for (const key of ['publicCalls.decisions', 'publicCalls.committee', 'publicCalls.questions'] as const) {
      expect(await page.getByRole('heading', { level: 2, name: text(key) }).count()).toBe(1);
    }
    expect(await page.getByText(text('publicCalls.closesIn.days', { count: 1 })).count()).toBeGreaterThan(0);
    await keepPicture(page, `public-calls-page-${locale}`);
  });

  it.each([1280, 360])(
    'are accessible and fit on a screen of %i points',
    async (width) => {
      for (const locale of ['en', 'ru', 'tk'] as const) {
        const page = await openAs(running.portal.baseUrl, { locale, width });
        for (const path of ['/calls', `/calls/${REFERENCE}`, '/calls/subscription', '/']) {
          await page.goto(path);
          await expectNoSidewaysScroll(page);
          if (width === 1280 || locale === 'ru') await expectAccessible(page);
          const name = path.replace(/\W+/g, '-');
          if (width === 360) await keepPicture(page, `public-calls-phone${name}-${locale}`);
        }
      }
    },
    180_000,
  );

  it.each(['/calls', '/calls?page=2', `/calls/${REFERENCE}`, '/'])(
    '%s weighs no more than 60 kB packed, with its style and script, and waits for no script',
    async (path) => {
      const url = running.portal.baseUrl + path;
      const page = await fetchPacked(url);
      const html = gunzipSync(page.bytes).toString();
      const assets = await Promise.all(assetsOf(html).map((asset) => fetchPacked(new URL(asset, url).href)));
      const weight = [page, ...assets].reduce((sum, { bytes }) => sum + bytes.length, 0);
      expect(assets.length).toBeGreaterThan(1);
      expect(weight).toBeLessThanOrEqual(LIMIT);
      expect(blockingScripts(html)).toEqual([]);
    },
  );

  it('a kept page is confirmed by 304 without another script policy, and a HEAD has its headers only', async () => {
    const url = `${running.portal.baseUrl}/calls/${REFERENCE}`;
    const first = await fetchPacked(url);
    expect(first.headers['cache-control']).toMatch(/^public, max-age=\d+, must-revalidate$/);
    expect(first.headers.vary).toMatch(/Cookie/);
    const again = await fetchPacked(url, { 'If-None-Match': String(first.headers.etag) });
    expect([again.status, again.bytes.length, again.headers['content-security-policy']]).toEqual([304, 0, undefined]);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(first.headers.etag);
    const withSession = await fetchPacked(url, { Cookie: 'session=x', 'If-None-Match': String(first.headers.etag) });
    expect([withSession.status, withSession.headers['cache-control'], withSession.headers.etag]).toEqual([
      200,
      'private, no-cache',
      undefined,
    ]);
  });

  it('tells the reader’s own time where the two clocks differ', async () => {
    const page = await openAs(running.portal.baseUrl, {});
    await page.goto(`/calls/${REFERENCE}`);
    const own = page.locator('[data-own-time]').first();
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(await own.isVisible()).toBe(zone !== 'Asia/Ashgabat');
  });
});

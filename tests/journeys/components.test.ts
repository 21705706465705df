import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/domain/shared/locale';
import { useDatabase } from '#tests/factories/test-database';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';
import { useComponentServer } from './component-server';

useDatabase();
const server = useComponentServer();
const openAs = useBrowser();

describe.each([360, 1280])('at %i px', (width) => {
  it.each(LOCALES)('forms, parts and tables are accessible in %s', async (locale) => {
    const page = await openAs(server.url, { locale, width });
    for (const path of ['/form', '/failed-form', '/parts', '/table', '/table?q=nothing-like-this']) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await keepPicture(page, `components-${locale}-${width}${path.replace(/\W+/g, '-')}`);
    }
  });
});

const titles = (page: Page) => page.locator('tbody th').allTextContents();
const wide = (page: Page) => page.getByRole('table');

describe('the table over 500 rows, without script', () => {
  it('sorts both ways by its headings', async () => {
    const page = await openAs(server.url, { javaScriptEnabled: false });
    await page.goto('/table');
    expect((await titles(page))[0]).toBe('Social support at home, lot 1');
    expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
    await wide(page).getByRole('link', { name: 'Month' }).click();
    expect(new URL(page.url()).search).toBe('?sort=-deadline');
    expect((await titles(page))[0]).toBe('Дневной уход, лот 500');
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('Month');
  });

  it('pages through all rows and changes how many stand on a page', async () => {
    const page = await openAs(server.url, { javaScriptEnabled: false });
    await page.goto('/table');
    expect(await page.getByText('1 to 25 of 500').count()).toBe(1);
    await page.getByRole('link', { name: 'Page 20' }).click();
    expect(await page.getByText('476 to 500 of 500').count()).toBe(1);
    await page.getByRole('link', { name: '100', exact: true }).click();
    expect(await titles(page)).toHaveLength(100);
  });

  it('searches, filters and keeps both over sorting, until they are cleared', async () => {
    const page = await openAs(server.url, { javaScriptEnabled: false });
    await page.goto('/table');
    await page.getByLabel('Search', { exact: true }).fill('HOME');
    await page.getByLabel('My work').selectOption('closed');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await page.getByText('1 to 25 of 50').count()).toBe(1);
    await wide(page).getByRole('link', { name: 'Day' }).click();
    expect(await page.getByText('1 to 25 of 50').count()).toBe(1);
    expect(await page.getByLabel('Search', { exact: true }).inputValue()).toBe('HOME');
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    expect(await page.getByText('1 to 25 of 500').count()).toBe(1);
  });

  it('downloads what the filters leave', async () => {
    const page = await openAs(server.url, { javaScriptEnabled: false });
    await page.goto('/table?state=closed');
    const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const csv = await (await fetch(new URL(href ?? '', server.url))).text();
    expect(Papa.parse(csv, { skipEmptyLines: true }).data).toHaveLength(101);
    const excel = await page.getByRole('link', { name: 'Excel' }).getAttribute('href');
    const bytes = new Uint8Array(await (await fetch(new URL(excel ?? '', server.url))).arrayBuffer());
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  });

  it('offers on a phone the order that its hidden headings would give', async () => {
    const page = await openAs(server.url, { javaScriptEnabled: false, width: 360 });
    await page.goto('/table');
    await page.getByLabel('Sort by').selectOption('-deadline');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect((await titles(page))[0]).toBe('Дневной уход, лот 500');
  });
});

describe('a form that had mistakes', () => {
  it('takes the focus to the summary, whose lines lead to the fields', async () => {
    const page = await openAs(server.url, {});
    await page.goto('/failed-form');
    const focused = () => page.evaluate(() => [document.activeElement?.className, document.activeElement?.id]);
    expect(await focused()).toEqual(['govuk-error-summary', '']);
    const links = await page.locator('.govuk-error-summary a').all();
    expect(links).toHaveLength(10);
    for (const link of links) {
      const target = (await link.getAttribute('href')) ?? '#nowhere';
      await link.click();
      expect(`#${(await focused())[1]}`).toBe(target);
    }
  });

  it('counts words in the reader’s language', async () => {
    const page = await openAs(server.url, { locale: 'ru' });
    await page.goto('/form');
    await page.getByLabel('Краткое описание').fill('раз два три четыре пять');
    await page.locator('.govuk-character-count__status').filter({ hasText: 'Лишние 2 слова' }).waitFor();
    expect(await page.getByRole('button', { name: 'Показать пароль' }).isVisible()).toBe(true);
  });
});

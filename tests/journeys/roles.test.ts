import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { emailOf } from '#server/demo/demo-actor';
import { expectNoSidewaysScroll } from './accessibility';
import { useBrowser } from './browser';
import { expectGoodPage } from './good-page';
import { usePortal } from './portal-under-test';

const PASSWORD = 'a password for the demo';
const portal = usePortal({ demo: true, env: { OPENCALL_MODE: 'test', DEMO_PASSWORD: PASSWORD } });
const openAs = useBrowser();

/** One person of every role, as the demo has them. */
const PEOPLE = [
  'administrator',
  'manager',
  'approver',
  'evaluator',
  'finance',
  'auditor',
  'yenme',
  'yenme.signatory',
] as const;
/** Judged as a visitor elsewhere. */
const PUBLIC_PAGES = ['/', '/help'];
/** Pages of an account, which no navigation lists and which are the same for all; one member of staff and one applicant see them. */
const ACCOUNT_PAGES = [
  '/account',
  '/account/password',
  '/account/email',
  '/account/sessions',
  '/account/second-factor',
];

async function signIn(page: Page, person: string, locale: Locale): Promise<void> {
  await page.goto('/sign-in');
  await page.fill('[name=email]', emailOf(person));
  await page.fill('[name=password]', PASSWORD);
  await page
    .getByRole('main')
    .getByRole('button', { name: textIn(locale)('accounts.signIn.submit'), exact: true })
    .click();
  await page.waitForURL('**/desk');
}

/** Where the navigation of a page leads: the groups, and the sections of the group that is shown. */
const sectionsOn = (page: Page) =>
  page
    .locator('.govuk-service-navigation a, .portal-sections a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Chooses the language for the account, as the person would. */
async function speak(page: Page, locale: Locale): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === locale) return;
  await page.locator('header').locator(`button[value=${locale}]`).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
}

describe('every section of the portal, as every role', () => {
  it.each(PEOPLE.map((person, index) => [person, LOCALES[index % LOCALES.length] ?? 'en'] as const))(
    '%s (%s)',
    async (person, locale) => {
      const page = await openAs(portal.url, { locale });
      await signIn(page, person, locale);
      await speak(page, locale);
      const sections = new Set(await sectionsOn(page));
      expect(sections).toContain('/desk');
      if (['administrator', 'yenme.signatory'].includes(person)) for (const path of ACCOUNT_PAGES) sections.add(path);
      // The first section of a group shows the others: the walk goes on over what it adds.
      for (const path of sections) {
        if (PUBLIC_PAGES.includes(path)) continue;
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        for (const beside of await sectionsOn(page)) sections.add(beside);
        await expectGoodPage(page, `role-${person}${path.replaceAll('/', '-')}`);
      }
    },
    300_000,
  );
});

it('the mail viewer and the published heads, for who tries the portal out', async () => {
  for (const locale of LOCALES) {
    const page = await openAs(portal.url, { locale });
    for (const path of ['/mail', '/audit/heads', '/sign-up', '/forgotten-password']) {
      expect((await page.goto(path))?.status()).toBe(200);
      await expectGoodPage(page, `role-visitor${path.replaceAll('/', '-')}-${locale}`);
    }
    await page.goto('/mail');
    await page.locator('main table a').first().click();
    await page.locator('iframe').waitFor();
    // Axe cannot look into the frame, which runs no script; the page around it must still fit.
    await expectNoSidewaysScroll(page);
  }
}, 300_000);

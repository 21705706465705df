import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mailsTo } from '#tests/factories/mails';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { createUser, PASSWORD } from '#tests/factories/user';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { useBrowser } from './browser';
import { expectGoodPage } from './good-page';

// Nothing listens there: mails stay in the outbox, where the test reads their links.
const running = usePortalOnTestDatabase({ SMTP_URL: 'smtp://127.0.0.1:9', REQUIRE_STAFF_2FA: '1' });
const openAs = useBrowser();
const url = () => `http://localhost:${running.port}`;

const readers = LOCALES.flatMap((locale) => [true, false].map((script) => ({ locale, script })));

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** The one link of the newest mail to an address, as its reader follows it. */
async function linkMailedTo(email: string, template: string): Promise<string> {
  const newest = (await mailsTo(email, url()))[0];
  expect(newest?.template).toBe(template);
  return newest?.mail.said.link?.href ?? '';
}

async function invite(page: Page, email: string, role: string, locale: Locale): Promise<void> {
  const text = textIn(locale);
  await page.goto('/people');
  await press(page, text('people.inviteLink'));
  await page.waitForURL('**/invitations/new?**');
  await page.fill('[name=email]', email);
  await page.check(`input[value=${role}]`);
  await page.selectOption('select[name=locale]', locale);
  await press(page, text('people.invite.send'));
  await page.getByRole('row', { name: email }).waitFor();
}

/** Follows the mail's link and makes the account; gives the page after that. */
async function join(email: string, { locale, script }: (typeof readers)[number], picture: string): Promise<Page> {
  const text = textIn(locale);
  const page = await openAs(url(), { locale, javaScriptEnabled: script });
  await page.goto(await linkMailedTo(email, 'invitation'));
  expect(await page.locator('h1').textContent()).toContain(text('people.accept.title'));
  if (script) await expectGoodPage(page, `${picture}-invited-${locale}`);
  await press(page, text('people.accept.submit'));
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
  if (script) await expectGoodPage(page, `${picture}-mistake-${locale}`);
  await page.fill('[name=name]', 'Maral Myradowa');
  await page.fill('[name=password]', PASSWORD);
  // The double-click guard of the script takes no second press within a second.
  if (script) await page.waitForTimeout(1_100);
  await press(page, text('people.accept.submit'));
  return page;
}

it.each(readers)(
  'invited staff set up a second step before anything else: $locale, script: $script',
  async (reader) => {
    const { locale, script } = reader;
    const text = textIn(locale);
    const administrator = await createUser({ roles: ['administrator'], locale });
    const { token } = await enrol(administrator);
    const office = await openAs(url(), { locale, javaScriptEnabled: script });
    await office.context().addCookies([{ name: 'session', value: token, url: url() }]);
    const email = `staff-${locale}-${script}@example.org`;
    await invite(office, email, 'manager', locale);

    const page = await join(email, reader, 'staff');
    await page.waitForURL('**/account/second-factor/enrolment');
    expect(await page.getByRole('main').textContent()).toContain(text('accounts.secondFactor.required'));
    if (script) await expectGoodPage(page, `staff-enrolment-${locale}`);
    await page.goto('/desk');
    expect(new URL(page.url()).pathname).toBe('/account/second-factor/enrolment');
    const secret = (await page.locator('details code').textContent()) ?? '';
    await page.fill('[name=code]', codeAt(secret, new Date()));
    await page.fill('[name=currentPassword]', PASSWORD);
    await press(page, text('accounts.enrol.submit'));
    await page.locator('ol code').first().waitFor();
    expect(await page.locator('ol code').count()).toBe(10);
    if (script) await expectGoodPage(page, `staff-recovery-codes-${locale}`);
    await press(page, text('accounts.recovery.done'));
    await page.waitForURL('**/account/second-factor');
    await page.goto('/desk');
    expect(await page.locator('h1').textContent()).toContain(text('nav.desk'));
    if (script) await expectGoodPage(page, `staff-desk-${locale}`);
  },
  120_000,
);

it.each(readers)(
  "an organisation's colleague joins: $locale, script: $script",
  async (reader) => {
    const { locale, script } = reader;
    const text = textIn(locale);
    const signatory = await createUser({ locale });
    const page = await openAs(url(), { locale, javaScriptEnabled: script });
    await page.goto('/sign-in?returnTo=/people');
    await page.fill('[name=email]', signatory.email);
    await page.fill('[name=password]', PASSWORD);
    await press(page, text('accounts.signIn.submit'));
    await page.waitForURL('**/people');
    const email = `colleague-${locale}-${script}@example.org`;
    await invite(page, email, 'representative', locale);

    const colleague = await join(email, reader, 'colleague');
    await colleague.waitForURL('**/desk');
    expect(await colleague.locator('.portal-notice').textContent()).toContain(text('notice.told.joined'));
    expect(await colleague.locator('html').getAttribute('lang')).toBe(locale);
    await page.goto('/people');
    expect(await page.getByRole('row', { name: email }).textContent()).toContain('Maral Myradowa');
  },
  120_000,
);

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mailsTo } from '#tests/factories/mails';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { codeAt } from '#tests/factories/second-factor';
import { createUser, PASSWORD } from '#tests/factories/user';
import { Session } from '#server/models/session';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';

// Nothing listens there: mails stay in the outbox, where the test reads their links.
const running = usePortalOnTestDatabase({ SMTP_URL: 'smtp://127.0.0.1:9' });
const openAs = useBrowser();
const url = () => `http://localhost:${running.port}`;

const tokenFor = async (email: string) => ((await mailsTo(email))[0]?.props as { token: string }).token;
const headingOf = (page: Page) => page.locator('h1').textContent();

async function signIn(page: Page, locale: Locale, email: string, password = PASSWORD) {
  const text = textIn(locale);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await page
    .getByRole('main')
    .getByRole('button', { name: text('accounts.signIn.submit'), exact: true })
    .click();
}

const readers = LOCALES.flatMap((locale) => [true, false].map((script) => ({ locale, script })));

describe.each(readers)('in $locale, script: $script', ({ locale, script }) => {
  it('from signing up to the desk, to a second step, and out', async () => {
    const text = textIn(locale);
    const page = await openAs(url(), { locale, javaScriptEnabled: script, width: script ? 1280 : 360 });
    const look = async (name: string) => {
      if (script) {
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
      await keepPicture(page, `accounts-${name}-${locale}${script ? '' : '-plain'}`);
    };
    const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
    const email = `journey-${locale}-${script}@example.org`;

    await page.goto('/sign-up');
    await page.fill('[name=organisation]', 'Ýenme');
    await page.fill('[name=name]', 'Maral Myradowa');
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', 'short');
    await press(text('accounts.signUp.submit'));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.govuk-error-summary li').count()).toBe(1);
    expect(await page.inputValue('[name=organisation]')).toBe('Ýenme');
    await look('sign-up-mistake');
    await page.fill('[name=password]', PASSWORD);
    await press(text('accounts.signUp.submit'));
    expect(await headingOf(page)).toBe(text('accounts.signUpSent.title'));
    await page.goto(`/confirm-email/${await tokenFor(email)}`);
    await look('confirm');
    await press(text('accounts.confirm.submit'));
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain(text('notice.told.confirmed'));
    await look('sign-in');
    await signIn(page, locale, email);
    await page.waitForURL('**/desk');

    for (const path of [
      '/account',
      '/account/password',
      '/account/email',
      '/account/sessions',
      '/account/second-factor',
    ]) {
      await page.goto(path);
      await look(path.slice(1).replaceAll('/', '-'));
    }
    await page.goto('/account/second-factor/enrolment');
    const secret = (await page.locator('details code').textContent()) ?? '';
    await look('enrolment');
    await page.fill('[name=code]', codeAt(secret, new Date()));
    await page.fill('[name=currentPassword]', PASSWORD);
    await press(text('accounts.enrol.submit'));
    await page.locator('ol code').first().waitFor();
    expect(await page.locator('ol code').count()).toBe(10);
    const recovery = (await page.locator('ol code').first().textContent()) ?? '';
    await look('recovery-codes');
    await page
      .getByRole('banner')
      .getByRole('button', { name: text('shell.signOut') })
      .click();
    await page.goto('/account');
    await signIn(page, locale, email);
    expect(await headingOf(page)).toBe(text('accounts.secondStep.title'));
    await look('second-step');
    await page.fill('[name=code]', recovery);
    await press(text('accounts.secondStep.submit'));
    await page.waitForURL('**/account');
  }, 180_000);
});

it.each([true, false])('a form sent too late is found again after signing in, script: %s', async (script) => {
  const user = await createUser({ locale: 'en' });
  const page = await openAs(url(), { javaScriptEnabled: script });
  await page.goto('/sign-in?returnTo=/account');
  await signIn(page, 'en', user.email);
  await page.waitForURL('**/account');
  await page.fill('[name=name]', 'Typed before the end');
  await Session.updateMany({ userId: user.id }, { $set: { lastSeenAt: new Date(Date.now() - 31 * 60_000) } });
  await page.getByRole('button', { name: textIn('en')('accounts.account.save'), exact: true }).click();
  await page.waitForURL('**/sign-in?**');
  expect(await page.getByRole('main').textContent()).toContain(textIn('en')('accounts.signIn.kept'));
  await signIn(page, 'en', user.email);
  await page.waitForURL('**/account');
  expect(await page.inputValue('[name=name]')).toBe('Typed before the end');
  expect(await page.locator('.govuk-notification-banner').textContent()).toContain(
    textIn('en')('notice.told.formKept'),
  );
  await page.getByRole('button', { name: textIn('en')('accounts.account.save'), exact: true }).click();
  expect(await page.locator('.govuk-notification-banner').textContent()).toContain(textIn('en')('notice.told.saved'));
});

it('warns before the end, and "stay signed in" keeps the session', async () => {
  const user = await createUser();
  const page = await openAs(url());
  await page.goto('/sign-in');
  await signIn(page, 'en', user.email);
  await page.waitForURL('**/desk');
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const last = minutesAgo(26);
  // Its own reading counts as use: the page must come as one that was read four minutes before the end.
  await page.route('**/desk', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/data-session-seconds="\d+"/, 'data-session-seconds="240"'),
    });
  });
  await page.goto('/desk');
  await Session.updateMany({ userId: user.id }, { $set: { lastSeenAt: last } });
  const warning = page.locator('[data-session-seconds]');
  expect(await warning.isVisible()).toBe(true);
  await expectAccessible(page);
  await keepPicture(page, 'accounts-expiry');
  await page.getByRole('button', { name: textIn('en')('accounts.expiry.stay') }).click();
  await warning.waitFor({ state: 'hidden' });
  const session = await Session.findOne({ userId: user.id, ended: null }).lean();
  expect(session?.lastSeenAt.getTime()).toBeGreaterThan(last.getTime() + 25 * 60_000);
});

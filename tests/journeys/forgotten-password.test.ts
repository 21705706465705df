import { expect, it } from 'vitest';
import { mailsTo } from '#tests/factories/mails';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { AccountToken } from '#server/models/account-token';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { useBrowser } from './browser';
import { expectGoodPage } from './good-page';

// Nothing listens there: mails stay in the outbox, where the test reads their links.
const running = usePortalOnTestDatabase({ SMTP_URL: 'smtp://127.0.0.1:9' });
const openAs = useBrowser();
const url = () => `http://localhost:${running.port}`;
const NEW_PASSWORD = 'four words in a row';

async function linkFor(email: string): Promise<string> {
  const newest = (await mailsTo(email, url()))[0];
  expect(newest?.template).toBe('password-reset');
  return newest?.mail.said.link?.href ?? '';
}

const readers = LOCALES.flatMap((locale) => [true, false].map((script) => ({ locale, script })));

it.each(readers)(
  'a forgotten password is replaced: $locale, script: $script',
  async ({ locale, script }) => {
    const text = textIn(locale);
    const user = await createUser({ locale });
    const page = await openAs(url(), { locale, javaScriptEnabled: script });
    const look = async (name: string) => {
      if (script) await expectGoodPage(page, `forgotten-${name}-${locale}`);
    };
    const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
    const pause = () => (script ? page.waitForTimeout(1_100) : undefined);
    const ask = async (email: string) => {
      await page.goto('/forgotten-password');
      await page.fill('[name=email]', email);
      await press(text('accounts.forgotten.submit'));
    };
    const isTold = async (key: 'notice.told.resetAsked' | 'notice.told.passwordSet') => {
      await page.waitForURL('**/sign-in');
      expect(await page.locator('.portal-notice').textContent()).toContain(text(key));
    };

    await page.goto('/sign-in');
    await page.getByRole('link', { name: text('accounts.signIn.forgotten') }).click();
    await page.waitForURL('**/forgotten-password');
    await look('request');
    await ask('not an address');
    await page.getByRole('alert').waitFor();
    expect(await page.inputValue('[name=email]')).toBe('not an address');
    await look('request-mistake');
    await ask(`nobody-${locale}-${script}@example.org`);
    await isTold('notice.told.resetAsked');
    await ask(user.email);
    await isTold('notice.told.resetAsked');
    await look('asked');

    const link = await linkFor(user.email);
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toBe(text('accounts.reset.title'));
    await look('form');
    await page.fill('[name=password]', 'short');
    await press(text('accounts.reset.submit'));
    await page.getByRole('alert').waitFor();
    expect(await page.inputValue('[name=password]')).toBe('');
    await look('form-mistake');
    await page.fill('[name=password]', NEW_PASSWORD);
    await pause();
    await press(text('accounts.reset.submit'));
    await isTold('notice.told.passwordSet');
    await look('set');

    await page.fill('[name=email]', user.email);
    await page.fill('[name=password]', PASSWORD);
    await press(text('accounts.signIn.submit'));
    await page.getByRole('alert').waitFor();
    await page.fill('[name=password]', NEW_PASSWORD);
    await pause();
    await press(text('accounts.signIn.submit'));
    await page.waitForURL('**/desk');

    const used = await page.goto(link);
    expect(used?.status()).toBe(410);
    expect(await page.getByRole('main').textContent()).toContain(text('accounts.error.linkGone'));
    await look('used');
    await page.context().clearCookies({ name: 'session' });
    await ask(user.email);
    await isTold('notice.told.resetAsked');
    const late = await linkFor(user.email);
    await AccountToken.updateMany({ userId: user.id }, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
    expect((await page.goto(late))?.status()).toBe(410);
    await look('expired');
    expect((await page.goto(`${late.slice(0, -1)}~`))?.status()).toBe(410);
  },
  120_000,
);

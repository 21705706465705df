import { spawnSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { ensureBuild, freePort, SERVING, spawnPortal, temporaryFolder } from '#tests/factories/portal-process';
import { useBrowser } from './browser';
import { expectGoodPage } from './good-page';

const openAs = useBrowser();
const PASSWORD = 'a journey of many steps';
const tk = textIn('tk');

/** A production installation in which nobody has an account, and its command for the first administrator. */
async function emptyPortal() {
  await ensureBuild();
  const port = await freePort();
  const dataDir = temporaryFolder();
  const env = {
    OPENCALL_MODE: 'production',
    BASE_URL: `http://localhost:${port}`,
    SESSION_SECRET: 's'.repeat(32),
    KEYRING: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  };
  const portal = await spawnPortal({ dataDir, port, env });
  onTestFinished(async () => void (await portal.stop()));
  await portal.until(SERVING);
  const admin = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'server/commands/admin.ts', ...args], {
      env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', DATA_DIR: dataDir, ...env },
      encoding: 'utf8',
    });
  return { url: portal.baseUrl, admin };
}

it('an operator founds the portal; the administrator adds an institution, invites, sends again and withdraws', async () => {
  const { url, admin } = await emptyPortal();
  expect(admin().status).toBe(1);
  const founded = admin('--email', 'first@example.org', '--institution', 'Ministry of Labour', '--code', 'MLSP');
  const path = /\/invitations\/[\w-]+/.exec(founded.stdout)?.[0] ?? '';
  expect(founded.status).toBe(0);

  const reader = await openAs(url, {});
  for (const locale of LOCALES) {
    await reader.context().addCookies([{ name: 'locale', value: locale, url }]);
    await reader.goto(path);
    expect(await reader.locator('h1').textContent()).toBe(textIn(locale)('people.accept.title'));
    await expectGoodPage(reader, `invitation-${locale}`);
  }

  const page = await openAs(url, { locale: 'tk', javaScriptEnabled: false });
  await page.goto(path);
  await page.getByLabel(tk('people.field.name')).fill('Döwlet Annagurbanow');
  await page.getByLabel(tk('accounts.field.password'), { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: tk('people.accept.submit') }).click();
  await page.waitForURL('**/desk');
  expect(await page.textContent('main, .portal-notice')).toContain(tk('notice.told.joined'));
  const again = admin('--email', 'second@example.org');
  expect([again.status, again.stderr.trim()]).toEqual([1, textIn('en')('people.error.alreadyFounded')]);
  expect((await page.goto(path))?.status()).toBe(410);

  await page.goto('/institutions/new');
  await page.getByRole('button', { name: tk('people.institution.add') }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  for (const [field, value] of [
    ['nameEn', 'Ministry of Education'],
    ['nameRu', 'Министерство образования'],
    ['nameTk', 'Bilim ministrligi'],
    ['abbreviation', 'moe'],
  ] as const) {
    await page.fill(`input[name=${field}]`, value);
  }
  await page.getByRole('button', { name: tk('people.institution.add') }).click();
  await page.waitForURL(/\/institutions\/[\w]+-/);
  await page.getByRole('button', { name: tk('people.inviteLink') }).click();
  await page.fill('input[name=email]', 'evaluator@example.org');
  await page.check('input[value=evaluator]');
  await page.getByRole('button', { name: tk('people.invite.send') }).click();
  await page.waitForURL(/\/institutions\/[\w]+-/);
  const row = page.getByRole('row', { name: /evaluator@example\.org/ });
  expect(await row.textContent()).toContain(tk('people.state.open'));

  const seen = await openAs(url, { locale: 'tk' });
  await seen.context().addCookies(await page.context().cookies());
  for (const [address, name] of [
    [new URL(page.url()).pathname, 'institution'],
    ['/people', 'people'],
    ['/accounts', 'accounts'],
    ['/institutions', 'institutions'],
    ['/invitations/new', 'invite'],
  ] as const) {
    await seen.goto(address);
    await expectGoodPage(seen, `people-${name}`);
  }

  await row.getByRole('button', { name: tk('people.withdraw') }).click();
  await page.getByText('evaluator@example.org').waitFor({ state: 'detached' });
  expect(await page.getByText('evaluator@example.org').count()).toBe(0);
}, 400_000);

import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import type { ServiceRecord } from '#server/models/service';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { fillRegister } from '#tests/factories/register';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { createInstitution, createUser } from '#tests/factories/user';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import { expectGoodPage } from './good-page';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

it('the manager narrows the dashboard to a city, somebody else sees it with small counts suppressed, without script too', async () => {
  const programme = await programmeForServices();
  const centre = await createInstitution();
  const services: ServiceRecord[] = [];
  for (const place of ['ashgabat', 'mary', 'turkmenabat'])
    services.push(
      (await deliveredService({ programme, provider: centre, record: { place } })).service,
      (await deliveredService({ programme, record: { place } })).service,
    );
  await fillRegister(services, 220);
  const home = { kind: 'institution' as const, id: programme.institutionId };
  const { baseUrl } = running.portal;

  const manager = await createUser({ roles: ['manager'], home });
  const page = await openAs(baseUrl);
  await enterAs(page, manager.id, baseUrl);
  await page.goto('/office/dashboard');
  await expectGoodPage(page, 'dashboard');
  await page.getByLabel(textIn('en')('dashboard.filter.city')).selectOption({ label: 'Mary' });
  await page.getByRole('button', { name: textIn('en')('table.apply') }).click();
  await page.waitForURL('**city=mary**');
  expect(await page.locator('.portal-map__city').count()).toBe(1);

  await page.getByRole('link', { name: textIn('en')('views.link') }).click();
  await page.locator('main [name="name"]').fill('Mary');
  await page.locator('main [name="rhythm"][value="weekly"]').check();
  await expectGoodPage(page, 'dashboard-save-view');
  await page
    .getByRole('main')
    .getByRole('button', { name: textIn('en')('views.save') })
    .click();
  await page.getByText(textIn('en')('notice.told.viewSaved')).waitFor();
  await expectGoodPage(page, 'dashboard-views');
  await page.getByRole('main').getByRole('link', { name: 'Mary', exact: true }).click();
  await page.waitForURL('**city=mary**');

  const approver = await createUser({ roles: ['approver'], home });
  for (const locale of ['ru', 'tk'] as const) {
    const reader = await openAs(baseUrl, { locale });
    await enterAs(reader, approver.id, baseUrl);
    await reader.goto('/office/dashboard');
    await reader.getByText(textIn(locale)('dashboard.suppressed.lead')).waitFor();
    await expectGoodPage(reader, `dashboard-${locale}`);
  }
  const plain = await openAs(baseUrl, { javaScriptEnabled: false, locale: 'en' });
  await enterAs(plain, approver.id, baseUrl);
  await plain.goto('/office/dashboard');
  await plain.getByLabel(textIn('en')('dashboard.filter.kind')).selectOption('state');
  await plain.getByRole('button', { name: textIn('en')('table.apply') }).click();
  await plain.waitForURL('**kind=state**');
  expect(await plain.locator('.portal-chart').count()).toBeGreaterThan(20);
}, 300_000);

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { ServiceRequest } from '#server/models/service-request';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { deliveredService } from '#tests/factories/service';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';
import { enterAs, press as pressNow } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

async function prepare() {
  const delivered = await deliveredService();
  const page = await openAs(running.portal.baseUrl, { locale: 'en' });
  await enterAs(page, delivered.caseworker.userId, running.portal.baseUrl);
  const home = `/services/${delivered.service._id}/requests`;
  await page.goto(`${home}/new`);
  const inRegister = () => ServiceRequest.find({ serviceId: delivered.service._id }).lean();
  return { page, context: page.context(), home, inRegister };
}

async function enter(page: Page, note: string, source = 'hotline') {
  const choices = { source, ageGroup: '75+', sex: 'female', disability: 'no' };
  for (const [name, value] of Object.entries(choices)) {
    await page.locator(`main [name="${name}"][value="${value}"]`).check();
  }
  await page.locator('main [name="note"]').fill(note);
}

/** The same button within a second is a double click. */
async function press(page: Page, name: string) {
  await page.waitForTimeout(1_000);
  await pressNow(page, name);
}

const said = (page: Page, key: Parameters<typeof text>[0]) =>
  page.locator('[data-unsent-status]').getByText(text(key)).waitFor({ timeout: 20_000 });
const rows = (page: Page) => page.locator('[data-unsent-list] li').count();
const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('kept text of ')));

describe('a register without the portal', () => {
  it('keeps entries on the device, sealed, and sends them once when the line is back', async () => {
    const { page, context, home, inRegister } = await prepare();
    await context.setOffline(true);
    await press(page, text('register.saveAndNext'));
    await said(page, 'unsent.missing');
    await enter(page, 'Cannot climb stairs');
    await press(page, text('register.saveAndNext'));
    await said(page, 'unsent.kept');
    expect(await page.locator('main [name="note"]').inputValue()).toBe('');
    await enter(page, 'Needs a ramp', 'health');
    await press(page, text('register.save'));
    await page.locator('[data-unsent-list] li').nth(1).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await keepPicture(page, 'register-offline-360');
    const there = await kept(page);
    expect(there).toHaveLength(2);
    expect(JSON.stringify(there)).not.toContain('ramp');
    expect(await inRegister()).toEqual([]);

    await context.setOffline(false);
    await said(page, 'unsent.sent');
    expect(new Set((await inRegister()).map(({ note }) => note))).toEqual(
      new Set(['Cannot climb stairs', 'Needs a ramp']),
    );
    expect(await kept(page)).toEqual([]);
    await page.goto(home);
    expect(await rows(page)).toBe(0);
    expect(await inRegister()).toHaveLength(2);
  });

  it('sends what was left behind when the page is opened again, and says what the portal does not take', async () => {
    const { page, context, home, inRegister } = await prepare();
    await context.setOffline(true);
    await enter(page, 'Call +993 65 12 34 56');
    await press(page, text('register.save'));
    await said(page, 'unsent.kept');
    await enter(page, 'Lives alone');
    await press(page, text('register.saveAndNext'));
    await page.locator('[data-unsent-list] li').nth(1).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${home}/new`);
    await said(again, 'unsent.sent');
    expect((await inRegister()).map(({ note }) => note)).toEqual(['Lives alone']);
    const left = again.locator('[data-unsent-list] li');
    await left.getByText('+993').waitFor();
    await left.getByRole('button').click();
    await again.locator('main [name="note"]').fill('No phone');
    await press(again, text('register.save'));
    await again.waitForURL(new RegExp(`${home}/[0-9a-f-]{36}$`));
    await again.goto(home);
    await again.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('kept text of ')));
    expect((await inRegister()).map(({ note }) => note).sort()).toEqual(['Lives alone', 'No phone']);
  });
});

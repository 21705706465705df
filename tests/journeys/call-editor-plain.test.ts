import { expect, it } from 'vitest';
import { SECTIONS } from '~/domain/calls/schema';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice } from '#tests/factories/call';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { keepPicture, useBrowser } from './browser';
import { chooseLot, enterAs, fill, lotFields, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

it.each([
  { locale: 'tk', width: 360 },
  { locale: 'ru', width: 1280 },
] satisfies { locale: Locale; width: number }[])(
  'without script everything typed stays: $locale, $width',
  async ({ locale, width }) => {
    const said = textIn(locale);
    const office = await createCallOffice(new Date());
    const page = await openAs(running.portal.baseUrl, { locale, width, javaScriptEnabled: false });
    await enterAs(page, office.manager.userId, running.portal.baseUrl);
    await page.goto('/office/calls/new');
    await press(page, said('callEditor.new.begin'));
    const here = new URL(page.url()).pathname;
    for (const section of SECTIONS) {
      await page.goto(`${here}/sections/${section}`);
      expect(await page.locator('h1').textContent()).toBe(said(`calls.section.${section}`));
      await keepPicture(page, `call-editor-plain-${section}-${locale}-${width}`);
    }
    await page.goto(`${here}/sections/lots`);
    await chooseLot(page, 'lots.0');
    await fill(page, { ...lotFields('lots.0', 'First'), 'lots.0.ceiling.amount': 'much' });
    await press(page, said('callEditor.add.lots'));
    await fill(page, { 'lots.1.people': '5' });
    await press(page, said('callEditor.save'));
    expect(await page.locator('.govuk-error-summary').textContent()).toContain(said('form.error.amount'));
    expect(await page.inputValue('[name="lots.0.ceiling.amount"]')).toBe('much');
    expect(await page.inputValue('[name="lots.1.people"]')).toBe('5');
    await fill(page, { 'lots.0.ceiling.amount': '900,50' });
    await page.check('[name="lots.1.remove"]');
    await press(page, said('callEditor.save'));
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain(said('notice.told.saved'));
    await keepPicture(page, `call-editor-plain-call-${locale}-${width}`);
    const version = await CallVersion.findById(`${here.split('/').at(-1)}:1`)
      .orFail()
      .lean();
    expect(version.content.lots.lots).toMatchObject([{ ceiling: { amount: 900_50 }, people: 60 }]);
  },
  300_000,
);

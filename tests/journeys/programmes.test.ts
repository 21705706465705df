import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Programme } from '#server/models/programme';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';
import { enterAs, fill, inAll, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

async function judge(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await keepPicture(page, `programmes-${name}-360`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const BASICS = {
  abbreviation: 'YSP',
  ...inAll('name', 'Youth services'),
  ...{ 'startsOn-day': '1', 'startsOn-month': '1', 'startsOn-year': '2027' },
  ...{ 'endsOn-day': '31', 'endsOn-month': '12', 'endsOn-year': '2028' },
};

it.each([true, false])(
  'a manager sets up a programme part by part, with script: %s',
  async (javaScriptEnabled) => {
    await Programme.deleteMany({ code: 'YSP' });
    const { id } = await createUser({ roles: ['manager'] });
    const page = await openAs(running.portal.baseUrl, { javaScriptEnabled });
    await enterAs(page, id, running.portal.baseUrl);
    // axe itself is script.
    const look = (name: string) => (javaScriptEnabled ? judge(page, name) : Promise.resolve());

    await page.goto('/office/programmes/new');
    await look('new');
    await fill(page, { ...BASICS, 'endsOn-year': '2026' });
    await press(page, text('programmes.save'));
    await page.getByRole('link', { name: text('programmes.error.period') }).waitFor();
    await look('mistake');
    expect(await page.inputValue('[name="name.ru"]')).toBe('Youth services (ru)');
    await fill(page, { 'endsOn-year': '2028' });
    await page.waitForTimeout(1_100);
    await press(page, text('programmes.save'));
    await page.getByText(text('notice.told.saved')).waitFor();
    await look('empty');

    const here = new URL(page.url()).pathname;
    const parts = {
      sources: { ...inAll('sources.0.name', 'State budget'), 'sources.0.budgets.TMT': '12 000' },
      partners: inAll('partners.0.name', 'Ministry of Education'),
      services: inAll('services.0.name', 'Mentoring'),
      places: inAll('places.0.city', 'Mary'),
    };
    for (const [part, fields] of Object.entries(parts)) {
      await page.goto(`${here}/${part}`);
      await fill(page, fields);
      if (part === 'partners') await page.selectOption('[name="partners.0.part"]', 'national');
      await look(part);
      await press(page, text('programmes.save'));
      await page.getByText(text('notice.told.saved')).waitFor();
    }
    await look('full');
    const programme = await Programme.findOne({ code: 'YSP' }).orFail().lean();
    expect(programme.sources[0]?.budgets).toEqual([{ amount: 12_000_00, currency: 'TMT' }]);
    expect(programme.partners[0]?.part).toBe('national');
    expect(programme.places[0]).toMatchObject({ city: { tk: 'Mary (tk)' } });
  },
  240_000,
);

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { samples } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createOrganisation, createUser, PASSWORD } from '#tests/factories/user';
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
  await keepPicture(page, `profile-${name}-360`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await keepPicture(page, `profile-${name}`);
}

it.each([true, false])(
  'a signatory tells the profile and the account, and finance verifies it, with script: %s',
  async (javaScriptEnabled) => {
    const home = await createOrganisation();
    const { id } = await createUser({ home });
    const { baseUrl } = running.portal;
    const page = await openAs(baseUrl, { javaScriptEnabled });
    await enterAs(page, id, baseUrl);
    // axe itself is script.
    const look = (at: Page, name: string) => (javaScriptEnabled ? judge(at, name) : Promise.resolve());
    const saved = () => page.getByText(text('notice.told.saved')).waitFor();

    await page.goto('/organisation/profile');
    await look(page, 'empty');
    await page.getByRole('link', { name: text('profile.section.identification') }).click();
    await page.getByRole('heading', { level: 1, name: text('profile.section.identification') }).waitFor();
    await fill(page, {
      ...inAll('names', 'Yenme'),
      'certificate.validUntil-day': '31',
      'certificate.validUntil-month': '2',
      'certificate.validUntil-year': '2029',
    });
    await page.getByLabel(text('profile.yes')).first().check();
    await page.setInputFiles('[name="certificate.upload"]', {
      name: 'certificate.pdf',
      mimeType: 'application/pdf',
      buffer: samples.pdf(),
    });
    await press(page, text('profile.save'));
    await page.getByRole('link', { name: new RegExp(text('form.error.date')) }).waitFor();
    expect(await page.inputValue('[name="names.ru"]')).toBe('Yenme (ru)');
    await look(page, 'mistake');
    await fill(page, { 'certificate.validUntil-day': '28' });
    await page.waitForTimeout(1_100);
    await press(page, text('profile.save'));
    await saved();

    await page.goto('/organisation/profile/governance');
    await fill(page, { 'members.0.name': 'Maral Ataýewa' });
    await press(page, text('profile.add.members'));
    await page.locator('[name="members.1.name"]').waitFor();
    await fill(page, { 'members.1.name': 'Batyr Seýidow' });
    await look(page, 'governance');
    await page.waitForTimeout(1_100);
    await press(page, text('profile.saveNext'));
    await page.getByRole('heading', { level: 1, name: text('profile.section.mandate') }).waitFor();
    for (const section of ['mandate', 'contacts', 'experience', 'finance', 'capacity']) {
      await page.goto(`/organisation/profile/${section}`);
      await look(page, section);
    }
    const { content } = await OrganisationProfile.findById(home.id).orFail().lean();
    expect(content.governance.members.map(({ name }) => name)).toEqual(['Maral Ataýewa', 'Batyr Seýidow']);
    expect(content.identification.certificate).toMatchObject({ validUntil: '2029-02-28', fileId: expect.any(String) });

    await page.goto('/organisation/profile/bank-account');
    await fill(page, {
      holder: 'Yenme',
      bank: 'Türkmenbank',
      number: '2320 6934 0012 3456',
      currentPassword: PASSWORD,
    });
    await press(page, text('bank.change.submit'));
    await page.getByText(text('notice.told.bankChanged')).waitFor();
    await look(page, 'account');
    await page.goto('/organisation/profile');
    await look(page, 'begun');

    const officer = await openAs(baseUrl, { javaScriptEnabled });
    await enterAs(officer, (await createUser({ roles: ['finance'] })).id, baseUrl);
    await officer.goto(`/office/bank-accounts/${home.id}`);
    await officer.getByText('2320693400123456').waitFor();
    await look(officer, 'verification');
    await officer.getByLabel(text('bank.verify.verified')).check();
    await press(officer, text('bank.verify.submit'));
    await officer.getByText(text('notice.told.bankVerified')).waitFor();
    await look(officer, 'accounts');
  },
  300_000,
);

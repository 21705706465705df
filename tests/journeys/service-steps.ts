import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { textIn } from '~/locales/text-in';
import { press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { fillFields } from './fill-fields';

const text = textIn('en');

/** Waits for the notice that an act leaves on the next page. */
const told = (page: Page, key: Parameters<typeof text>[0]) => page.getByText(text(key)).waitFor();

/** Sends somebody's request as a referrer, to a service. */
export async function refer(page: Page, serviceId: string, note: string): Promise<void> {
  await page.goto('/referrals/new');
  const to = page.locator(`main [name="to"] option[value*="${serviceId}"]`);
  const person = { ageGroup: '75+', sex: 'female', disability: 'no', source: 'social-worker' };
  await fillFields(page, { ...person, place: 'ashgabat-kopetdag', to: (await to.getAttribute('value')) ?? '', note });
  await press(page, text('referrals.send'));
  await told(page, 'notice.told.referralSent');
}

/** Makes a link for an institution without accounts, and reads the address that is shown once. */
export async function makeReferralLink(page: Page, programmeId: string): Promise<string> {
  await page.goto('/office/referral-links/new');
  await expectGoodPage(page, 'service-day-new-link');
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await fillFields(page, { holder: 'Police of Kopetdag', source: 'district-police', programmeId, validUntil: soon });
  await press(page, text('referLinks.make'));
  const address = await page.locator('main .portal-reference').innerText();
  await expectGoodPage(page, 'service-day-link-made');
  return address;
}

/** Sends somebody's request by a link. */
export async function referByLink(page: Page, serviceId: string, note: string): Promise<void> {
  const to = page.locator(`main [name="to"] option[value*="${serviceId}"]`);
  const person = { ageGroup: '75+', sex: 'female', disability: 'no', place: 'ashgabat-kopetdag' };
  await fillFields(page, { ...person, to: (await to.getAttribute('value')) ?? '', note });
  await press(page, text('referrals.send'));
  await page.getByText(text('referLinks.keep')).waitFor();
}

/** The case of a register that has a note; the register shows no notes, so that each is opened. */
export async function openCase(page: Page, serviceId: string, note: string): Promise<string> {
  const home = `/services/${serviceId}/requests`;
  await page.goto(home);
  const links = await page
    .locator(`main a[href^="${home}/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links.filter((one) => /\/requests\/[\da-f-]{36}$/.test(one))) {
    await page.goto(link);
    if (await page.getByText(note).count()) return link;
  }
  throw new Error(`No case says: ${note}`);
}

/** An act on a case, with the day as the form proposes it. */
export async function act(page: Page, home: string, name: string, fields: Record<string, string> = {}): Promise<void> {
  await page.goto(`${home}/${name}`);
  await fillFields(page, fields);
  await press(page, text('cases.save'));
  await told(page, 'notice.told.caseSaved');
}

/** Writes down a planned visit: every standard but the first is met, and the first has a finding. */
export async function doVisit(page: Page, finding: Record<string, string>): Promise<void> {
  const answers = page.locator('main fieldset.portal-item input[name^="answers."][value="met"]');
  const count = await answers.count();
  expect(count).toBeGreaterThan(0);
  for (let at = 0; at < count; at += 1) await answers.nth(at).check();
  await page.locator('main input[name^="answers."][value="not-met"]').first().check();
  const at = Object.fromEntries(Object.entries(finding).map(([name, value]) => [`findings.0.${name}`, value]));
  await fillFields(page, { summary: 'The house is warm and clean', ...at });
  await press(page, text('quality.visit.save'));
  await told(page, 'notice.told.visitRecorded');
}

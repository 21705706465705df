import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { portalLocalTime } from '~/domain/calls/dates';
import { SECTIONS, type CallContent, type Section } from '~/domain/calls/schema';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { fold } from '~/forms/unfold';
import { textIn } from '~/locales/text-in';
import { emailOf } from '#server/demo/demo-actor';
import { callOf2021 } from '#server/demo/pilot/call-2021';
import { keepPicture, useBrowser } from './browser';
import { dayOf, press } from './call-editor-steps';
import { nameOpeners, setPassphrase } from './opener-steps';
import { usePortal } from './portal-under-test';

const PASSWORD = 'a password for the demo';
const portal = usePortal({ demo: true, env: { OPENCALL_MODE: 'test', DEMO_PASSWORD: PASSWORD } });
const openAs = useBrowser();
const text = textIn('en');
/** The demo's approver reads Russian. */
const russian = textIn('ru');

async function enter(person: string): Promise<Page> {
  const page = await openAs(portal.url);
  await page.goto('/sign-in');
  await page.fill('[name=email]', emailOf(person));
  await page.fill('[name=password]', PASSWORD);
  await page.click('main button[type=submit]');
  await page.waitForURL('**/desk');
  return page;
}

/** The pilot's call with dates that lie ahead; the ids of committee institutions are chosen on the page. */
const content: CallContent = callOf2021([]);

const DATES = {
  ...dayOf('clarificationsUntil', 10, '18:00'),
  ...dayOf('submissionsUntil', 20, '18:00'),
  ...dayOf('openingAt', 21, '10:00'),
  ...dayOf('decisionOn', 40),
  ...dayOf('startsOn', 60),
};

const LISTS: Partial<Record<Section, 'lots' | 'preconditions'>> = { lots: 'lots', terms: 'preconditions' };

async function fillSection(page: Page, section: Section): Promise<void> {
  const list = LISTS[section];
  const items = { lots: content.lots.lots.length, preconditions: content.terms.preconditions.length };
  for (let at = 1; list && at < items[list]; at += 1) {
    await fillFields(
      page,
      fieldsOf(section, (name) => name.startsWith(`${list}.${at - 1}.`)),
    );
    await press(page, text(`callEditor.add.${list}`));
    await page.locator(`[name^="${list}.${at}."]`).first().waitFor({ state: 'attached' });
  }
  await fillFields(page, section === 'dates' ? DATES : fieldsOf(section, () => true));
}

function fieldsOf(section: Section, wanted: (name: string) => boolean): Record<string, string> {
  const fields = Object.entries(fold(content[section])).filter(([name]) => wanted(name) && !name.endsWith('.key'));
  return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string')) as Record<string, string>;
}

async function fillFields(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`);
    const kind = await field.first().evaluate((element) => (element as HTMLInputElement).type);
    if (kind === 'hidden') continue;
    if (kind === 'select-one') await field.selectOption(value);
    else if (kind === 'radio') await page.check(`main [name="${name}"][value="${value}"]`);
    else if (kind === 'checkbox') await field.setChecked(value === 'yes');
    else await field.fill(value);
  }
}

async function fillCommittee(page: Page): Promise<void> {
  for (const [at, ministry] of ['Ministry of Labour', 'Ministry of Health'].entries()) {
    if (at > 0) {
      await press(page, text('callEditor.add.seats'));
      await page.locator(`[name="seats.${at}.seats"]`).waitFor();
    }
    const select = page.locator(`[name="seats.${at}.institutionId"]`);
    const value = await select.locator('option', { hasText: ministry }).getAttribute('value');
    await select.selectOption(value);
    await page.fill(`[name="seats.${at}.seats"]`, '2');
  }
}

/** Prepares the call section by section; gives the address of its page in the office. */
async function prepare(page: Page): Promise<string> {
  await page.goto('/office/calls/new');
  await page.getByLabel(/^JPSP/).check();
  await press(page, text('callEditor.new.begin'));
  await page.getByText(text('notice.told.callBegun')).waitFor();
  const here = new URL(page.url()).pathname;
  for (const section of SECTIONS.filter((one) => one !== 'documents')) {
    await page.goto(`${here}/sections/${section}`);
    if (section === 'committee') await fillCommittee(page);
    else if (section === 'form' || section === 'rubric') await page.locator('[name=template]').first().check();
    else await fillSection(page, section);
    await press(page, text('callEditor.save'));
    await page.getByText(text('notice.told.saved')).waitFor();
  }
  return here;
}

async function submit(page: Page, here: string): Promise<void> {
  await page.goto(here);
  await press(page, text('callApproval.submission.submit'));
  await page.getByText(text('notice.told.callSubmitted')).waitFor();
}

async function read(locale: Locale, path: string): Promise<string> {
  const page = await openAs(portal.url, { locale, javaScriptEnabled: false });
  await page.goto(path);
  await keepPicture(page, `pilot-call-${locale}`);
  // Also what lies in closed details: it is there for whoever opens them.
  return (await page.locator('main').textContent()) ?? '';
}

it('the pilot’s call of 2021 is prepared, returned, published, asked about, answered and extended', async () => {
  const manager = await enter('manager');
  const approver = await enter('approver');
  const here = await prepare(manager);
  await submit(manager, here);

  await approver.goto(`${here}/approval`);
  await approver.locator('section[aria-labelledby=section-lots] summary').click();
  await approver.fill('[name="comments.lots"]', 'Say how many people each service reaches');
  await press(approver, russian('callApproval.return.submit'));
  await approver.getByText(russian('notice.told.callReturned')).waitFor();
  await manager.goto(`${here}/sections/lots`);
  await manager.getByText('Say how many people each service reaches').waitFor();
  await manager.fill('[name="lots.0.people"]', '85');
  await press(manager, text('callEditor.save'));
  await manager.getByText(text('notice.told.saved')).waitFor();
  await submit(manager, here);
  await nameOpeners(approver, here, ['Maral Ataýewa', 'Bahar Nuryýewa', 'Kerim Amanow']);
  for (const person of ['evaluator', 'evaluator.education', 'evaluator.health']) {
    await setPassphrase(await enter(person), here.split('/').at(-1) ?? '', `a passphrase of ${person} alone`);
  }
  await approver.goto(`${here}/approval`);
  await press(approver, russian('callApproval.approval.publish'));
  await approver.getByRole('heading', { level: 1, name: russian('sealing.recovery.title') }).waitFor();
  await approver.goto(here);
  const reference = /JPSP-\d{4}-\d{3}/.exec(await approver.locator('main').innerText())?.[0] ?? '';
  expect(reference).toMatch(/^JPSP-20\d\d-001$/);

  for (const locale of LOCALES) {
    const page = await read(locale, `/calls/${reference}`);
    expect(page).toContain(content.about.title[locale]);
    for (const { description } of content.lots.lots) expect(page).toContain(description[locale]);
    expect(page).toContain(content.rubric.rubric?.criteria[1]?.name[locale]);
  }

  const provider = await enter('yenme');
  await provider.goto(`/calls/${reference}/questions`);
  await provider.fill('[name=text]', 'May one organisation apply for two lots?');
  await press(provider, text('clarifications.own.send'));
  await provider.getByText(text('notice.told.questionAsked')).waitFor();

  await manager.goto(`${here}/questions?state=open`);
  expect(await manager.locator('main').innerText()).not.toContain('Yenme');
  await manager.locator('main tbody input[type=checkbox]').first().check();
  await manager.locator('main form button[value], main form button').last().click();
  await manager.locator('[name="answer.en"]').waitFor();
  for (const locale of LOCALES) {
    await manager.fill(`[name="question.${locale}"]`, `Two lots? (${locale})`);
    await manager.fill(`[name="answer.${locale}"]`, `Yes, with one application for each lot. (${locale})`);
  }
  await press(manager, text('clarifications.answer.publish'));
  await manager.getByText(text('notice.told.answerPublished')).waitFor();

  await manager.goto(`${here}/addendum/new`);
  await press(manager, text('callApproval.addendum.begin'));
  await manager.getByText(text('notice.told.addendumBegun')).waitFor();
  await manager.goto(`${here}/sections/dates`);
  await fillFields(manager, { ...dayOf('submissionsUntil', 27, '18:00'), ...dayOf('openingAt', 28, '10:00') });
  await press(manager, text('callEditor.save'));
  await manager.getByText(text('notice.told.saved')).waitFor();
  await manager.goto(`${here}/addendum/reason`);
  for (const locale of LOCALES) await manager.fill(`[name="reason.${locale}"]`, `More time to prepare (${locale})`);
  await press(manager, text('callEditor.save'));
  await manager.getByText(text('notice.told.saved')).waitFor();
  await submit(manager, here);
  await approver.goto(`${here}/approval`);
  await press(approver, russian('callApproval.approval.publishAddendum'));
  await approver.getByText(russian('notice.told.callApproved')).waitFor();

  for (const locale of LOCALES) {
    const page = await read(locale, `/calls/${reference}`);
    expect(page).toContain(`Yes, with one application for each lot. (${locale})`);
    expect(page).toContain(`More time to prepare (${locale})`);
  }
  const extended = portalLocalTime(new Date(Date.now() + 27 * 86_400_000)).slice(0, 10);
  expect(await provider.request.get(`/calls/${reference}.ics`).then((answer) => answer.text())).toContain(
    extended.replaceAll('-', ''),
  );
  for (const person of ['yenme', 'yenme.signatory']) {
    const told = () => provider.locator('tbody tr', { hasText: emailOf(person) }).filter({ hasText: reference });
    await expect
      .poll(async () => (await provider.goto('/mail')) && (await told().count()), { timeout: 60_000 })
      .toBeGreaterThanOrEqual(2);
  }
}, 300_000);

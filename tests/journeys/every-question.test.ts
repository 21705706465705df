import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getSection } from '#server/applications/get-section';
import { saveSection } from '#server/applications/save-section';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { EVERY_QUESTION, manyLines } from '#tests/factories/every-question';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function openDraft(reader: Reader = {}) {
  const now = new Date();
  const office = await createCallOffice(now);
  const { reference } = await publishCallToApply(office, now, EVERY_QUESTION);
  const { id, actor } = await beginDraft(reference, now);
  const page = await openAs(running.portal.baseUrl, reader);
  const broken: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && broken.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => broken.push(error.message));
  await enterAs(page, actor.userId, running.portal.baseUrl);
  await page.goto(`/applications/${id}/sections/everything`);
  const typed = async () => {
    const { values } = await getSection({ actor, applicationId: id, section: 'everything', now: new Date() });
    return values;
  };
  return { page, id, actor, broken, typed };
}

const named = (page: Page, name: string) => page.locator(`[name="answers.${name}"]`);
const fill = async (page: Page, values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) await named(page, name).fill(value);
};
/** A row that is about to be added is there when its first field is. */
const add = async (page: Page, question: string, field: string) => {
  await page.locator(`button[name=add][value=${question}]`).click();
  await named(page, `${question}.${field}`).waitFor();
};

async function answer(page: Page) {
  await fill(page, {
    title: 'Help at home',
    story: 'One two three',
    'people-served': '60',
    income: '12 000,50',
    'start-date.day': '1',
    'start-date.month': '8',
    'start-date.year': '2027',
    'staff.0.name': 'Aýna',
    'staff.0.position': 'Coordinator',
    'plan.0.activity': 'Training',
    'costs.0.description': 'Wages',
    'costs.0.quantity': '12',
    'costs.0.unitCost': '500,50',
    'costs.0.own': '600',
  });
  await named(page, 'trained').and(page.locator('[value=no]')).check();
  await named(page, 'review').and(page.locator('[value=yearly]')).check();
  await page.locator('[name="answers.groups[]"][value=ill]').check();
  await page.locator('[name="answers.plan.0.months[]"][value="2"]').check();
  await page.locator('[name="answers.plan.0.months[]"][value="3"]').check();
  await page.selectOption('[name="answers.costs.0.category"]', 'wages');
  await named(page, 'true').check();
}

const ANSWERED = {
  'answers.title': 'Help at home',
  'answers.people-served': '60',
  'answers.start-date.month': '8',
  'answers.trained': 'no',
  'answers.training': 'In spring',
  'answers.groups': ['ill'],
  'answers.staff.1.name': 'Maral',
  'answers.plan.0.months': ['2', '3'],
  'answers.costs.0.unitCost': '500,50',
  'answers.costs.1.description': 'Office',
  'answers.true': 'yes',
};

describe('a page with every kind of question', () => {
  it('is accessible, with and without mistakes, on wide screens and on a phone', async () => {
    const { page, broken } = await openDraft();
    await page.locator('.portal-rows__button').first().waitFor();
    await expectAccessible(page);
    await keepPicture(page, 'every-question');
    await answer(page);
    await fill(page, { 'people-served': 'many', 'costs.0.quantity': '1.2345' });
    await named(page, 'costs.0.own').focus();
    await page.getByText('Enter a number such as').first().waitFor();
    await expectAccessible(page);
    await keepPicture(page, 'every-question-mistakes');
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await keepPicture(page, 'every-question-360');
    expect(broken).toEqual([]);
  });

  it('is filled in with script: mistakes, conditions, rows and totals at once, and everything is posted', async () => {
    const { page, broken, typed } = await openDraft();
    await page.locator('.portal-rows__button').first().waitFor();
    expect(await named(page, 'training').isVisible()).toBe(false);
    await answer(page);
    await fill(page, { training: 'In spring' });
    await page.locator('.portal-rows__totals').getByText('5,406.00 USD').waitFor();
    await add(page, 'staff', '1.name');
    await fill(page, { 'staff.1.name': 'Maral' });
    expect(await page.locator('[name="answers.groups[]"]:checked').count()).toBe(1);
    for (const at of [1, 2]) await add(page, 'costs', `${at}.description`);
    await fill(page, { 'costs.2.description': 'Office', 'costs.2.quantity': '1', 'costs.2.unitCost': '10 000' });
    await page.locator('.govuk-tag--red').first().waitFor();
    await page.getByRole('button', { name: 'Remove Line 2' }).click();
    expect(await named(page, 'costs.2.description').inputValue()).toBe('Office');
    expect(await page.locator(':focus').getAttribute('value')).toBe('costs');
    await fill(page, { 'people-served': '501' });
    await page.getByText('The number must be 500 or less').waitFor();
    await fill(page, { 'people-served': '60', 'costs.2.unitCost': '100' });
    await page.getByText('The number must be 500 or less').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    expect(await typed()).toMatchObject(ANSWERED);
    expect(await named(page, 'yearly').isVisible()).toBe(true);
    expect(broken).toEqual([]);
  });

  it('is filled in without script by plain posts, with rows added and removed', async () => {
    const { page, id, typed } = await openDraft({ javaScriptEnabled: false, width: 360 });
    expect(await page.getByText('Answer this only if').count()).toBe(1);
    await answer(page);
    await fill(page, { training: 'In spring' });
    await add(page, 'staff', '1.name');
    await fill(page, { 'staff.1.name': 'Maral' });
    await add(page, 'costs', '1.description');
    await fill(page, { 'costs.1.description': 'Mistake' });
    await add(page, 'costs', '2.description');
    await fill(page, { 'costs.2.description': 'Office' });
    await page.locator('[name="answers.costs.1.remove"]').check();
    await expectNoSidewaysScroll(page);
    await keepPicture(page, 'every-question-plain-360');
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    expect(await typed()).toMatchObject(ANSWERED);
    await page.goto(`/applications/${id}/sections/everything`);
    expect(await page.getByText('5,406.00 USD').count()).toBe(1);
    await page.goto(`/applications/${id}/print`);
    await keepPicture(page, 'every-question-print');
    expect(await page.getByText('2–3').count()).toBe(1);
  });

  it('takes a budget of 300 lines, and stays quick', async () => {
    const { page, id, actor, broken } = await openDraft();
    const typed = manyLines(299);
    await saveSection({ actor, applicationId: id, section: 'everything', typed, base: {}, now: new Date() });
    const began = Date.now();
    await page.goto(`/applications/${id}/sections/everything`);
    const total = page.locator('.portal-rows__totals');
    await page.locator('.portal-rows__button').first().waitFor();
    const loaded = Date.now() - began;
    await add(page, 'costs', '299.description');
    await page.getByText('300 rows at most').waitFor();
    const typing = Date.now();
    await fill(page, { 'costs.299.quantity': '1', 'costs.299.unitCost': '5,50' });
    await total.getByText('5,985.50 USD').waitFor();
    const counted = Date.now() - typing;
    expect({ loaded: loaded < 15_000, counted: counted < 5_000 }, `${loaded} ms, ${counted} ms`).toEqual({
      loaded: true,
      counted: true,
    });
    if (process.env.SCREENSHOTS)
      process.stdout.write(`300 lines: ${loaded} ms until it is live, ${counted} ms to type and count\n`);
    expect(broken).toEqual([]);
  });
});

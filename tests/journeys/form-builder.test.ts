import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { textIn } from '~/locales/text-in';
import { FormTemplate } from '#server/models/form-template';
import { Programme } from '#server/models/programme';
import { createCallOffice, inAll as inAllTexts } from '#tests/factories/call';
import { createFormOffice } from '#tests/factories/form-office';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs, fill, inAll, press } from './call-editor-steps';
import { judge, labelsOn } from './form-builder-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const now = new Date('2026-03-02T06:00:00Z');

const saved = (page: Page) => page.getByText(text('notice.told.saved')).waitFor();

async function addSection(page: Page, here: string, title: string): Promise<void> {
  await page.goto(`${here}/section`);
  await fill(page, inAll('title', title));
  await press(page, text('formBuilder.save'));
  await saved(page);
}

async function addQuestion(page: Page, here: string, section: string, type: string, label: string): Promise<void> {
  await page.goto(`${here}/sections/${section}/question`);
  await page.check(`[name="type"][value="${type}"]`, { force: true });
  await fill(page, inAll('label', label));
  await press(page, text('formBuilder.question.goOn'));
  await page.getByText(text('notice.told.questionAdded')).waitFor();
}

it.each([true, false])(
  'a manager builds a form of several kinds of questions with a condition, with script: %s',
  async (javaScriptEnabled) => {
    const { manager, programmeId } = await createCallOffice(now);
    const page = await openAs(running.portal.baseUrl, { javaScriptEnabled });
    await enterAs(page, manager.userId, running.portal.baseUrl);
    const look = (name: string) => (javaScriptEnabled ? judge(page, name) : Promise.resolve());
    const forms = `/office/programmes/${programmeId}/forms`;

    await page.goto(`${forms}/new`);
    await look('new');
    await press(page, text('formBuilder.new.begin'));
    await page.getByText(text('form.errorSummary')).waitFor();
    await fill(page, inAll('name', 'Small works'));
    await page.waitForTimeout(1_100);
    await press(page, text('formBuilder.new.begin'));
    await page.getByText(text('notice.told.formBegun')).waitFor();
    const here = new URL(page.url()).pathname;
    await look('empty');

    await addSection(page, here, 'About you');
    await look('section');
    await page.goto(`${here}/sections/about-you/question`);
    await look('new-question');
    await addQuestion(page, here, 'about-you', 'single-choice', 'What are you?');
    await look('options-empty');
    await fill(page, { ...inAll('options.0.label', 'A person'), ...inAll('options.1.label', 'A group') });
    await press(page, text('formBuilder.option.more'));
    await saved(page);
    await look('options');
    await addQuestion(page, here, 'about-you', 'number', 'How many of you?');
    await page.selectOption('[name="condition"]', 'what-are-you=a-group');
    await fill(page, { minimum: '1', maximum: '20' });
    await press(page, text('formBuilder.save'));
    await saved(page);
    await addQuestion(page, here, 'about-you', 'budget', 'What does it cost?');
    await fill(page, inAll('categories.0.label', 'Supplies'));
    await look('budget');
    await press(page, text('formBuilder.save'));
    await saved(page);
    await look('built');
    expect(await labelsOn(page)).toEqual(['1.1 What are you?', '1.2 How many of you?', '1.3 What does it cost?']);

    // The question on which another depends goes below it: a fault, told with where it is mended.
    await page.locator('#down-what-are-you').press('Enter');
    await page.locator('[data-question]:nth-child(2)#question-what-are-you').waitFor();
    await page.getByText(text('formBuilder.faults')).waitFor();
    await look('fault');
    await page.locator('#up-what-are-you').press('Enter');
    await page.locator('[data-question]:nth-child(1)#question-what-are-you').waitFor();

    await page.goto(`${here}/questions/what-are-you/removal`);
    await look('removal');
    expect(await page.getByText('How many of you?').count()).toBe(1);
    await page.goto(`${here}/version`);
    await look('version');
    await press(page, text('formBuilder.version.makeNumber', { number: 1 }));
    await page.getByText(text('notice.told.versionMade')).waitFor();
    const { formTemplates } = await Programme.findById(programmeId).orFail().lean();
    expect(formTemplates.at(-1)).toMatchObject({ name: { en: 'Small works' }, version: 1 });
    await page.goto(forms);
    await look('list');
  },
  300_000,
);

it('a manager puts questions in order by keyboard alone, and by dragging', async () => {
  const { manager, programmeId, code, read, change } = await createFormOffice(now);
  const page = await openAs(running.portal.baseUrl);
  await enterAs(page, manager.userId, running.portal.baseUrl);
  await page.goto(`/office/programmes/${programmeId}/forms/${code}`);
  await page.locator('html').evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  const keys = () =>
    page.locator('[data-question]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question));

  await page.focus('#up-approach');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('1.3').waitFor();
  expect(await keys()).toEqual(['trained', 'training', 'approach']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('up-approach');
  await page.keyboard.press('Space');
  await page.getByRole('status').getByText('1.2').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('up-approach');

  const handle = await page.locator('[data-handle="approach"]').boundingBox();
  const target = await page.locator('#question-trained').boundingBox();
  if (!handle || !target) throw new Error('There is nothing to drag');
  await page.mouse.move(handle.x + 8, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(handle.x + 8, target.y + 30, { steps: 5 });
  await page.mouse.move(handle.x + 8, target.y + 4, { steps: 5 });
  await judge(page, 'dragging');
  await page.mouse.up();
  await page.getByRole('status').getByText('1.1').waitFor();
  expect(await keys()).toEqual(['approach', 'trained', 'training']);
  // A colleague changes a question while its page is open: both are shown, and one is chosen.
  await page.goto(`/office/programmes/${programmeId}/forms/${code}/questions/approach`);
  const theirs = questionsOf((await read()).form).find(({ key }) => key === 'approach');
  if (!theirs) throw new Error('The question is gone');
  const question = { ...theirs, label: inAllTexts('How will you do it?') };
  await change({ kind: 'change-question', key: 'approach', question });
  await fill(page, { 'label.en': 'What is your method?' });
  await press(page, text('formBuilder.save'));
  await page.getByText(text('formBuilder.conflict')).waitFor();
  await judge(page, 'conflict');
  await press(page, text('callEditor.conflict.takeMine'));
  await saved(page);
  expect(await labelsOn(page)).toContain('1.1 What is your method?');

  const stored = await FormTemplate.findOne({ programmeId, code }).orFail().lean();
  expect(stored.form.sections[0]?.questions.map(({ key }) => key)).toEqual(['approach', 'trained', 'training']);
}, 120_000);

import { expect, it } from 'vitest';
import { QUESTION_TYPES, type QuestionType } from '~/domain/applications/form-definition';
import { textIn } from '~/locales/text-in';
import { FormTemplate } from '#server/models/form-template';
import { createFormOffice } from '#tests/factories/form-office';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import { labelsOn, tabTo, typeInAll } from './form-builder-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const now = new Date('2026-03-02T06:00:00Z');

it('a manager builds a form with a condition by keyboard alone', async () => {
  const { manager, programmeId, code } = await createFormOffice(now, { sections: [] });
  const page = await openAs(running.portal.baseUrl);
  await enterAs(page, manager.userId, running.portal.baseUrl);
  await page.goto(`/office/programmes/${programmeId}/forms/${code}`);
  const enter = async (wanted: string, notice?: Parameters<typeof text>[0]) => {
    await tabTo(page, wanted);
    const left = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await left;
    if (notice) await page.getByText(text(notice)).waitFor();
  };
  const add = async (type: QuestionType, label: string) => {
    await enter(text('formBuilder.question.add'));
    await tabTo(page, 'type');
    await page.keyboard.press('Space');
    for (let step = 0; step < QUESTION_TYPES.indexOf(type); step += 1) await page.keyboard.press('ArrowDown');
    await typeInAll(page, 'label', label);
    await enter(text('formBuilder.question.goOn'), 'notice.told.questionAdded');
  };

  await enter(text('formBuilder.section.add'));
  await typeInAll(page, 'title', 'Your team');
  await enter(text('formBuilder.save'), 'notice.told.saved');
  await add('people', 'Who works for you?');
  await enter(text('formBuilder.save'), 'notice.told.saved');
  await add('yes-no', 'Are they trained?');
  await enter(text('formBuilder.save'), 'notice.told.saved');
  await add('date', 'When will they be?');
  await tabTo(page, 'condition');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await enter(text('formBuilder.save'), 'notice.told.saved');
  await tabTo(page, 'up-when-will-they-be');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('1.2').waitFor();
  await page.getByText(text('formBuilder.faults')).waitFor();
  await tabTo(page, 'down-when-will-they-be');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('1.3').waitFor();
  expect(await labelsOn(page)).toEqual(['1.1 Who works for you?', '1.2 Are they trained?', '1.3 When will they be?']);
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await enter(text('formBuilder.version.make'));
  await enter(text('formBuilder.version.makeNumber', { number: 1 }), 'notice.told.versionMade');
  const { form, version } = await FormTemplate.findOne({ programmeId, code }).orFail().lean();
  expect(version).toBe(1);
  expect(form.sections[0]?.questions.map(({ type, visibleWhen }) => [type, visibleWhen])).toEqual([
    ['people', null],
    ['yes-no', null],
    ['date', { question: 'are-they-trained', equals: 'no' }],
  ]);
}, 240_000);

import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { drawLot } from '#server/assignment/draw-lot';
import { inTransaction } from '#server/database/transaction';
import { moveLot } from '#server/evaluation/move-lot';
import { Evaluation } from '#server/models/evaluation';
import { RubricTemplate } from '#server/models/rubric-template';
import { createCallOffice } from '#tests/factories/call';
import { appointed, lotsAt, openedCall, type Member } from '#tests/factories/evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs, fill, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

/** In milliseconds: browsers on a busy machine. */
const LONG = 180_000;

it(
  'a manager makes the programme’s rubric from the library',
  async () => {
    const { manager, programmeId } = await createCallOffice(new Date());
    const page = await openAs(running.portal.baseUrl);
    await enterAs(page, manager.userId, running.portal.baseUrl);
    const rubrics = `/office/programmes/${programmeId}/rubrics`;
    await page.goto(`${rubrics}/new`);
    await page.locator('[value="library community-service"]').check();
    await fill(page, { 'name.en': 'Pilot' });
    await expectGoodPage(page, 'rubrics-new');
    await press(page, text('rubrics.new.begin'));
    await page.getByText(text('notice.told.rubricBegun')).waitFor();
    await fill(page, { 'weight-staff': '25' });
    await page.locator('button[value=weigh]').last().click();
    await page.getByText(text('calls.fault.weights', { total: 105 })).waitFor();
    await expectGoodPage(page, 'rubrics-builder');
    await fill(page, { 'weight-staff': '20' });
    await page.locator('button[value=weigh]').last().click();
    await page.getByText(text('rubrics.weigh.exact')).waitFor();
    await page.goto(`${rubrics}/pilot/criteria/staff`);
    await expectGoodPage(page, 'rubrics-criterion');
    await page.goto(`${rubrics}/pilot/settings`);
    await expectGoodPage(page, 'rubrics-settings');
    await page.goto(`${rubrics}/pilot/preview`);
    await expectGoodPage(page, 'rubrics-preview');
    await page.goto(`${rubrics}/pilot/version`);
    await press(page, text('formBuilder.version.makeNumber', { number: 1 }));
    await page.getByText(text('notice.told.versionMade')).waitFor();
    expect(await RubricTemplate.findOne({ programmeId, code: 'pilot' }).lean()).toMatchObject({ version: 1 });
  },
  LONG,
);

it(
  'a chair sees who scores what, and that drawing again gives the same',
  async () => {
    const call = await openedCall({ terms: { assignment: 'some', sheetsPerApplication: 2 } });
    const [chair] = (await appointed(call)) as [Member];
    await lotsAt(call, 'evaluation');
    await Evaluation.updateMany({ callId: call.id }, { $set: { stage: 'screening' } });
    const about = { callId: call.id, lot: 'lot-1', now: new Date() };
    await inTransaction(async () => {
      await drawLot({ ...about, actor: chair.actor });
      await moveLot({ ...about, from: 'screening', to: 'evaluation', by: chair.actor.userId });
    });
    const page = await openAs(running.portal.baseUrl);
    await enterAs(page, chair.actor.userId, running.portal.baseUrl);
    await page.goto(`/evaluations/${call.id}/assignment/lot-1`);
    await page.getByText(text('assignment.again.same')).waitFor();
    await expectGoodPage(page, 'assignment');
  },
  LONG,
);

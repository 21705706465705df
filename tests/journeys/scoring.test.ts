import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '~/domain/rubrics/schema';
import { textIn } from '~/locales/text-in';
import { inAll } from '#tests/factories/call';
import { appointed, giveSheet, lotsAt, openedCall, type Member } from '#tests/factories/evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { closeScoring, fillSheet, scoreSheet } from './scoring-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

/** In milliseconds: browsers on a busy machine. */
const LONG = 180_000;

const LEVELS = ['Nothing is said of it', 'Weak', 'Below what is asked', 'As is asked', 'Good', 'Excellent'].map(inAll);
const RUBRIC: Rubric = {
  criteria: [
    {
      key: 'relevance',
      name: inAll('Relevance to the target group'),
      guidance: inAll('Who is reached, and whether the service answers their needs'),
      weight: 60,
      minimum: null,
      levels: LEVELS,
      group: 'service',
    },
    {
      key: 'budget',
      name: inAll('Budget realism'),
      guidance: inAll('Whether the costs are needed and realistic'),
      weight: 40,
      minimum: null,
      levels: LEVELS,
      mayNotApply: true,
    },
  ],
  groups: [{ key: 'service', name: inAll('The service'), minimum: null }],
  scale: 5,
  minimumTotal: 60,
};

async function enter({ actor }: Member, reader: Reader = {}): Promise<Page> {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, actor.userId, running.portal.baseUrl);
  return page;
}

async function callToScore() {
  const call = await openedCall({ applications: { 'lot-1': 2 }, rubric: RUBRIC });
  const members = await appointed(call);
  await lotsAt(call, 'evaluation');
  const [chair, member, other] = members as [Member, Member, Member];
  for (const { applicationId } of call.applications) {
    await giveSheet(call, member, applicationId, null);
    await giveSheet(call, other, applicationId, { relevance: 4, budget: 3 });
  }
  const [first, second] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
  return { callId: call.id, chair, member, first, second };
}

describe.each([true, false])('the scoring desk (script: %s)', (javaScriptEnabled) => {
  const name = javaScriptEnabled ? 'script' : 'plain';
  // Axe is itself a script.
  const judge = javaScriptEnabled ? expectGoodPage : keepPicture;

  it(
    'from the desk to submitted sheets, with what is missing named before',
    async () => {
      const { callId, chair, member, first, second } = await callToScore();
      const page = await enter(member, { javaScriptEnabled });
      await page.goto('/desk');
      await page.locator(`main a[href="/evaluations/${callId}/sheets"]`).click();
      await page.waitForURL('**/sheets');
      await judge(page, `scoring-${name}-sheets`);

      await fillSheet(page, { callId, applicationId: first, levels: { relevance: 5 } });
      await judge(page, `scoring-${name}-desk`);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.locator('#sheet button[name=go][value=check]').click();
      await page.waitForURL('**/submission');
      expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
      await judge(page, `scoring-${name}-missing`);
      await page.locator('.govuk-error-summary a').first().click();
      await page.waitForURL('**/sheets/*#*');
      expect(await page.isChecked('[name="levels.relevance"][value="5"]')).toBe(true);

      const comments = { relevance: 'It names every group', budget: 'There is no budget in this lot' };
      await fillSheet(page, {
        callId,
        applicationId: first,
        levels: { relevance: 5, budget: 'none' },
        comments,
        strengths: 'People are known by name',
      });
      await page.locator('#sheet button[name=go][value=check]').click();
      await page.waitForURL('**/submission');
      await page.getByText(text('scoring.desk.total', { points: '100', of: '100' })).waitFor();
      await judge(page, `scoring-${name}-submission`);
      await page.locator('main button[type=submit]').last().click();
      await page.waitForURL('**/sheets');
      await page.getByText(text('notice.told.sheetSubmitted')).waitFor();

      await scoreSheet(page, { callId, applicationId: second, levels: { relevance: 3, budget: 3 } });
      await judge(page, `scoring-${name}-compared`);
      await page.goto(`/evaluations/${callId}/sheets/${first}`);
      await page.getByText(text('scoring.desk.locked')).waitFor();
      await judge(page, `scoring-${name}-locked`);

      const leads = await enter(chair, { javaScriptEnabled });
      await leads.goto(`/evaluations/${callId}/lots/lot-1/scoring`);
      await judge(leads, `scoring-${name}-progress`);
      await leads.goto(`/evaluations/${callId}/lots/lot-1/scoring/reopening`);
      await judge(leads, `scoring-${name}-reopening`);
      await leads.selectOption('[name=userId]', member.actor.userId);
      await leads.selectOption('[name=applicationId]', first);
      await leads.fill('[name=reason]', 'The budget is on page 7');
      await leads.locator('main button[type=submit]').last().click();
      await leads.waitForURL('**/scoring');

      await page.goto(`/evaluations/${callId}/sheets/${first}`);
      await page.getByText('The budget is on page 7').waitFor();
      await scoreSheet(page, { callId, applicationId: first, levels: { relevance: 4, budget: 4 } });
      await leads.goto(`/evaluations/${callId}/lots/lot-1/scoring/closing`);
      await judge(leads, `scoring-${name}-closing`);
      await closeScoring(leads, { callId, lot: 'lot-1' });
      await leads.getByText(text('notice.told.scoringClosed')).waitFor();
    },
    LONG,
  );
});

describe('a sheet while it is filled in', () => {
  it(
    'saves itself and tells the total, takes levels by number keys, and shows both versions of two windows',
    async () => {
      const { callId, member, first } = await callToScore();
      const page = await enter(member);
      const other = await enter(member);
      const address = `/evaluations/${callId}/sheets/${first}`;
      await page.goto(address);
      await other.goto(address);
      await page.focus('[name="levels.relevance"][value="0"]');
      await page.keyboard.press('4');
      expect(await page.isChecked('[name="levels.relevance"][value="4"]')).toBe(true);
      await page.locator('[data-autosave-status]').filter({ hasText: 'Saved' }).waitFor();
      expect(await page.textContent('[data-shown=total]')).toBe(
        text('scoring.desk.total.missing', { points: '48', of: '100', count: 1 }),
      );
      await other.check('[name="levels.relevance"][value="2"]');
      await other.locator('[data-autosave-status]').filter({ hasText: 'another window' }).waitFor();
      await other.locator('#sheet button[name=go][value=stay]:visible').last().click();
      await other.getByRole('heading', { name: text('scoring.conflict.title') }).waitFor();
      await expectGoodPage(other, 'scoring-conflict');
      await other.locator('button[value=mine]').click();
      await other.getByText(text('notice.told.saved')).waitFor();
      expect(await other.isChecked('[name="levels.relevance"][value="2"]')).toBe(true);
    },
    LONG,
  );

  it(
    'is a good page in Russian and Turkmen',
    async () => {
      const { callId, member, first } = await callToScore();
      for (const locale of ['ru', 'tk'] as const) {
        const page = await enter(member, { locale });
        await page.goto(`/evaluations/${callId}/sheets/${first}`);
        await expectGoodPage(page, `scoring-${locale}-desk`);
      }
    },
    LONG,
  );
});

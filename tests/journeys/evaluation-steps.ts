import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CommitteePart } from '~/domain/committee/parts';
import { textIn } from '~/locales/text-in';
import { fill, press } from './call-editor-steps';

const text = textIn('en');

/** Presses a button of the page and waits until the next one says that it was done. */
export async function finish(page: Page, button: string): Promise<void> {
  await press(page, button);
  await page.locator('.govuk-notification-banner').waitFor();
}

/** The approver appoints a committee by order 12 of 1 June 2026. */
export async function appoint(page: Page, callId: string, people: readonly (readonly [string, CommitteePart])[]) {
  await page.goto(`/office/calls/${callId}/committee/appointment`);
  await fill(page, { orderNumber: '12-b', 'orderDay-day': '1', 'orderDay-month': '6', 'orderDay-year': '2026' });
  for (const [userId, part] of people) await page.selectOption(`[name="part.${userId}"]`, part);
  await finish(page, text('committee.appoint.submit'));
}

/** A member agrees to impartiality and declares about every organisation: a conflict with those that are named. */
export async function declareInterests(page: Page, callId: string, conflicts: Record<string, string> = {}) {
  await page.goto(`/evaluations/${callId}/declaration`);
  await page.check('main [name=agreed]');
  await finish(page, text('committee.impartial.submit'));
  await page.goto(`/evaluations/${callId}/interests`);
  for (const section of await page.locator('main form section').all()) {
    const name = (await section.getByRole('heading').first().innerText()).trim();
    const detail = conflicts[name];
    await section.locator(`[value=${detail ? 'conflict' : 'none'}]`).check();
    if (detail) await section.locator('textarea').fill(detail);
  }
  await finish(page, text('committee.interests.submit'));
}

/** Records a meeting about a lot that was held just now, with everybody but those who are named. */
export async function recordMeeting(
  page: Page,
  callId: string,
  lot: string,
  decisions: string,
  absent: readonly string[] = [],
) {
  await page.goto(`/evaluations/${callId}/lots/${lot}/meetings/new`);
  const [day = '', time = ''] = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 16).split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  await fill(page, { 'heldAt-day': date, 'heldAt-month': month, 'heldAt-year': year, 'heldAt-time': time });
  await fill(page, { place: 'Room 214', decisions });
  for (const box of await page.locator('main [name="present[]"]').all()) {
    const userId = (await box.getAttribute('value')) ?? '';
    if (!absent.includes(userId)) await box.check();
  }
  await finish(page, text('meetings.save'));
  expect(await page.locator('main').innerText()).toContain(decisions);
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CommitteePart } from '~/domain/committee/parts';
import { commentField, levelField } from '~/domain/scoring/sheet-form';
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

/** A screener's opinion on an application: everything met but what is named, each with its reason. */
export async function giveOpinion(
  page: Page,
  callId: string,
  applicationId: string,
  notMet: Record<string, string> = {},
) {
  await page.goto(`/evaluations/${callId}/screening/${applicationId}`);
  for (const radio of await page.locator('main [type=radio][value=yes]').all()) {
    const check = ((await radio.getAttribute('name')) ?? '').replace('met.', '');
    const reason = notMet[check];
    await (reason ? page.locator(`main [name="met.${check}"][value=no]`) : radio).check();
    const field = page.locator(`main [name="reason.${check}"]`);
    if ((await field.count()) > 0) await field.fill(reason ?? 'Seen in the application');
  }
  await finish(page, text('screening.opinion.submit'));
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

/** The secretary asks an organisation for a document again: the answer to one question of its form. */
export async function askForDocument(
  page: Page,
  callId: string,
  applicationId: string,
  question: string,
  reason: string,
) {
  await page.goto(`/evaluations/${callId}/screening/${applicationId}/documents`);
  await page.check(`main [name="questions[]"][value=${question}]`);
  await fill(page, { reason });
  await finish(page, text('screening.request.submit'));
}

/** A sheet from the first level to its submission: for every criterion a level with a comment. */
export async function scoreSheet(page: Page, callId: string, applicationId: string, levels: Record<string, number>) {
  await page.goto(`/evaluations/${callId}/sheets/${applicationId}`);
  for (const [criterion, level] of Object.entries(levels)) {
    await page.check(`main [name="${levelField(criterion)}"][value="${level}"]`);
    await page.fill(
      `main [name="${commentField(criterion)}"]`,
      `Level ${level} because of what section ${criterion} says`,
    );
  }
  await page.locator('main [name=go][value=check]').click();
  await page.waitForURL(`**/sheets/${applicationId}/submission`);
  await finish(page, text('scoring.submission.submit'));
}

/** Says something in a discussion. */
export async function say(page: Page, discussion: string, words: string) {
  await page.goto(discussion);
  await fill(page, { text: words });
  await finish(page, text('consensus.messages.send'));
}

/** Proposes a score with its justification; for a total (no level) the justification alone. */
export async function propose(page: Page, discussion: string, level: number | null, justification: string) {
  await page.goto(discussion);
  if (level !== null) await page.check(`main [name=level][value="${level}"]`);
  await fill(page, { justification });
  await finish(page, text('consensus.propose.send'));
}

/** Agrees with what is proposed, or dissents with a reason. */
export async function answer(page: Page, discussion: string, dissent: string | null = null) {
  await page.goto(discussion);
  await page.check(`main [name=answer][value=${dissent ? 'dissent' : 'agree'}]`);
  if (dissent) await fill(page, { reason: dissent });
  await finish(page, text('consensus.answer.send'));
}

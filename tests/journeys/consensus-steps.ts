import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { press } from './call-editor-steps';

const en = textIn('en');

/** The page of one discussion: a criterion's key, or `_total`. */
export const discussionPath = (callId: string, lot: string, applicationId: string, criterion: string): string =>
  `/evaluations/${callId}/lots/${lot}/consensus/${applicationId}/${criterion}`;

/** Adds to the discussion that the page shows. */
export async function sayIn(page: Page, words: string): Promise<void> {
  await page.fill('main [name=text]', words);
  await press(page, en('consensus.messages.send'));
  await page.getByText(words).waitFor();
}

/** Proposes a level for the criterion that the page shows. */
export async function proposeLevel(page: Page, level: number, justification: string): Promise<void> {
  await page.check(`main [name=level][value="${level}"]`);
  await page.fill('main [name=justification]', justification);
  await press(page, en('consensus.propose.send'));
  await page.getByText(justification).first().waitFor();
}

/** Agrees with the proposal that the page shows, or dissents for a reason. */
export async function answer(page: Page, dissent: string | null): Promise<void> {
  await page.check(`main [name=answer][value=${dissent === null ? 'agree' : 'dissent'}]`);
  if (dissent !== null) await page.fill('main [name=reason]', dissent);
  await press(page, en('consensus.answer.send'));
  await page.getByText(en('notice.told.saidInDiscussion')).waitFor();
}

/** The chair settles what everybody has answered. */
export async function settleScore(page: Page): Promise<void> {
  await press(page, en('consensus.settle.send'));
  await page.getByText(en('notice.told.saidInDiscussion')).waitFor();
}

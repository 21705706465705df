import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { press } from './call-editor-steps';

const text = textIn('en');

/** The chair makes the ranking of a lot whose scores are settled, and stands before it. */
export async function makeTheRanking(page: Page, callId: string, lot: string): Promise<void> {
  await page.goto(`/evaluations/${callId}/lots/${lot}/ranking`);
  await page.getByRole('button', { name: text('ranking.make') }).click();
  await page.waitForURL('**/ranking/making');
  await press(page, text('ranking.make'));
  await page.getByText(text('notice.told.ranked')).waitFor();
}

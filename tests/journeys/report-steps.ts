import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { PASSWORD } from '#tests/factories/user';
import { press } from './call-editor-steps';

const en = textIn('en');

export const reportPath = (callId: string, lot: string): string => `/evaluations/${callId}/lots/${lot}/report`;

/** Makes the first report of a lot. */
export async function makeReport(page: Page, callId: string, lot: string): Promise<void> {
  await page.goto(`${reportPath(callId, lot)}/making`);
  await press(page, en('report.make'));
  await page.getByText(en('notice.told.reportMade')).waitFor();
}

/** Reads a report's page and signs it. */
export async function signReport(page: Page, callId: string, lot: string, password = PASSWORD): Promise<void> {
  await page.goto(reportPath(callId, lot));
  await page.fill('main [name=currentPassword]', password);
  await press(page, en('report.sign'));
  await page.getByText(en('notice.told.reportSigned')).waitFor();
}

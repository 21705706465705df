import type { Page } from 'playwright-core';

export interface ScoredSheet {
  callId: string;
  applicationId: string;
  /** By the criterion's key; `none` where it does not apply. */
  levels: Record<string, number | 'none'>;
  comments?: Record<string, string>;
  strengths?: string;
}

/** An evaluator fills in their sheet for an application; whatever language the page speaks, with and without script. */
export async function fillSheet(page: Page, { callId, applicationId, ...sheet }: ScoredSheet): Promise<void> {
  await page.goto(`/evaluations/${callId}/sheets/${applicationId}`);
  for (const [criterion, level] of Object.entries(sheet.levels)) {
    await page.check(`[name="levels.${criterion}"][value="${level}"]`);
  }
  for (const [criterion, comment] of Object.entries(sheet.comments ?? {})) {
    await page.fill(`[name="comments.${criterion}"]`, comment);
  }
  if (sheet.strengths) await page.fill('[name=strengths]', sheet.strengths);
}

/** The same, submitted. */
export async function scoreSheet(page: Page, sheet: ScoredSheet): Promise<void> {
  await fillSheet(page, sheet);
  await page.locator('#sheet button[name=go][value=check]').click();
  await page.waitForURL('**/submission');
  await page.locator('main button[type=submit]').last().click();
  await page.waitForURL(`**/evaluations/${sheet.callId}/sheets`);
}

/** The chair closes the scoring of a lot. */
export async function closeScoring(chair: Page, { callId, lot }: { callId: string; lot: string }): Promise<void> {
  await chair.goto(`/evaluations/${callId}/lots/${lot}/scoring/closing`);
  await chair.locator('main button[type=submit]').last().click();
  await chair.waitForURL(`**/evaluations/${callId}`);
}

import type { Page } from 'playwright-core';

/** An approver ticks people by name on the openers page of a call and saves; whatever language the page speaks. */
export async function nameOpeners(approver: Page, callPath: string, names: readonly string[]): Promise<void> {
  await approver.goto(`${callPath}/openers`);
  for (const name of names) await approver.getByLabel(name).check();
  await approver.selectOption('[name=needed]', '2');
  await approver.locator('main button[type=submit]').last().click();
  await approver.locator('.govuk-notification-banner').waitFor();
}

/** An opener sets the first passphrase for a call. */
export async function setPassphrase(opener: Page, callId: string, passphrase: string): Promise<void> {
  await opener.goto(`/openings/${callId}`);
  await opener.fill('[name=newPassphrase]', passphrase);
  await opener.fill('[name=passphraseAgain]', passphrase);
  await opener.locator('main button[type=submit]').last().click();
  await opener.locator('.govuk-notification-banner').waitFor();
}

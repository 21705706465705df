import type { Page } from 'playwright-core';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { press } from './call-editor-steps';

/** On the page of the opening session: an opener gives the passphrase. */
export async function givePassphrase(page: Page, passphrase: string, locale: Locale): Promise<void> {
  await page.fill('main [name=passphrase]', passphrase);
  await press(page, textIn(locale)('openingPages.session.open'));
}

/** Nobody does anything: the page that waits finds out by itself that the opening is over. */
export const openingEnds = (page: Page, locale: Locale) =>
  page.getByRole('heading', { name: textIn(locale)('openingPages.session.opened') }).waitFor({ timeout: 90_000 });

import type { Page } from 'playwright-core';
import { signIn } from '#tests/factories/sign-in';
import { portalDay } from '~/domain/shared/portal-day';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture } from './browser';

/** Signs the browser of a page in as somebody. */
export async function enterAs(page: Page, userId: string, baseUrl: string): Promise<void> {
  const { cookie } = await signIn({ id: userId });
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: baseUrl }]);
}

/** Judges the page as it stands: axe, and nothing to scroll sideways on a phone. */
export async function look(page: Page, name: string) {
  await expectAccessible(page);
  await keepPicture(page, `call-editor-${name}`);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await keepPicture(page, `call-editor-${name}-360`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
export const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await page.fill(`main [name="${name}"]`, value);
};
export const inAll = (name: string, said: string) => ({
  [`${name}.en`]: said,
  [`${name}.ru`]: `${said} (ru)`,
  [`${name}.tk`]: `${said} (tk)`,
});
export const dayOf = (name: string, days: number, time?: string) => {
  const [year = '', month = '', day = ''] = portalDay(new Date(Date.now() + days * 86_400_000)).split('-');
  const parts = { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  return time ? { ...parts, [`${name}-time`]: time } : parts;
};

export const lotFields = (at: string, said: string) => ({
  [`${at}.ceiling.amount`]: '12 000',
  [`${at}.awards`]: '1',
  [`${at}.people`]: '60',
  [`${at}.ownContribution`]: '5',
  ...inAll(`${at}.description`, said),
});
export async function chooseLot(page: Page, at: string) {
  await page.selectOption(`[name="${at}.serviceType"]`, 'home-care');
  await page.selectOption(`[name="${at}.place"]`, 'ashgabat');
  await page.selectOption(`[name="${at}.source"]`, 'sdg-fund');
  await page.selectOption(`[name="${at}.ceiling.currency"]`, 'USD');
}

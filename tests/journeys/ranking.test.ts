import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { scoredLot } from '#tests/factories/ranked-lot';
import { createUser } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { enterAs } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { makeTheRanking } from './ranking-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

it('the chair ranks a lot, everybody of the committee reads why, the auditor looks at the fairness of the scores', async () => {
  const { call, members } = await scoredLot();
  const [chair, member] = members.map(({ actor }) => actor.userId);
  const page = await pageOf(chair ?? '');
  await page.goto(`/evaluations/${call.id}`);
  await page
    .getByRole('link', { name: text('ranking.title') })
    .first()
    .click();
  await page.getByText(text('ranking.notYet')).waitFor();
  await expectGoodPage(page, 'ranking-waiting');
  await makeTheRanking(page, call.id, 'lot-1');
  await expectGoodPage(page, 'ranking');

  const plain = await pageOf(member ?? '', { javaScriptEnabled: false, locale: 'en' });
  await plain.goto(`/evaluations/${call.id}/lots/lot-1/ranking`);
  await plain.getByText(text('ranking.rule')).waitFor();
  const reader = await pageOf(member ?? '', { locale: 'ru' });
  await reader.goto(`/evaluations/${call.id}/lots/lot-1/ranking`);
  await expectGoodPage(reader, 'ranking-ru');
  await reader.getByRole('link', { name: 'Organisation 1 of lot-1' }).click();
  await reader.waitForURL(`**/ranking/${call.applications[0]?.applicationId}`);
  expect(await reader.getByText('272/3').count()).toBe(1);
  await expectGoodPage(reader, 'ranking-position-ru');
  expect((await reader.goto(`/evaluations/${call.id}/lots/lot-1/analytics`))?.status()).toBe(404);

  const auditor = await createUser({ roles: ['auditor'] });
  const audit = await pageOf(auditor.id, { locale: 'tk' });
  await audit.goto(`/evaluations/${call.id}/lots/lot-1/ranking`);
  await expectGoodPage(audit, 'ranking-tk');
  await audit.locator('a[href$="/analytics"]').click();
  await audit.waitForURL('**/analytics');
  await expectGoodPage(audit, 'analytics-tk');
  await page.goto(`/evaluations/${call.id}/lots/lot-1/analytics`);
  await expectGoodPage(page, 'analytics');
}, 300_000);

import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { CallSeal } from '#server/models/call-seal';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { setPassphrase } from './opener-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

it('an opener of a published call is replaced, and the new recovery share shown to who came last', async () => {
  const now = new Date();
  const office = await createCallOffice(now);
  const { id, openers } = await publishCall(office, now);
  const joiner = await createUser({ roles: ['evaluator'], name: 'Kerim Amanow' });
  const leaving = openers[0]?.actor.userId ?? '';
  const approver = await pageOf(office.approver.userId);
  await approver.goto(`/office/calls/${id}/openers`);
  await approver.getByRole('button', { name: text('sealing.renewal.title') }).click();
  await approver.locator('[name=search]').waitFor();
  await approver.locator(`[name=leaving][value="${leaving}"]`).check();
  await approver.fill('[name=search]', 'Kerim');
  await press(approver, text('sealing.field.search.submit'));
  await approver.waitForURL('**/renewal?**');
  expect(await approver.locator(`[name=leaving][value="${leaving}"]`).isChecked()).toBe(true);
  await expectGoodPage(approver, 'renewal-form');
  await approver.getByLabel('Kerim Amanow').check();
  await press(approver, text('sealing.renewal.submit'));
  await approver.getByText(text('notice.told.renewalBegun')).waitFor();
  await expectGoodPage(approver, 'renewal-begun');
  await setPassphrase(await pageOf(joiner.id, { javaScriptEnabled: false }), id, 'eight green doors in the sand');

  for (const [at, opener] of [openers[1], openers[2]].entries()) {
    const page = await pageOf(opener?.actor.userId ?? '', { javaScriptEnabled: at === 1, locale: 'en' });
    await page.goto('/desk');
    await page.getByRole('link', { name: /^Give your share/ }).click();
    await page.locator('[name=passphrase]').waitFor();
    if (at === 1) await expectGoodPage(page, 'renewal-give');
    await page.fill('[name=passphrase]', opener?.passphrase ?? '');
    await press(page, text('sealing.renewal.give.submit'));
    if (at === 0) await page.getByText(text('notice.told.shareGiven')).waitFor();
    else await page.getByRole('heading', { name: text('sealing.recovery.title') }).waitFor();
  }
  const seal = await CallSeal.findById(id).orFail().lean();
  expect([seal.key?.generation, seal.openers[0]?.userId, seal.former]).toEqual([2, joiner.id, [leaving]]);
}, 300_000);

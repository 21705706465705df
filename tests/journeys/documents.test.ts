import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { StoredFile } from '#server/models/stored-file';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { memberWithSession } from '#tests/factories/upload-client';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const HERE = '/organisation/documents';

async function memberAt(reader: Reader) {
  const who = await memberWithSession();
  const page = await openAs(running.portal.baseUrl, reader);
  const [name = '', value = ''] = who.cookie.split('=');
  await page.context().addCookies([{ name, value, url: running.portal.baseUrl }]);
  await page.goto(HERE);
  return { who, page };
}

it.each([
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'ru', width: 360, javaScriptEnabled: true },
  { locale: 'tk', width: 1280, javaScriptEnabled: true },
  { locale: 'en', width: 360, javaScriptEnabled: false },
  { locale: 'tk', width: 1280, javaScriptEnabled: false },
] satisfies Reader[])(
  'a document is sent, read and removed: %o',
  async (reader) => {
    const text = textIn(reader.locale);
    const { who, page } = await memberAt(reader);
    const look = async (name: string) => {
      if (reader.javaScriptEnabled) {
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
      await keepPicture(
        page,
        `documents-${name}-${reader.locale}-${reader.width}${reader.javaScriptEnabled ? '' : '-plain'}`,
      );
    };
    await look('empty');

    const choose = page.locator('input[type=file]');
    const send = page.getByRole('button', { name: text('documents.send') });
    await choose.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: samples.html() });
    await send.click();
    await page.getByText(text('files.error.type')).first().waitFor();
    await look('refused');
    expect(await StoredFile.countDocuments({ uploaderId: who.id })).toBe(0);

    const bytes = pdfOfSize(2_500_000);
    await choose.setInputFiles({ name: 'Tertipnama.pdf', mimeType: 'application/pdf', buffer: bytes });
    await send.click();
    await page.getByText(text('notice.told.fileStored')).waitFor();
    const link = page.getByRole('link', { name: 'Tertipnama.pdf', exact: true });
    await link.waitFor();
    await look('list');
    const downloaded = page.waitForEvent('download');
    await link.click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await downloaded).createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);

    await page.getByRole('link', { name: text('documents.remove.of', { name: 'Tertipnama.pdf' }) }).click();
    await page.getByRole('heading', { name: text('documents.removal.title') }).waitFor();
    await look('removal');
    await page.getByRole('button', { name: text('documents.removal.confirm') }).click();
    await page.getByText(text('documents.empty.title')).waitFor();
    expect(await StoredFile.findOne({ uploaderId: who.id }).lean()).toMatchObject({ state: 'removed' });
  },
  120_000,
);

it('an upload goes on by itself when the line comes back', async () => {
  const { who, page } = await memberAt({});
  let pieces = 0;
  await page.route('**/uploads/*', async (route) => {
    // The second piece and the first question after it never arrive.
    if (route.request().method() === 'PATCH') pieces += 1;
    if (pieces === 2) await route.abort('connectionreset');
    else await route.continue();
    if (pieces === 2 && route.request().method() === 'HEAD') pieces += 1;
  });
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOfSize(3_000_000),
  });
  await page.getByRole('button', { name: textIn('en')('documents.send') }).click();
  await page.getByText(/connection is interrupted/).waitFor();
  await page.getByText(textIn('en')('notice.told.fileStored')).waitFor();
  expect(await StoredFile.find({ uploaderId: who.id }).lean()).toMatchObject([{ state: 'clean', size: 3_000_000 }]);
}, 120_000);

it('a stored picture can be looked at in place, without scripts and without an origin', async () => {
  const { page, who } = await memberAt({});
  const picture = { name: 'a.png', mimeType: 'image/png', buffer: samples.png() };
  await page.locator('input[type=file]').setInputFiles(picture);
  await page.getByRole('button', { name: textIn('en')('documents.send') }).click();
  await page.getByRole('link', { name: 'a.png', exact: true }).waitFor();
  const png = await StoredFile.findOne({ uploaderId: who.id, name: 'a.png' }).lean();
  await page.goto(`/files/${png?._id}?inline=1`);
  expect(await page.evaluate(() => [document.images.length, window.origin])).toEqual([1, 'null']);
}, 120_000);

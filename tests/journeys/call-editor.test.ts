import { expect, it } from 'vitest';
import type { Section } from '~/domain/calls/schema';
import { textIn } from '~/locales/text-in';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice } from '#tests/factories/call';
import { pdfOfSize } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { nameReadyOpeners } from '#tests/factories/seal';
import { createUser } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { chooseLot, dayOf, enterAs, fill, inAll, look, lotFields, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

it('a manager prepares a call, an approver returns it and then publishes it', async () => {
  const office = await createCallOffice(new Date());
  const home = { kind: 'institution' as const, id: office.institutionId };
  const second = await createUser({ roles: ['manager'], home, name: 'Maral Myradowa' });
  const page = await pageOf(office.manager.userId);
  await page.goto('/office/calls');
  await look(page, 'list-empty');
  await page
    .getByRole('main')
    .getByRole('button', { name: text('callEditor.new.title') })
    .click();
  await page.getByRole('heading', { name: text('callEditor.new.title') }).waitFor();
  await look(page, 'new');
  await press(page, text('callEditor.new.begin'));
  await page.getByText(text('notice.told.callBegun')).waitFor();
  await look(page, 'call-empty');
  const here = new URL(page.url()).pathname;
  const id = here.split('/').at(-1) ?? '';
  const open = async (section: Section) => {
    await page.goto(`${here}/sections/${section}`);
    await page.getByRole('heading', { level: 1, name: text(`calls.section.${section}`) }).waitFor();
  };
  const save = async (who = page) => {
    await press(who, text('callEditor.save'));
    await who.getByText(text('notice.told.saved')).waitFor();
  };

  await press(page, text('callApproval.submission.submit'));
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.govuk-error-summary li').count()).toBeGreaterThan(10);
  await look(page, 'submission-faults');

  await open('about');
  await fill(page, { ...inAll('title', 'Care at home in Ashgabat'), ...inAll('summary', 'Three services') });
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor({ timeout: 20_000 });
  expect((await CallVersion.findById(`${id}:1`).orFail().lean()).content.about.title.en).toBe(
    'Care at home in Ashgabat',
  );
  await look(page, 'about');
  await fill(page, { 'title.en': 'Social care at home in Ashgabat' });
  await save();

  await open('purpose');
  for (const name of ['background', 'objectives', 'funded', 'notFunded']) await fill(page, inAll(name, `The ${name}`));
  await look(page, 'purpose');
  await save();
  await open('eligibility');
  await fill(page, { ...inAll('criteria', 'Registered public organisations'), yearsRegistered: '2' });
  await look(page, 'eligibility');
  await save();

  await open('lots');
  await chooseLot(page, 'lots.0');
  await fill(page, { ...lotFields('lots.0', 'First'), 'lots.0.people': 'sixty' });
  await press(page, text('callEditor.add.lots'));
  await page.locator('[name="lots.1.people"]').waitFor();
  expect(await page.inputValue('[name="lots.0.description.tk"]')).toBe('First (tk)');
  await chooseLot(page, 'lots.1');
  await fill(page, lotFields('lots.1', 'Second'));
  await press(page, text('callEditor.save'));
  await page.getByRole('link', { name: text('form.error.whole') }).waitFor();
  await look(page, 'lots-mistake');
  await fill(page, { 'lots.0.people': '60' });
  await save();

  await open('dates');
  await fill(page, {
    ...dayOf('clarificationsUntil', 10, '18:00'),
    ...dayOf('submissionsUntil', 20, '18:00'),
    ...dayOf('openingAt', 21, '10:00'),
    ...dayOf('decisionOn', 40),
    ...dayOf('startsOn', 60),
  });
  await look(page, 'dates');
  await save();

  await open('documents');
  await page
    .locator('[name=file]')
    .setInputFiles({ name: 'Guide.pdf', mimeType: 'application/pdf', buffer: pdfOfSize(40_000) });
  await save();
  await open('documents');
  await fill(page, inAll('documents.0.name', 'Guide for applicants'));
  await look(page, 'documents');
  await save();

  await open('terms');
  await fill(page, {
    ...inAll('appealAddress', 'Appeals commission'),
    ...inAll('preconditions.0.text', 'Staff are trained'),
  });
  await look(page, 'terms');
  await save();
  await open('committee');
  await page.selectOption('[name="seats.0.institutionId"]', office.committee[0] ?? '');
  await fill(page, { 'seats.0.seats': '2' });
  await press(page, text('callEditor.add.seats'));
  await page.locator('[name="seats.1.seats"]').waitFor();
  await page.selectOption('[name="seats.1.institutionId"]', office.committee[1] ?? '');
  await fill(page, { 'seats.1.seats': '1' });
  await look(page, 'committee');
  await save();
  for (const section of ['form', 'rubric'] as const) {
    await open(section);
    await page.getByLabel('Standard').check();
    await page.locator('details summary').first().click();
    await look(page, section);
    await save();
  }
  await look(page, 'call-ready');
  await page.goto(`${here}/preview?language=ru`);
  await page.getByRole('heading', { level: 1, name: 'Social care at home in Ashgabat' }).waitFor({ state: 'detached' });
  expect(await page.locator('h1').textContent()).toBe('Care at home in Ashgabat (ru)');
  await look(page, 'preview-ru');

  const other = await pageOf(second.id);
  await other.goto(`${here}/sections/about`);
  await open('about');
  await fill(other, { 'title.en': 'Theirs' });
  await save(other);
  await fill(page, { 'title.en': 'Mine' });
  await press(page, text('callEditor.save'));
  await page.getByRole('heading', { name: text('callEditor.conflict.title') }).waitFor();
  await look(page, 'conflict');
  await press(page, text('callEditor.conflict.edit'));
  expect(await page.inputValue('[name="title.en"]')).toBe('Mine');
  await fill(page, { 'title.en': 'Mine and theirs' });
  await save();

  await press(page, text('callApproval.submission.submit'));
  await page.getByText(text('notice.told.callSubmitted')).waitFor();
  await page.goto(`${here}/approval`);
  await page.getByText(text('callApproval.barred.reader')).waitFor();

  const approver = await pageOf(office.approver.userId);
  await approver.goto(`${here}/approval`);
  await look(approver, 'approval');
  await approver.locator('section[aria-labelledby=section-lots] summary').click();
  await approver.fill('[name="comments.lots"]', 'Name the etrap');
  await press(approver, text('callApproval.return.submit'));
  await approver.getByText(text('notice.told.callReturned')).waitFor();
  await open('lots');
  await page.getByText('Name the etrap').waitFor();
  await look(page, 'lots-commented');
  await page.goto(here);
  await press(page, text('callApproval.submission.submit'));
  await page.getByText(text('notice.told.callSubmitted')).waitFor();
  await approver.goto(`${here}/approval`);
  await nameReadyOpeners(id, office.approver.userId, new Date());
  await press(approver, text('callApproval.approval.publish'));
  await approver.getByRole('heading', { name: text('sealing.recovery.title') }).waitFor();
  await look(approver, 'recovery');
  await approver.goto(here);
  await look(approver, 'published');
  const { reference } = await Call.findById(id).orFail().lean();
  expect(reference).toMatch(/-001$/);

  await page.goto(`${here}/addendum/new`);
  await look(page, 'addendum-new');
  await press(page, text('callApproval.addendum.begin'));
  await page.getByText(text('notice.told.addendumBegun')).waitFor();
  await open('dates');
  await fill(page, { ...dayOf('submissionsUntil', 25, '18:00'), ...dayOf('openingAt', 26, '10:00') });
  await save();
  await look(page, 'addendum');
  await page.goto(`${here}/addendum/reason`);
  await fill(page, inAll('reason', 'More time'));
  await look(page, 'addendum-reason');
  await save();
  await page.goto(`${here}/addendum`);
  await look(page, 'addendum-compared');
  await page.goto(here);
  await press(page, text('callApproval.submission.submit'));
  await page.getByText(text('notice.told.callSubmitted')).waitFor();
  await approver.goto(`${here}/approval`);
  await look(approver, 'addendum-approval');
  await press(approver, text('callApproval.approval.publishAddendum'));
  await approver.getByText(text('notice.told.callApproved')).waitFor();
  await approver.goto(`${here}/cancellation`);
  await look(approver, 'cancellation');
  await page.goto('/office/calls');
  await look(page, 'list');
}, 600_000);

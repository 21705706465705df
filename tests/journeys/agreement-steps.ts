import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { pdfOfSize } from '#tests/factories/file-samples';
import { PASSWORD } from '#tests/factories/user';
import { dayOf, fill, press } from './call-editor-steps';
import { finish } from './evaluation-steps';
import { expectGoodPage } from './good-page';

const text = textIn('en');

/** A manager begins the agreement on the award to an organisation; the result is the agreement's address in the office. */
export async function beginAgreement(page: Page, organisation: string): Promise<string> {
  await page.goto('/office/agreements/new');
  await finish(page, text('agreementPages.new.makeOf', { organisation }));
  return new URL(page.url()).pathname;
}

const inBoth = (name: string, said: string) => ({ [`${name}.en`]: said, [`${name}.ru`]: `${said} (ru)` });

/** A manager sets the dates of an agreement and three milestones of 40, 30 and 30 percent. */
export async function threeMilestones(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/terms`);
  await fill(page, { ...dayOf('startsOn', -30), ...dayOf('endsOn', 300) });
  await finish(page, text('agreementPages.terms.save'));
  await page.goto(`${home}/schedule`);
  await fill(page, {
    ...inBoth('milestones.0.title', 'First visits'),
    ...inBoth('milestones.0.evidence', 'Photographs'),
    ...{ ...dayOf('milestones.0.dueOn', 30), 'milestones.0.share': '20.00' },
    ...inBoth('milestones.1.title', 'Visits in winter'),
    ...{ ...dayOf('milestones.1.dueOn', 60), 'milestones.1.share': '10.00' },
  });
  for (const at of ['0', '1']) await page.selectOption(`main [name="milestones.${at}.kind"]`, 'report');
  await finish(page, text('schedule.save'));
  await page.check('main [name=by][value=percent]');
  await fill(page, {
    ...{ 'milestones.0.share': '40', 'milestones.1.share': '30', 'milestones.2.share': '30' },
    ...inBoth('milestones.2.title', 'Final report'),
    ...dayOf('milestones.2.dueOn', 90),
  });
  await page.selectOption('main [name="milestones.2.kind"]', 'final');
  await finish(page, text('schedule.save'));
}

export async function sendForSignature(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/signing`);
  await finish(page, text('agreementPages.sending.submit'));
}

/** A signatory of either side signs with the password again. */
export async function sign(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/signature`);
  await page.check('main [name=agree]');
  await page.fill('main [name=currentPassword]', PASSWORD);
  await finish(page, text('agreementPages.signing.submit'));
}

/** The signatory tells the organisation's account. */
export async function tellAccount(page: Page, holder: string): Promise<void> {
  await page.goto('/organisation/profile/bank-account');
  await fill(page, { holder, bank: 'Halkbank', number: '23206934100100' });
  await page.selectOption('main [name=currency]', 'USD');
  await page.fill('main [name=currentPassword]', PASSWORD);
  await finish(page, text('bank.change.submit'));
}

/** Finance has compared an organisation's account with the bank's letter. */
export async function verifyAccount(page: Page, organisationId: string): Promise<void> {
  await page.goto(`/office/bank-accounts/${organisationId}`);
  await page.check('main [name=decision][value=verified]');
  await finish(page, text('bank.verify.submit'));
}

/** Answers every question of a report as the page asks it, a file to each evidence, section by section. */
export async function writeReport(page: Page, milestone: string): Promise<void> {
  await page.goto(milestone);
  await press(page, text('milestones.report.begin'));
  await page.waitForURL('**/report');
  const sections = await page
    .locator('main a[href*="/report/sections/"]:not([href*="#"])')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  for (const section of sections) {
    await page.goto(section);
    for (const area of await page.locator('main textarea').all()) await area.fill('Forty people were visited at home.');
    for (const field of await page.locator('main input[type=text][name^="answers."]').all()) await field.fill('40');
    for (const radio of await page.locator('main input[type=radio][value=reached]').all()) await radio.check();
    await finish(page, text('milestones.report.save'));
    await page.goto(section);
    const files = page.locator('main input[type=file]');
    if ((await files.count()) === 0) continue;
    await files.first().setInputFiles({ name: 'photos.pdf', mimeType: 'application/pdf', buffer: pdfOfSize(4_000) });
    await page.locator('main button[name=upload]').first().click();
    await page.getByRole('main').getByText('photos.pdf').first().waitFor();
  }
}

/** A cost of yesterday with its receipt. */
export async function enterCost(page: Page, milestone: string, cost: { line: string; amount: string }): Promise<void> {
  await page.goto(`${milestone}/expenditure/new`);
  await page.selectOption('main [name=line]', cost.line);
  const said = { description: 'Wages of assistants', supplier: 'Staff', document: '12', amount: cost.amount };
  await fill(page, { ...dayOf('spentOn', -1), ...said });
  const receipt = { name: 'wages.pdf', mimeType: 'application/pdf', buffer: pdfOfSize(3_000) };
  await page.setInputFiles('main [name=file]', receipt);
  await finish(page, text('expenditure.save'));
}

export async function justifyOverspending(page: Page, milestone: string, line: string, said: string): Promise<void> {
  await page.goto(`${milestone}/expenditure/overspending/${line}`);
  await fill(page, { text: said });
  await finish(page, text('expenditure.justify.submit'));
}

export async function approveOverspending(page: Page, milestone: string, line: string): Promise<void> {
  await page.goto(`${milestone}/expenditure/overspending/${line}`);
  await page.check('main [name=outcome][value=approved]');
  await finish(page, text('expenditure.decide.submit'));
}

/** The manager moves the due date of a milestone, an approver approves, the signatory accepts. */
export async function moveDate(
  { manager, approver, signatory }: Record<'manager' | 'approver' | 'signatory', Page>,
  home: string,
  key: string,
): Promise<void> {
  await manager.goto(`${home}/amendments`);
  await fill(manager, { reason: 'The house is being repaired.' });
  await finish(manager, text('amendments.begin.office'));
  const amendment = new URL(manager.url()).pathname.replace(/\/content$/, '');
  await manager.goto(`${amendment}/content`);
  const item = manager.locator(`main input[type=hidden][name$=".key"][value="${key}"]`);
  const field = ((await item.getAttribute('name')) ?? '').replace(/key$/, 'dueOn');
  await fill(manager, dayOf(field, 120));
  await expectGoodPage(manager, 'amendment-content');
  await finish(manager, text('amendments.save'));
  await manager.goto(amendment);
  await finish(manager, text('amendments.act.submit'));
  await approver.goto(amendment);
  await finish(approver, text('amendments.act.approve'));
  await signatory.goto(amendment.replace('/office', ''));
  await signatory.check('main [name=answer][value=accepted]');
  await signatory.fill('main [name=currentPassword]', PASSWORD);
  await finish(signatory, text('amendments.answer.submit'));
  await signatory.getByRole('link', { name: text('amendmentLetters.document.open') }).waitFor();
  await expectGoodPage(signatory, 'amendment-in-force');
}

export async function handInReport(page: Page, milestone: string): Promise<void> {
  await page.goto(`${milestone}/report`);
  await finish(page, text('milestones.report.handIn'));
}

export async function returnReport(page: Page, milestone: string, reason: string): Promise<void> {
  await page.goto(`${milestone}/return`);
  await fill(page, { reason });
  await finish(page, text('milestones.return.submit'));
}

/** A manager accepts what was reported, whole or an amount of it. */
export async function acceptReport(page: Page, milestone: string, amount?: string): Promise<void> {
  await page.goto(`${milestone}/acceptance`);
  await page.check(`main [name=kind][value=${amount === undefined ? 'whole' : 'part'}]`);
  if (amount !== undefined) await fill(page, { amount });
  await finish(page, text('milestones.accept.submit'));
}

/** A manager requests the payment of the first part that has none; the result is the payment's address. */
export async function requestPayment(page: Page, home: string): Promise<string> {
  await page.goto(`${home}/payments`);
  await page
    .getByRole('main')
    .getByRole('button', { name: text('payments.request') })
    .first()
    .click();
  await page.locator('.govuk-notification-banner').waitFor();
  return new URL(page.url()).pathname;
}

export async function approvePayment(page: Page, payment: string): Promise<void> {
  await page.goto(`${payment}/approval`);
  await finish(page, text('payments.act.approve'));
}

/** Somebody else records that the bank paid it in full today. */
export async function recordPayment(page: Page, payment: string, reference: string): Promise<void> {
  await page.goto(`${payment}/record`);
  await fill(page, { reference, ...dayOf('bookedOn', 0) });
  await finish(page, text('payments.act.record'));
}

/** The organisation has the first payment that it did not confirm yet. */
export async function confirmPayment(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/payments`);
  await page
    .getByRole('main')
    .getByRole('button', { name: text('payments.own.confirm') })
    .first()
    .click();
  await page.locator('.govuk-notification-banner').waitFor();
}

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Call } from '#server/models/call';
import { Milestone } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { pilotAwarded, type PilotAwarded } from '#tests/factories/pilot-awarded';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { decimalOf } from '~/domain/shared/money';
import { textIn } from '~/locales/text-in';
import { expectNoSidewaysScroll } from './accessibility';
import { useBrowser, type Reader } from './browser';
import { finish } from './evaluation-steps';
import {
  acceptReport,
  approveOverspending,
  approvePayment,
  beginAgreement,
  confirmPayment,
  enterCost,
  handInReport,
  justifyOverspending,
  moveDate,
  recordPayment,
  requestPayment,
  returnReport,
  sendForSignature,
  sign,
  tellAccount,
  threeMilestones,
  verifyAccount,
  writeReport,
} from './agreement-steps';
import { enterAs } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { issueCertificates, nameTrainees, openCourse, tickAttendance } from './training-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

const text = textIn('en');
const words = (text: string) => ({ en: text, ru: text, tk: text });

/** What the pilot's grants wait for: training, a verified account, both signatures. */
const PRECONDITIONS = (['training', 'bank-account', 'signed-agreement'] as const).map((kind) => ({
  ...{ key: kind, kind, text: words(`Precondition: ${kind}`) },
}));

const stored = (id: string) => Agreement.findById(id).orFail().lean<AgreementRecord>();
const idOf = (home: string) => home.split('/').at(-1) ?? '';

it('the pilot’s two agreements go from training to closing, and every minor unit is accounted for', async () => {
  const pageOf = async (userId: string, reader: Reader = {}): Promise<Page> => {
    const page = await openAs(running.portal.baseUrl, reader);
    await enterAs(page, userId, running.portal.baseUrl);
    return page;
  };
  const { call, awards, finance, cashier } = await pilotAwarded();
  await Call.updateOne({ _id: call.id }, { $set: { 'current.content.terms.preconditions': PRECONDITIONS } });
  const [redCrescent, yenme] = awards;
  if (!redCrescent || !yenme) throw new Error('There are two awards');

  const manager = await pageOf(call.office.manager.userId);
  const approver = await pageOf(call.office.approver.userId);
  const officer = await pageOf(finance.userId);
  const teller = await pageOf(cashier.userId);
  const signatories = new Map<string, Page>();
  const reporters = new Map<string, Page>();
  for (const { organisation, signatory, representative } of [redCrescent, yenme]) {
    signatories.set(organisation, await pageOf(signatory.userId));
    // "Ýenme" reports without script.
    const reader = organisation === 'Ýenme' ? { javaScriptEnabled: false } : {};
    reporters.set(organisation, await pageOf(representative.userId, reader));
  }
  const at = (people: Map<string, Page>, { organisation }: PilotAwarded['awards'][number]) =>
    people.get(organisation) as Page;

  const course = await openCourse(manager, call.id);
  for (const one of [redCrescent, yenme]) {
    await nameTrainees(at(signatories, one), idOf(course), 'Maral Ataýewa', 'Ogulnur Babaýewa\nKerim Amanow');
  }
  await tickAttendance(manager, course);
  await issueCertificates(manager, course);
  await expectGoodPage(manager, 'agreement-course');

  const homes = new Map<string, string>();
  for (const one of [redCrescent, yenme]) {
    const home = await beginAgreement(manager, one.organisation);
    homes.set(one.organisation, home);
    expect((await stored(idOf(home))).awardId).toBe(one.award._id);
    await threeMilestones(manager, home);
    await expectGoodPage(manager, 'agreement-schedule');
    await sendForSignature(manager, home);

    const signatory = at(signatories, one);
    await tellAccount(signatory, one.organisation);
    await sign(signatory, `/agreements/${idOf(home)}`);
    await sign(approver, home);
    // Both have signed, but the account was not compared with the bank's letter.
    expect((await stored(idOf(home))).state).toBe('signing');
    await signatory.goto(`/agreements/${idOf(home)}/preconditions`);
    await expectGoodPage(signatory, 'agreement-preconditions');
    await verifyAccount(officer, one.award.organisationId);
    await expect.poll(async () => (await stored(idOf(home))).state, { timeout: 120_000 }).toBe('active');
    await manager.goto(home);
    await expectGoodPage(manager, 'agreement-active');
  }

  /** Requested by the manager, approved by finance, recorded by a second person there, confirmed by the organisation. */
  const pay = async (one: PilotAwarded['awards'][number], reference: string) => {
    const home = homes.get(one.organisation) ?? '';
    const payment = await requestPayment(manager, home);
    await approvePayment(officer, payment);
    await recordPayment(teller, payment, reference);
    await confirmPayment(at(signatories, one), `/agreements/${idOf(home)}`);
    const { state, confirmed } = await Payment.findById(idOf(payment)).orFail().lean();
    expect([state, confirmed !== null]).toEqual(['paid', true]);
    return payment;
  };

  for (const one of [redCrescent, yenme]) {
    const home = homes.get(one.organisation) ?? '';
    const own = `/agreements/${idOf(home)}`;
    const reporter = at(reporters, one);
    const { content } = await stored(idOf(home));
    const [first, second, last] = content.milestones;
    const [line] = content.budget;
    if (!first || !second || !last || !line) throw new Error('There are milestones and a budget');

    const of = ({ key }: { key: string }) => ({ own: `${own}/milestones/${key}`, office: `${home}/milestones/${key}` });

    // The first one is returned once, and spends more than its budget line has.
    await writeReport(reporter, of(first).own);
    const amount = decimalOf({ amount: Math.floor((line.amount * 111) / 100), currency: 'USD' });
    await enterCost(reporter, of(first).own, { line: line.key, amount });
    await justifyOverspending(reporter, of(first).own, line.key, 'Wages were raised by law.');
    await expectNoSidewaysScroll(reporter);
    await handInReport(reporter, of(first).own);
    await returnReport(manager, of(first).office, 'Say how many people were visited.');
    await handInReport(reporter, of(first).own);
    await approveOverspending(approver, of(first).office, line.key);
    await acceptReport(manager, of(first).office);
    await expectGoodPage(manager, 'agreement-milestone');
    const payment = await pay(one, `${one.organisation}-1`);
    await officer.goto(payment);
    await expectGoodPage(officer, 'agreement-payment');

    // The second one is accepted in part, then the rest of it.
    await writeReport(reporter, of(second).own);
    await handInReport(reporter, of(second).own);
    await acceptReport(manager, of(second).office, '1.00');
    expect(
      (
        await Milestone.findById(`${idOf(home)}.${second.key}`)
          .orFail()
          .lean()
      ).state,
    ).toBe('partly');
    await pay(one, `${one.organisation}-2`);
    await writeReport(reporter, of(second).own);
    await handInReport(reporter, of(second).own);
    await acceptReport(manager, of(second).office);
    await pay(one, `${one.organisation}-3`);

    await moveDate({ manager, approver, signatory: at(signatories, one) }, home, last.key);
    expect((await stored(idOf(home))).edition).toBe(2);
    await writeReport(reporter, of(last).own);
    await handInReport(reporter, of(last).own);
    await acceptReport(manager, of(last).office);
    await pay(one, `${one.organisation}-4`);
    for (const page of ['', '/milestones', '/expenditure', '/payments', '/amendments']) {
      await manager.goto(`${home}${page}`);
      await expectGoodPage(manager, `agreement-office${page.replace('/', '-')}`);
      await at(signatories, one).goto(`${own}${page}`);
      await expectGoodPage(at(signatories, one), `agreement-own${page.replace('/', '-')}`);
    }
    await manager.goto(`${home}/closing`);
    await expectGoodPage(manager, 'agreement-closing');
    await manager.fill('main [name=reason]', 'All is done and paid.');
    await finish(manager, text('endings.closing.submit'));
    expect((await stored(idOf(home))).state).toBe('closed');
  }

  expect(await verifyLedger()).toMatchObject({ differences: [] });
  const agreements = await Agreement.find({ callId: call.id }).lean<AgreementRecord[]>();
  for (const { _id, content } of agreements) {
    expect(await agreementBalances(_id)).toMatchObject({ committed: 0, payable: 0, paid: content.amount.amount });
  }
}, 900_000);

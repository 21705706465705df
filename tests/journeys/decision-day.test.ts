import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Appeal } from '#server/models/appeal';
import { Award } from '#server/models/award';
import { Letter } from '#server/models/letter';
import { User } from '#server/models/user';
import { mailsTo } from '#tests/factories/mails';
import { pilotRecommended } from '#tests/factories/pilot-recommended';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import {
  acceptAward,
  admitAppeal,
  appealAgainst,
  approveLot,
  correctLetter,
  declineAward,
  issueAll,
  moveUp,
  nameReviewer,
  proofreadAll,
  rejectAppeal,
} from './decision-steps';
import { expectGoodPage } from './good-page';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

it('the pilot call goes from its recommendation to accepted awards, with a reserve, an appeal and a correction', async () => {
  const pageOf = async (userId: string): Promise<Page> => {
    const page = await openAs(running.portal.baseUrl);
    await enterAs(page, userId, running.portal.baseUrl);
    return page;
  };
  const { call, applications } = await pilotRecommended();
  const [redCrescent, yenme, keyik, beyik, bulut] = applications;
  if (!redCrescent || !yenme || !keyik || !beyik || !bulut) throw new Error('There are five applications');
  const awardOf = async ({ applicationId }: typeof redCrescent) =>
    (await Award.findOne({ applicationId, live: true }).orFail().lean())._id;
  const emailOf = async (userId: string) => (await User.findById(userId).orFail().lean()).email;

  const approver = await pageOf(call.office.approver.userId);
  await approver.goto(`/office/calls/${call.id}/decision/lot-1`);
  await expectGoodPage(approver, 'decision-lot');
  await approveLot(approver, call.id, 'lot-1');
  await approver.goto(`/office/calls/${call.id}/decision`);
  await expectGoodPage(approver, 'decision-call');

  const manager = await pageOf(call.office.manager.userId);
  await proofreadAll(manager, call.id);
  await expectGoodPage(manager, 'decision-drafts');
  await issueAll(approver, call.id);

  /** The letters are made and mailed by a job. */
  await expect
    .poll(async () => Letter.countDocuments({ callId: call.id, pdf: { $ne: null } }), { timeout: 120_000 })
    .toBe(5);
  await approver.goto(`/office/calls/${call.id}/letters`);
  await expectGoodPage(approver, 'decision-letters');

  const people = new Map<string, Page>();
  for (const { organisation, signatory } of applications) people.set(organisation, await pageOf(signatory.userId));
  const at = ({ organisation }: typeof redCrescent) => people.get(organisation) as Page;

  for (const one of [redCrescent, yenme]) {
    const mail = (await mailsTo(await emailOf(one.signatory.userId))).find(
      ({ template }) => template === 'letter-issued',
    );
    const letter = await Letter.findOne({ applicationId: one.applicationId }).orFail().lean();
    expect(mail?.mail.text).toContain(letter.number);
    await at(one).goto(`/letters/${letter._id}`);
    await expectGoodPage(at(one), `decision-own-letter-${one === yenme ? 'second' : 'first'}`);
    const { opened } = await Letter.findById(letter._id).orFail().lean();
    expect(opened.map(({ userId }) => userId)).toEqual([one.signatory.userId]);
  }
  await acceptAward(at(redCrescent), await awardOf(redCrescent));
  await expectGoodPage(at(redCrescent), 'decision-accepted');
  await declineAward(at(keyik), await awardOf(keyik), 'Our house is being repaired.');
  await moveUp(manager, call.id, 'lot-1');
  await expectGoodPage(manager, 'decision-awards');
  expect((await Award.findOne({ applicationId: beyik.applicationId }).orFail().lean()).from).toBe('reserve');

  await at(bulut).goto(`/applications/${bulut.applicationId}/result`);
  await expectGoodPage(at(bulut), 'decision-result');
  await appealAgainst(at(bulut), bulut.applicationId, 'Two of our services were not counted.');
  await expectGoodPage(at(bulut), 'decision-own-appeal');
  const { _id: appealId } = await Appeal.findOne({ applicationId: bulut.applicationId }).orFail().lean();

  // While it is pending nobody accepts, from no page.
  const waiting = `/awards/${await awardOf(yenme)}/acceptance`;
  await at(yenme).goto(waiting);
  expect(
    await at(yenme)
      .getByRole('button', { name: text('awards.accept.submit') })
      .count(),
  ).toBe(0);

  const home = { kind: 'institution' as const, id: call.office.institutionId };
  const reviewer = await createUser({ roles: ['approver'], home, name: 'Maýsa Berdiýewa' });
  await admitAppeal(manager, appealId);
  await nameReviewer(approver, appealId, reviewer.id);
  const review = await pageOf(reviewer.id);
  await rejectAppeal(review, appealId);
  await expectGoodPage(review, 'decision-appeal');
  expect((await Appeal.findById(appealId).orFail().lean()).state).toBe('rejected');
  await at(bulut).goto(`/applications/${bulut.applicationId}/appeal`);
  await expectGoodPage(at(bulut), 'decision-appeal-rejected');

  await acceptAward(at(yenme), await awardOf(yenme));
  await acceptAward(at(beyik), await awardOf(beyik));
  const states = await Award.find({ callId: call.id }).sort({ place: 1 }).lean();
  expect(states.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'declined', 'accepted']);

  const old = await Letter.findOne({ applicationId: bulut.applicationId, kind: 'regret' }).orFail().lean();
  await correctLetter(approver, call.id, old._id);
  await expect
    .poll(() => Letter.countDocuments({ callId: call.id, state: 'issued', pdf: null }), { timeout: 120_000 })
    .toBe(0);

  // Anybody checks each letter on a phone, by the address in its QR code.
  const visitor = await openAs(running.portal.baseUrl);
  for (const { code, number, correctedBy } of await Letter.find({ callId: call.id, state: 'issued' }).lean()) {
    const answer = await visitor.goto(`/verify/${code ?? ''}`);
    expect(answer?.status()).toBe(200);
    const main = visitor.getByRole('main');
    await main.getByText(number ?? '', { exact: true }).waitFor();
    const heading = correctedBy ? 'letterCheck.notValid' : 'letterCheck.genuine';
    await main.getByRole('heading', { name: text(heading) }).waitFor();
  }
  await expectGoodPage(visitor, 'decision-verify');
  const { pdf, code = '' } = await Letter.findOne({ applicationId: yenme.applicationId }).orFail().lean();
  await visitor.goto(`/verify/${code ?? ''}`);
  const letterFile = await at(yenme).request.get(
    `/letters/${(await Letter.findOne({ applicationId: yenme.applicationId }).orFail().lean())._id}.pdf`,
  );
  const bytes = await letterFile.body();
  expect(bytes.length).toBe(pdf?.size);
  await visitor.setInputFiles('#compared-file', { name: 'letter.pdf', mimeType: 'application/pdf', buffer: bytes });
  await visitor.getByText(text('letterCheck.same')).waitFor();
  await visitor.setInputFiles('#compared-file', {
    name: 'letter.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([bytes, Buffer.from(' ')]),
  });
  await visitor.getByText(text('letterCheck.other')).waitFor();

  await visitor.goto(`/calls/${call.reference}/results`);
  await expectGoodPage(visitor, 'decision-public-results');
  const published = await visitor.getByRole('main').innerText();
  for (const { organisation } of [redCrescent, yenme, beyik]) expect(published).toContain(organisation);
  expect(published).not.toContain(bulut.organisation);
  expect(published).toContain('the published minimum applies');
}, 900_000);

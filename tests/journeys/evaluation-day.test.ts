import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { communityServiceRubric } from '#server/rubric-library/library';
import { Call } from '#server/models/call';
import { Screening } from '#server/models/screening';
import { mailsTo } from '#tests/factories/mails';
import { passDeadline } from '#tests/factories/opening';
import { pilotEvaluation } from '#tests/factories/pilot-evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import {
  answer,
  appoint,
  askForDocument,
  declareInterests,
  finish,
  giveOpinion,
  propose,
  recordMeeting,
  say,
  scoreSheet,
  signReport,
} from './evaluation-steps';
import { expectGoodPage } from './good-page';
import { givePassphrase, openingEnds } from './opening-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const criteria = communityServiceRubric.criteria.map(({ key }) => key);

/** The days for an answer to a request are over. */
const passRequest = (applicationId: string) =>
  Screening.updateOne({ _id: applicationId }, { $set: { 'request.until': new Date(Date.now() - 1_000) } }).orFail();

it('the pilot call goes from its opening to a signed report', async () => {
  const pageOf = async (userId: string, reader = {}): Promise<Page> => {
    const page = await openAs(running.portal.baseUrl, reader);
    await enterAs(page, userId, running.portal.baseUrl);
    return page;
  };
  const { call, voting, secretary, applications } = await pilotEvaluation({ criterionTolerance: 2, documentDays: 5 });
  const [yenme, keyik, beyik, bulut] = applications;
  if (!yenme || !keyik || !beyik || !bulut) throw new Error('There are four applications');

  await passDeadline(call.id);
  for (const { actor, passphrase } of call.openers.slice(0, 2)) {
    const opener = await pageOf(actor.userId);
    await opener.goto(`/openings/${call.id}/session`);
    await givePassphrase(opener, passphrase, 'en');
    if (actor === call.openers[1]?.actor) await openingEnds(opener, 'en');
  }

  const approver = await pageOf(call.office.approver.userId);
  await appoint(approver, call.id, [
    ...voting.map(({ actor }, at) => [actor.userId, at === 0 ? 'chair' : 'member'] as const),
    [secretary.actor.userId, 'secretary'],
  ]);
  await expectGoodPage(approver, 'evaluation-committee');

  const members = await Promise.all(voting.map(({ actor }) => pageOf(actor.userId)));
  const [chair, first, second, third, conflicted] = members;
  if (!chair || !first || !second || !third || !conflicted) throw new Error('Five people vote');
  const desk = await pageOf(secretary.actor.userId);
  for (const page of [...members, desk]) {
    await declareInterests(page, call.id, page === conflicted ? { [beyik.organisation]: 'My sister works there' } : {});
  }
  await chair.goto(`/evaluations/${call.id}`);
  await finish(chair, text('committee.begin.submit'));
  await expectGoodPage(chair, 'evaluation-home');
  expect((await Call.findById(call.id).orFail().lean()).evaluation).toBe('screening');

  for (const { applicationId } of applications.slice(0, 3)) {
    await giveOpinion(first, call.id, applicationId);
    await giveOpinion(desk, call.id, applicationId);
  }
  await expectGoodPage(desk, 'evaluation-screening');
  const question = 'registration';
  await askForDocument(desk, call.id, bulut.applicationId, question, 'The certificate cannot be read.');
  const applicant = await pageOf(bulut.signatory.userId);
  await applicant.goto(`/applications/${bulut.applicationId}/documents-asked`);
  await expectGoodPage(applicant, 'evaluation-documents-asked');
  await passRequest(bulut.applicationId);
  for (const page of [first, desk]) {
    await giveOpinion(page, call.id, bulut.applicationId, { [`file-${question}`]: 'No certificate that can be read' });
  }
  await chair.goto(`/evaluations/${call.id}/screening/lots/lot-1/closing`);
  await finish(chair, text('screening.closing.submit'));

  const scored = [yenme, keyik, beyik];
  for (const [at, page] of members.entries()) {
    for (const application of scored) {
      if (page === conflicted && application === beyik) continue;
      const level = application === yenme ? 5 : application === keyik ? 4 : 3;
      const levels = Object.fromEntries(criteria.map((criterion) => [criterion, level]));
      // The chair thinks otherwise of one thing.
      if (at === 0 && application === keyik) levels.methodology = 1;
      await scoreSheet(page, call.id, application.applicationId, levels);
    }
  }
  await chair.goto(`/evaluations/${call.id}/lots/lot-1/scoring/closing`);
  await finish(chair, text('scoring.closing.submit'));
  await chair.goto(`/evaluations/${call.id}/lots/lot-1/matrix`);
  await expectGoodPage(chair, 'evaluation-matrix');

  const lot = `/evaluations/${call.id}/lots/lot-1`;
  const discussion = `${lot}/consensus/${keyik.applicationId}/methodology`;
  await say(chair, discussion, 'I find no individual assessment in the plan.');
  await say(second, discussion, 'It is on page four of the plan.');
  await propose(chair, discussion, 4, 'The plan has an individual assessment after all.');
  const [, ...others] = members;
  for (const page of others.slice(0, 3)) {
    await answer(page, discussion, page === third ? 'One assessment a year is too few for a 4.' : null);
  }
  await conflicted.goto(discussion);
  expect(await conflicted.locator('main').innerText()).not.toContain('individual assessment');
  await chair.goto(discussion);
  await finish(chair, text('consensus.settle.send'));
  await expectGoodPage(chair, 'evaluation-discussion');
  await recordMeeting(desk, call.id, 'lot-1', 'The methodology of Keýik Okara is a 4.');
  await chair.goto(`${lot}/ranking/making`);
  await finish(chair, text('ranking.make'));
  await chair.goto(`${lot}/ranking`);
  await expectGoodPage(chair, 'evaluation-ranking');

  await chair.goto(`${lot}/report/making`);
  await finish(chair, text('report.make'));
  for (const page of [chair, first, second, third, desk]) await signReport(page, call.id, 'lot-1');
  await expectGoodPage(desk, 'evaluation-report');
  expect((await Call.findById(call.id).orFail().lean()).evaluation).toBe('recommended');
  const printed = await approver.request.get(`${lot}/report/1.pdf?language=ru`);
  expect(printed.status()).toBe(200);

  // Who is recused from one application is told nothing of its lot, on no page and by no mail.
  for (const path of ['matrix', 'ranking', 'analytics', 'report', 'meetings', 'report/1.pdf', 'ranking.xlsx']) {
    expect((await conflicted.request.get(`${lot}/${path}`)).status(), path).toBe(404);
  }
  const told = JSON.stringify(await mailsTo(voting[4]?.email ?? ''));
  for (const word of ['individual assessment', beyik.applicationId]) expect(told).not.toContain(word);
}, 900_000);

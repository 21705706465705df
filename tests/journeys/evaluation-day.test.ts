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
import { answer, discussionPath, proposeLevel, sayIn, settleScore } from './consensus-steps';
import { appoint, declareInterests, finish, recordMeeting } from './evaluation-steps';
import { expectGoodPage } from './good-page';
import { givePassphrase, openingEnds } from './opening-steps';
import { makeTheRanking } from './ranking-steps';
import { makeReport, reportPath, signReport } from './report-steps';
import { closeScoring, scoreSheet } from './scoring-steps';
import { askForDocuments, closeScreeningOf, screen } from './screening-steps';

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
    await screen(first, { callId: call.id, applicationId });
    await screen(desk, { callId: call.id, applicationId });
  }
  await expectGoodPage(desk, 'evaluation-screening');
  const unclear = { callId: call.id, applicationId: bulut.applicationId };
  await askForDocuments(desk, unclear, ['registration'], 'The certificate cannot be read.');
  const applicant = await pageOf(bulut.signatory.userId);
  await applicant.goto(`/applications/${bulut.applicationId}/documents-asked`);
  await expectGoodPage(applicant, 'evaluation-documents-asked');
  await passRequest(bulut.applicationId);
  for (const page of [first, desk]) {
    await screen(page, unclear, ['file-registration'], 'No certificate that can be read');
  }
  await closeScreeningOf(chair, call.id, 'lot-1');

  const scored = [yenme, keyik, beyik];
  for (const [at, page] of members.entries()) {
    for (const application of scored) {
      if (page === conflicted && application === beyik) continue;
      const level = application === yenme ? 5 : application === keyik ? 4 : 3;
      const levels = Object.fromEntries(criteria.map((criterion) => [criterion, level]));
      // The chair thinks otherwise of one thing.
      if (at === 0 && application === keyik) levels.methodology = 1;
      const comments = Object.fromEntries(
        criteria.map((criterion) => [criterion, `The application says why: ${criterion}`]),
      );
      await scoreSheet(page, { callId: call.id, applicationId: application.applicationId, levels, comments });
    }
  }
  await closeScoring(chair, { callId: call.id, lot: 'lot-1' });
  const lot = `/evaluations/${call.id}/lots/lot-1`;
  await chair.goto(`${lot}/matrix`);
  await expectGoodPage(chair, 'evaluation-matrix');

  const discussion = discussionPath(call.id, 'lot-1', keyik.applicationId, 'methodology');
  await chair.goto(discussion);
  await sayIn(chair, 'I find no individual assessment in the plan.');
  await second.goto(discussion);
  await sayIn(second, 'It is on page four of the plan.');
  await chair.goto(discussion);
  await proposeLevel(chair, 4, 'The plan has an individual assessment after all.');
  for (const page of [first, second, third]) {
    await page.goto(discussion);
    await answer(page, page === third ? 'One assessment a year is too few for a 4.' : null);
  }
  await chair.goto(discussion);
  await settleScore(chair);
  await expectGoodPage(chair, 'evaluation-discussion');
  await recordMeeting(desk, call.id, 'lot-1', 'The methodology of Keýik Okara is a 4.');
  await expectGoodPage(desk, 'evaluation-meeting');
  await makeTheRanking(chair, call.id, 'lot-1');
  await expectGoodPage(chair, 'evaluation-ranking');

  await makeReport(chair, call.id, 'lot-1');
  for (const page of [chair, first, second, third, desk]) await signReport(page, call.id, 'lot-1');
  await expectGoodPage(desk, 'evaluation-report');
  expect((await Call.findById(call.id).orFail().lean()).evaluation).toBe('recommended');
  expect((await approver.request.get(`${reportPath(call.id, 'lot-1')}/1.pdf?language=ru`)).status()).toBe(200);

  // Who is recused from one application is told nothing of its lot, on no page and by no mail.
  for (const path of ['matrix', 'ranking', 'analytics', 'report', 'meetings', 'report/1.pdf', 'ranking.xlsx']) {
    expect((await conflicted.request.get(`${lot}/${path}`)).status(), path).toBe(404);
  }
  const told = JSON.stringify(await mailsTo(voting[4]?.email ?? ''));
  for (const word of ['individual assessment', beyik.applicationId]) expect(told).not.toContain(word);
}, 900_000);

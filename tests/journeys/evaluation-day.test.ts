import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Call } from '#server/models/call';
import { passDeadline } from '#tests/factories/opening';
import { pilotEvaluation } from '#tests/factories/pilot-evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import { appoint, declareInterests, finish, giveOpinion } from './evaluation-steps';
import { expectGoodPage } from './good-page';
import { givePassphrase, openingEnds } from './opening-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');

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
}, 600_000);

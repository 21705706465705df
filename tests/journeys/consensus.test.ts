import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { makeRanking } from '#server/ranking/make-ranking';
import { giveSheet, type Member } from '#tests/factories/evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { scoredLot } from '#tests/factories/ranked-lot';
import { useBrowser, type Reader } from './browser';
import { enterAs } from './call-editor-steps';
import { answer, discussionPath, proposeLevel, sayIn, settleScore } from './consensus-steps';
import { expectGoodPage } from './good-page';
import { makeReport, reportPath, signReport } from './report-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function pageOf({ actor }: Member, reader: Reader = {}): Promise<Page> {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, actor.userId, running.portal.baseUrl);
  return page;
}

/** In milliseconds: browsers take their time on a busy machine. */
const LONG = 300_000;

it(
  'brings a divergent criterion to consensus, with a dissent, and then a report to its signatures',
  async () => {
    const { call, members } = await scoredLot({ terms: { totalTolerance: 90 } });
    const [chair, first, second] = members as [Member, Member, Member];
    const [apart = ''] = call.applications.map(({ applicationId }) => applicationId);
    await giveSheet(call, second, apart, { relevance: 2, budget: 4 });
    const lot = `/evaluations/${call.id}/lots/lot-1`;
    const place = discussionPath(call.id, 'lot-1', apart, 'relevance');

    const proposing = await pageOf(first);
    await proposing.goto(`${lot}/matrix`);
    await expectGoodPage(proposing, 'consensus-matrix');
    await proposing.goto(`${lot}/consensus`);
    await expectGoodPage(proposing, 'consensus-list');
    await proposing.goto(`${lot}/consensus/${apart}`);
    await expectGoodPage(proposing, 'consensus-application');
    await proposing.goto(place);
    await sayIn(proposing, 'The annex answers the question on staff.');
    await proposeLevel(proposing, 4, 'The annex describes the staff in full');

    const dissenting = await pageOf(second, { javaScriptEnabled: false });
    await dissenting.goto(place);
    await answer(dissenting, 'The annex came without signatures');

    const leading = await pageOf(chair);
    await leading.goto(place);
    await answer(leading, null);
    await expectGoodPage(leading, 'consensus-discussion');
    await settleScore(leading);
    const russian = await pageOf(chair, { locale: 'ru' });
    await russian.goto(place);
    await expectGoodPage(russian, 'consensus-settled-ru');

    await makeRanking({ actor: chair.actor, callId: call.id, lot: 'lot-1', now: new Date() });
    await makeReport(leading, call.id, 'lot-1');
    await expectGoodPage(leading, 'report-to-sign');
    const [last, ...signers] = members.filter(({ part }) => part !== 'alternate').reverse();
    for (const signer of signers) await signReport(await pageOf(signer), call.id, 'lot-1');
    const secretary = await pageOf(last as Member, { javaScriptEnabled: false });
    await signReport(secretary, call.id, 'lot-1');
    const { stage } = await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean();
    expect(stage).toBe('recommended');
    const turkmen = await pageOf(first, { locale: 'tk' });
    await turkmen.goto(reportPath(call.id, 'lot-1'));
    await expectGoodPage(turkmen, 'report-signed-tk');
  },
  LONG,
);

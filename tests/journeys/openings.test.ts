import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Submission } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { toCode } from '#server/sealing/recovery-code';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { passDeadline, plantSubmission } from '#tests/factories/opening';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import type { SealOpener } from '#tests/factories/seal';
import { callToSubmit, submitted, withdrawDraft } from '#tests/factories/submission';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { givePassphrase, openingEnds } from './opening-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function pageOf(userId: string, reader: Reader): Promise<Page> {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

/** An opener in a browser of their own, at the session of a call. */
async function comes({ actor }: SealOpener, callId: string, reader: Reader): Promise<Page> {
  const page = await pageOf(actor.userId, reader);
  await page.goto(`/openings/${callId}/session`);
  return page;
}

const only = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('There is none');
  return found;
};

/** In milliseconds: an opening takes its time, and so do browsers on a busy machine. */
const LONG = 180_000;

describe.each([true, false])('openers come together (script: %s)', (javaScriptEnabled) => {
  const name = javaScriptEnabled ? 'script' : 'plain';
  // Axe is itself a script.
  const judge = javaScriptEnabled ? expectGoodPage : keepPicture;

  it(
    'from two browsers; the public record has the hashes of the receipts',
    async () => {
      const call = await callToSubmit({ namesAtOpening: javaScriptEnabled });
      const one = await submitted(call.reference);
      const other = await submitted(call.reference);
      const back = await submitted(call.reference);
      await withdrawDraft(back);
      await passDeadline(call.id);
      const [first, second] = [only(call.openers[0]), only(call.openers[1])];

      const manager = await pageOf(call.office.manager.userId, { javaScriptEnabled });
      await manager.goto(`/office/calls/${call.id}`);
      await manager.getByText(textIn('en')('openingPages.panel.waiting')).waitFor();
      await judge(manager, `opening-${name}-office`);

      const early = await pageOf(first.actor.userId, { javaScriptEnabled });
      await early.goto('/desk');
      await early.getByRole('link', { name: call.reference }).click();
      await early.waitForURL(`**/openings/${call.id}/session`);
      await judge(early, `opening-${name}-begin`);
      await givePassphrase(early, 'these are not the words', 'en');
      await early.getByRole('alert').getByText(textIn('en')('sealing.error.passphrase')).waitFor();
      expect(await early.inputValue('main [name=passphrase]')).toBe('');
      await judge(early, `opening-${name}-refused`);
      await givePassphrase(early, first.passphrase, 'en');
      await early.getByText(textIn('en')('openingPages.session.given')).waitFor();
      await judge(early, `opening-${name}-gathering`);

      const late = await comes(second, call.id, { javaScriptEnabled, locale: 'ru' });
      await givePassphrase(late, second.passphrase, 'ru');
      await Promise.all([openingEnds(early, 'en'), openingEnds(late, 'ru')]);
      await judge(late, `opening-${name}-done-ru`);

      const visitor = await openAs(running.portal.baseUrl, { javaScriptEnabled, locale: 'tk' });
      await visitor.goto(`/calls/${call.reference}`);
      await visitor.getByRole('link', { name: textIn('tk')('openingPages.record.link') }).click();
      await visitor.getByRole('heading', { name: textIn('tk')('openingPages.record.title') }).waitFor();
      await judge(visitor, `opening-${name}-record-tk`);
      const said = (await visitor.locator('main').textContent()) ?? '';
      for (const { receipt } of [one, other, back]) {
        const { sha256 } = await Submission.findOne({ receipt }).orFail().lean();
        expect(said).toContain(receipt);
        expect(said).toContain(sha256);
      }
      expect(said).toContain(textIn('tk')('openingPages.failures.none'));
      expect(said.includes(textIn('tk')('openingPages.namesKept'))).toBe(!javaScriptEnabled);
      const paper = await visitor.request.get(`/calls/${call.reference}/opening.pdf?language=tk`);
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
    },
    LONG,
  );
});

describe('what goes wrong at an opening', () => {
  it(
    'before the deadline there is nothing to open; the page says when',
    async () => {
      const call = await callToSubmit();
      const page = await comes(only(call.openers[0]), call.id, { locale: 'tk' });
      await page.getByText(textIn('tk')('openingPages.session.early.title')).waitFor();
      expect(await page.locator('main [name=passphrase]').count()).toBe(0);
      await expectGoodPage(page, 'opening-early-tk');
    },
    LONG,
  );

  it(
    'a damaged submission is told, not skipped; mended it is opened by the recovery share',
    async () => {
      const now = new Date();
      const call = await publishCall(await createCallOffice(now), now);
      const whole = await plantSubmission(call);
      const damaged = await plantSubmission(call);
      const { sealed } = await SubmissionContent.findById(damaged.id).orFail();
      await SubmissionContent.updateOne({ _id: damaged.id }, { $set: { sealed: Buffer.from('moths') } });
      await passDeadline(call.id);
      const reader: Reader = { locale: 'ru' };
      const text = textIn('ru');
      const [first, second, third] = [only(call.openers[0]), only(call.openers[1]), only(call.openers[2])];

      await givePassphrase(await comes(first, call.id, reader), first.passphrase, 'ru');
      const page = await comes(second, call.id, reader);
      await givePassphrase(page, second.passphrase, 'ru');
      await openingEnds(page, 'ru');
      await page.getByRole('heading', { name: text('openingPages.session.again') }).waitFor();
      await expectGoodPage(page, 'opening-failed-ru');
      await page.goto(`/calls/${call.reference}/opening`);
      const record = (await page.locator('main').textContent()) ?? '';
      expect(record).toContain(text('openingPages.failures.sum', { count: 1 }));
      expect(record).toContain(whole.receipt);
      await expectGoodPage(page, 'opening-record-failed-ru');

      await SubmissionContent.updateOne({ _id: damaged.id }, { $set: { sealed } });
      const alone = await comes(third, call.id, reader);
      await alone.getByRole('link', { name: text('openingPages.session.recovery.link') }).click();
      await alone.waitForURL('**/recovery');
      await press(alone, text('openingPages.recovery.submit'));
      await alone.getByRole('alert').getByText(text('openingPages.error.code')).waitFor();
      await expectGoodPage(alone, 'opening-recovery-ru');
      await alone.fill('main [name=code]', toCode(call.recovery));
      await alone.fill('main [name=reason]', 'Двое из троих лиц больше не работают в министерстве');
      await alone.fill('main [name=passphrase]', third.passphrase);
      await press(alone, text('openingPages.recovery.submit'));
      await alone.waitForURL('**/session');
      await alone.getByText(text('openingPages.failures.none')).waitFor({ timeout: 90_000 });
      await alone.goto(`/calls/${call.reference}/opening`);
      const after = (await alone.locator('main').textContent()) ?? '';
      expect(after).toContain(text('openingPages.minutes.again', { number: 2 }));
      expect(after).toContain(text('openingPages.via.recovery'));
      expect(after).toContain(text('openingPages.failures.none'));
    },
    LONG,
  );
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Submission } from '#server/models/submission';
import { completeDraft } from '#tests/factories/application';
import { passDeadline } from '#tests/factories/opening';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { callToSubmit, closeIn } from '#tests/factories/submission';
import { createOrganisation, createUser } from '#tests/factories/user';
import { useBrowser } from './browser';
import { enterAs } from './call-editor-steps';
import { givePassphrase, openingEnds } from './opening-steps';
import { beginNewVersion, changeAnswer, declare, pressLate, submit, withdraw } from './submission-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

const SHA256 = /\b[0-9a-f]{64}\b/g;

/** An organisation with a complete application. */
async function applicant(reference: string, name: string) {
  const { actor } = await createUser({ home: await createOrganisation(name) });
  return completeDraft(reference, new Date(), actor);
}

/** The digest of a submission as its receipt shows it, before those of its files. */
async function digestOn(page: Page, applicationId: string, receipt: string): Promise<string> {
  await page.goto(`/applications/${applicationId}/receipts/${receipt}`);
  const digests = (await page.locator('main').innerText()).match(SHA256) ?? [];
  const { sha256 } = await Submission.findOne({ receipt }).orFail().lean();
  expect(digests).toContain(sha256);
  return sha256;
}

/** Once with script and the minute that an opening waits for what is still on its way; once without both. */
it.each([true, false])(
  'what two organisations submitted until the deadline is what chair and secretary open (script: %s)',
  async (javaScriptEnabled) => {
    const reader = { javaScriptEnabled };
    const pageOf = async (userId: string) => {
      const page = await openAs(running.portal.baseUrl, reader);
      await enterAs(page, userId, running.portal.baseUrl);
      return page;
    };
    const call = await callToSubmit({ namesAtOpening: true });
    const one = await applicant(call.reference, 'Ýenme');
    const other = await applicant(call.reference, 'Keýik Okara');
    const late = await applicant(call.reference, 'Ak Bulut');

    const first = await pageOf(one.actor.userId);
    const superseded = await submit(first, one.id, 'en');
    await beginNewVersion(first, one.id, 'en');
    const answer = { 'answers.need': 'Many live alone, and nobody helps them.' };
    await changeAnswer(first, `/applications/${one.id}/sections/relevance`, answer, 'en');
    const revised = await submit(first, one.id, 'en');

    const second = await pageOf(other.actor.userId);
    const taken = await submit(second, other.id, 'en');
    await withdraw(second, other.id, 'en');
    const again = await submit(second, other.id, 'en');

    const third = await pageOf(late.actor.userId);
    await declare(third, late.id);
    const closesAt = await closeIn(call.id, 500);
    await third.waitForTimeout(closesAt.getTime() + 1_000 - Date.now());
    expect(await pressLate(third, 'en')).toHaveLength(3);
    expect(await Submission.countDocuments({ applicationId: late.id })).toBe(0);

    const receipts = [
      [first, one.id, superseded],
      [first, one.id, revised],
      [second, other.id, taken],
      [second, other.id, again],
    ] as const;
    const digests = new Map<string, string>();
    for (const [page, id, receipt] of receipts) digests.set(receipt, await digestOn(page, id, receipt));
    expect(new Set(digests.values()).size).toBe(4);

    if (!javaScriptEnabled) await passDeadline(call.id);
    const [chair, secretary] = await Promise.all(
      call.openers.slice(0, 2).map(async ({ actor, passphrase }) => {
        const page = await pageOf(actor.userId);
        await page.goto(`/openings/${call.id}/session`);
        return { page, passphrase };
      }),
    );
    if (!chair || !secretary) throw new Error('There are two openers');
    await givePassphrase(chair.page, chair.passphrase, 'en');
    await chair.page.getByText(textIn('en')('openingPages.session.given')).waitFor();
    await givePassphrase(secretary.page, secretary.passphrase, 'en');
    await Promise.all([openingEnds(chair.page, 'en'), openingEnds(secretary.page, 'en')]);

    const visitor = await openAs(running.portal.baseUrl, reader);
    await visitor.goto(`/calls/${call.reference}/opening`);
    const record = await visitor.locator('main').innerText();
    for (const [receipt, sha256] of digests) {
      expect(record).toContain(receipt);
      expect(record).toContain(sha256);
    }
    expect(record).toContain('Keýik Okara');
    expect(record).not.toContain('Ak Bulut');
  },
  300_000,
);

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { submitVersion } from '#server/calls/submit-version';
import { CallSeal } from '#server/models/call-seal';
import { fromCode } from '#server/sealing/recovery-code';
import { createCallOffice, draftCall } from '#tests/factories/call';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { nameOpeners, setPassphrase } from './opener-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const passphraseOf = (name: string) => `the passphrase of ${name} and nobody else`;

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

async function waitingCall() {
  const now = new Date();
  const office = await createCallOffice(now);
  const { id } = await draftCall(office, now);
  await submitVersion({ actor: office.manager, callId: id, now });
  const names = ['Maral Ataýewa', 'Bahar Nuryýewa', 'Kerim Amanow'].map((name) => `${name} ${id.slice(0, 4)}`);
  const people = await Promise.all(names.map((name) => createUser({ roles: ['evaluator'], name })));
  return { id, here: `/office/calls/${id}`, office, names, people };
}

it.each([true, false])(
  'an approver names openers, they set and try their passphrases, and the key is made (script: %s)',
  async (javaScriptEnabled) => {
    const { id, here, office, names, people } = await waitingCall();
    const good = async (page: Parameters<typeof expectGoodPage>[0], name: string) =>
      javaScriptEnabled && expectGoodPage(page, `openers-${name}`);
    const approver = await pageOf(office.approver.userId, { javaScriptEnabled });
    await approver.goto(`${here}/approval`);
    await good(approver, 'approval-waits');
    await approver.locator('.govuk-error-summary a', { hasText: text('sealing.fault.fewOpeners') }).click();
    await approver.waitForURL(`**${here}/openers`);
    await good(approver, 'none');
    await approver.fill('[name=search]', names[0] ?? '');
    await press(approver, text('sealing.field.search.submit'));
    await approver.waitForURL('**/openers?**');
    expect(await approver.locator('[name="openers[]"]').count()).toBe(1);
    await approver.locator('[name="openers[]"]').check();
    await press(approver, text('sealing.openers.submit'));
    await approver.getByRole('link', { name: text('sealing.error.count', { least: 3, most: 7 }) }).waitFor();
    expect(await approver.locator('[name="openers[]"]:checked').count()).toBe(1);
    await good(approver, 'too-few');
    await nameOpeners(approver, here, names);
    await good(approver, 'named');

    for (const [at, { id: userId }] of people.entries()) {
      const opener = await pageOf(userId, { javaScriptEnabled });
      if (at === 0) {
        await opener.goto('/openings');
        await good(opener, 'list');
        await opener.goto(`/openings/${id}`);
        await good(opener, 'place');
        await opener.fill('[name=newPassphrase]', 'short');
        await press(opener, text('sealing.set.submit'));
        await opener.getByRole('link', { name: text('sealing.error.short') }).waitFor();
        expect(await opener.inputValue('[name=newPassphrase]')).toBe('');
        await good(opener, 'short');
      }
      await setPassphrase(opener, id, passphraseOf(names[at] ?? ''));
      if (at === 0) await good(opener, 'ready');
    }

    await approver.goto(`${here}/approval`);
    await press(approver, text('callApproval.approval.publish'));
    await approver.getByRole('heading', { name: text('sealing.recovery.title') }).waitFor();
    await good(approver, 'recovery');
    const code = await approver.locator('.portal-recovery').innerText();
    const { generation, callId } = fromCode(code);
    expect([generation, callId]).toEqual([1, id]);
    const [download] = await Promise.all([
      approver.waitForEvent('download'),
      press(approver, text('sealing.recovery.download')),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await approver.goto(here);
    await approver.getByText(text('sealing.panel.unrehearsed')).waitFor();
    await good(approver, 'call');

    const opener = await pageOf(people[0]?.id ?? '', { javaScriptEnabled });
    await opener.goto(`/openings/${id}/rehearsal`);
    await opener.fill('[name=passphrase]', 'not my passphrase at all');
    await press(opener, text('sealing.rehearsal.submit'));
    await opener.getByRole('link', { name: text('sealing.error.passphrase') }).waitFor();
    await good(opener, 'wrong');
    await opener.fill('[name=passphrase]', passphraseOf(names[0] ?? ''));
    await press(opener, text('sealing.rehearsal.submit'));
    await opener.getByText(text('notice.told.shareTried')).waitFor();
    await opener.goto(`/openings/${id}/passphrase`);
    await good(opener, 'change');
    await opener.fill('[name=passphrase]', passphraseOf(names[0] ?? ''));
    await opener.fill('[name=newPassphrase]', 'something else that I can keep');
    await opener.fill('[name=passphraseAgain]', 'something else that I can keep');
    await press(opener, text('sealing.change.submit'));
    await opener.getByText(text('notice.told.passphraseChanged')).waitFor();
    const tried = { openers: { $elemMatch: { userId: people[0]?.id, rehearsedAt: { $ne: null } } } };
    expect(await CallSeal.countDocuments({ _id: id, ...tried })).toBe(1);

    for (const locale of javaScriptEnabled ? LOCALES : []) {
      const page = await pageOf(office.approver.userId, { locale });
      await page.goto(`${here}/openers`);
      await expectGoodPage(page, `openers-named-${locale}`);
    }
  },
  300_000,
);

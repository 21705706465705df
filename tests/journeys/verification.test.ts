import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

/** Somebody at the portal, in their own browser. */
async function at(userId: string, reader: Reader) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

/** Judges a page on a desk and on a phone, and keeps pictures of it. */
function looker(reader: Reader, kind: string) {
  return async (page: Page, name: string) => {
    if (!reader.javaScriptEnabled) return keepPicture(page, `verification-${kind}-${name}`);
    await expectAccessible(page);
    await keepPicture(page, `verification-${kind}-${name}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await keepPicture(page, `verification-${kind}-${name}-360`);
    await page.setViewportSize({ width: 1280, height: 900 });
  };
}

/** Each run has a chair of its own: lists of the other one must not name them. */
const CHAIRS = { en: ['Ata Rejepow', 'Режепов Ата'], ru: ['Merdan Kulyýew', 'Кулиев Мердан'] } as const;

it.each([
  { locale: 'en', javaScriptEnabled: true },
  { locale: 'ru', javaScriptEnabled: false },
] satisfies Reader[])(
  'an organisation is checked, asked for more, refused by two people, and verified in the end: %o',
  async (reader) => {
    const text = textIn(reader.locale);
    const kind = `${reader.locale}${reader.javaScriptEnabled ? '' : '-plain'}`;
    const look = looker(reader, kind);
    const name = `Journey ${kind}`;
    const [chair, listed] = CHAIRS[reader.locale];
    const provider = await given.createProvider(name, (profile) => {
      profile.governance.officers = [{ name: chair, position: 'Chair', since: 2020 }];
    });
    const people = [await createUser({ roles: ['manager'] }), await createUser({ roles: ['approver'] })] as const;
    const signatory = await at(provider.userId, reader);
    const manager = await at(people[0].id, reader);
    const approver = await at(people[1].id, reader);
    const told = (page: Page, key: Parameters<typeof text>[0]) => page.getByText(text(key)).first().waitFor();
    const here = `/office/organisations/${provider.id}`;
    const ask = async () => {
      await signatory.goto('/organisation/verification');
      await press(signatory, text('verification.ask.submit'));
      await told(signatory, 'notice.told.verificationAsked');
    };

    await signatory.goto('/organisation/verification');
    await look(signatory, 'own-none');
    await ask();
    await look(signatory, 'own-waiting');

    await manager.goto('/office/exclusion-lists');
    await look(manager, 'lists-empty');
    await manager.fill('[name="name"]', `Courts ${kind}`);
    for (const [part, value] of Object.entries({ day: '1', month: '11', year: '2026' })) {
      await manager.fill(`[name="date-${part}"]`, value);
    }
    const upload = (csv: string) =>
      manager.setInputFiles('[name="file"]', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await upload('name,id\n,1\nAman,2\nMaral,2\n');
    await press(manager, text('exclusions.upload.submit'));
    await told(manager, 'exclusions.error.rows');
    await look(manager, 'lists-faults');
    expect(await manager.inputValue('[name="name"]')).toBe(`Courts ${kind}`);
    await upload(`name,country,reason,id\n${listed},TKM,Illustrative: fraud,A1\n`);
    await manager.waitForTimeout(1_100);
    await press(manager, text('exclusions.upload.submit'));
    await told(manager, 'notice.told.listUploaded');
    await look(manager, 'list');

    await manager.goto('/desk');
    await manager.getByRole('link', { name }).first().click();
    await manager.getByRole('heading', { name: text('verification.check.title'), level: 1 }).waitFor();
    await look(manager, 'check');
    const find = async (
      finding: 'met' | 'not-met',
      items = ['certificate', 'mandate', 'safeguards', 'risk', 'lists'],
    ) => {
      for (const item of items) await manager.check(`[name="${item}"][value="${finding}"]`);
    };
    await find('met');
    await manager.check('[name="outcome"][value="verified"]');
    await press(manager, text('verification.check.submit'));
    await manager.getByRole('link', { name: new RegExp(text('verification.error.openHits')) }).waitFor();
    await look(manager, 'check-mistake');
    expect(await manager.isChecked('[name="risk"][value="met"]')).toBe(true);

    await manager.goto(`${here}/hits`);
    await look(manager, 'hits');
    await manager.check('input[value="false-positive"]');
    await press(manager, text('exclusions.hit.submit'));
    await manager.getByRole('link', { name: text('verification.error.reason') }).waitFor();
    await look(manager, 'hits-mistake');
    await manager.locator('textarea').first().fill('Born in another year');
    await manager.waitForTimeout(1_100);
    await press(manager, text('exclusions.hit.submit'));
    await told(manager, 'notice.told.hitDecided');
    await look(manager, 'hits-decided');

    await manager.goto(`${here}/verification`);
    await manager.check('[name="outcome"][value="information-wanted"]');
    await manager.fill('[name="text"]', 'Send the policy on safeguarding.');
    await press(manager, text('verification.check.submit'));
    await told(manager, 'notice.told.informationWanted');
    await signatory.goto('/organisation/verification');
    await signatory.getByText('Send the policy on safeguarding.').first().waitFor();
    await look(signatory, 'own-information');
    await ask();

    await manager.goto(`${here}/verification`);
    await find('not-met', ['safeguards']);
    await manager.fill('[name="safeguardsNote"]', 'No policy was sent');
    await manager.check('[name="outcome"][value="refusal-proposed"]');
    await manager.fill('[name="text"]', 'There is no policy on safeguarding.');
    await press(manager, text('verification.check.submit'));
    await told(manager, 'notice.told.refusalProposed');
    await approver.goto('/desk');
    await approver.getByRole('link', { name }).first().click();
    await approver.getByRole('heading', { name: text('verification.refusal.title'), level: 1 }).waitFor();
    await look(approver, 'refusal');
    await approver.check('[name="decision"][value="confirm"]');
    await press(approver, text('verification.decide'));
    await told(approver, 'notice.told.refusalConfirmed');
    await signatory.goto('/organisation/verification');
    await look(signatory, 'own-refused');
    await ask();

    await manager.goto(`${here}/verification`);
    await find('met');
    await manager.check('[name="outcome"][value="verified"]');
    await press(manager, text('verification.check.submit'));
    await told(manager, 'notice.told.organisationVerified');
    await manager.goto('/office/organisations');
    await look(manager, 'list-of-organisations');

    await manager.goto(`${here}/flag`);
    await look(manager, 'flag');
    await manager.check('[name="level"][value="observation"]');
    await manager.fill('[name="text"]', 'A report came late');
    await press(manager, text('verification.flagging.submit'));
    await told(manager, 'notice.told.flagged');
    await manager.goto(`${here}/exclusion/new`);
    await look(manager, 'exclusion-new');
    await press(manager, text('exclusions.new.submit'));
    await manager.getByRole('link', { name: text('verification.error.reason') }).waitFor();
    const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10).split('-');
    for (const [index, part] of ['year', 'month', 'day'].entries()) {
      await manager.fill(`[name="from-${part}"]`, today[index] ?? '');
    }
    await manager.fill('[name="text"]', 'False invoices');
    await manager.waitForTimeout(1_100);
    await press(manager, text('exclusions.new.submit'));
    await told(manager, 'notice.told.exclusionProposed');
    await approver.goto(`${here}/exclusion`);
    await look(approver, 'exclusion');
    await approver.check('[name="decision"][value="approve"]');
    await press(approver, text('verification.decide'));
    await told(approver, 'notice.told.exclusionApproved');
    await look(approver, 'organisation');
    await signatory.goto('/organisation/verification');
    await signatory.getByText('False invoices').waitFor();
    await look(signatory, 'own-excluded');
    await approver.goto(`${here}/exclusion/lifting`);
    await approver.fill('[name="text"]', 'The money was paid back');
    await press(approver, text('exclusions.lift.submit'));
    await told(approver, 'notice.told.exclusionLifted');
    const standing = await given.standing(provider.id);
    expect(standing).toMatchObject({ state: 'verified', exclusion: null, flag: 'observation' });
  },
  240_000,
);

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { QUESTION_TYPES, type FormSection } from '~/domain/applications/form-definition';
import { emptyCall } from '~/domain/calls/empty-call';
import { textIn } from '~/locales/text-in';
import { pilotForm } from '#server/demo/pilot/form';
import { pilotProgramme } from '#server/demo/pilot/programme';
import { Session } from '#server/models/session';
import { StoredFile } from '#server/models/stored-file';
import { createCallOffice, inAll, lot, publishCall, type CallOffice } from '#tests/factories/call';
import { filledAnswers } from '#tests/factories/filled-answers';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { fullProfile } from '#tests/factories/profile';
import { createOrganisation, createUser } from '#tests/factories/user';
import { useBrowser, keepPicture, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import {
  alone,
  completeProfile,
  fieldsOfSection,
  fillSection,
  signInBy,
  storeDocument,
  valuesOf,
  verify,
} from './yenme-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const FILLED = filledAnswers(pilotForm);
const SERVICE = 'personal-assistant';

/** Nobody was there for too long. */
const endSessions = (userId: string) =>
  Session.updateMany({ userId }, { $set: { lastSeenAt: new Date(Date.now() - 31 * 60_000) } });

async function pageOf(userId: string, reader: Reader = {}): Promise<Page> {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

type Person = Awaited<ReturnType<typeof createUser>>;

/** The fields of a section's long answers that are always asked. */
const wordsIn = ({ questions }: FormSection) =>
  questions.flatMap(({ key, type, visibleWhen }) => (type === 'long-text' && !visibleWhen ? [`answers.${key}`] : []));

describe('“Yenme” applies to be the personal assistant of adults with disabilities', () => {
  let office: CallOffice;
  let reference: string;

  beforeAll(async () => {
    const now = new Date();
    const { serviceTypes, places, formTemplates } = pilotProgramme;
    office = await createCallOffice(now, { serviceTypes, places, formTemplates });
    ({ reference } = await publishCall(office, now, {
      eligibility: {
        ...emptyCall(['en']).eligibility,
        criteria: inAll('Registered public organisations'),
        verifiedOrganisation: true,
        certificateValid: true,
        worksInPlace: true,
      },
      lots: { lots: [lot({ serviceType: SERVICE, ceiling: { amount: 20_000_00, currency: 'USD' } })] },
      form: { template: 'standard', definition: pilotForm },
    }));
  });

  it('has every kind of question in its form', () => {
    expect(new Set(questionsOf(pilotForm).map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
  });

  it.each([
    ['with script, a broken line, an ended session and a second browser', true],
    ['without script, with an ended session', false],
  ])(
    '%s',
    async (_name, javaScriptEnabled) => {
      const reader = { javaScriptEnabled };
      const home = await createOrganisation(javaScriptEnabled ? 'Yenme' : 'Keyik Okara');
      const yenme = await createUser({ home, name: 'Gülälek Sähedowa' });
      const page = await pageOf(yenme.id, reader);

      await storeDocument(page, 'certificate.pdf');
      const { _id: fileId } = await StoredFile.findOne({ 'subject.id': home.id }).orFail().lean();
      const profile = fullProfile(fileId);
      await completeProfile(page, { ...profile, mandate: { ...profile.mandate, services: [SERVICE] } });
      await page.goto('/organisation/profile');
      await keepPicture(page, `yenme-profile-${String(javaScriptEnabled)}`);

      await page.goto('/organisation/verification');
      await press(page, text('verification.ask.submit'));
      await page.getByText(text('notice.told.verificationAsked')).waitFor();
      await verify(await pageOf(office.manager.userId, reader), home.id);

      await page.goto(`/calls/${reference}`);
      await page.locator(`main a[href*="/applications/new"]`).first().click();
      await press(page, text('applications.begin.submit'));
      await page.getByText(text('notice.told.applicationBegun')).waitFor();
      const here = new URL(page.url()).pathname;
      if (javaScriptEnabled) await expectGoodPage(page, 'yenme-application');

      const [first, second, ...others] = pilotForm.sections;
      if (!first || !second) throw new Error('The form is too short');
      const wordy = pilotForm.sections.find((section) => wordsIn(section).length > 1) ?? first;
      await page.goto(`${here}/sections/${wordy.key}`);
      if (javaScriptEnabled) await fillWithBrokenLine(page, wordsIn(wordy), yenme);
      else await fillWithEndedSession(page, wordsIn(wordy), yenme);

      for (const section of [first, second, ...others]) {
        await page.goto(`${here}/sections/${section.key}`);
        await fillSection(page, section, fieldsOfSection(section, FILLED), javaScriptEnabled);
        await page.locator('main button[name=go][value=list]').click();
        await page.waitForURL(`**${here}`);
        if (javaScriptEnabled) await keepPicture(page, `yenme-after-${section.key}`);
      }
      await page.goto(`${here}/check`);
      await page.getByRole('heading', { name: text('applications.check.ready') }).waitFor();
      if (javaScriptEnabled) await expectGoodPage(page, 'yenme-check');

      const elsewhere = await pageOf(yenme.id, reader);
      if (!javaScriptEnabled) {
        await elsewhere.goto(`${here}/print`);
        const printed = await elsewhere.locator('main').innerText();
        const words = Object.entries(FILLED).filter(([name]) => /\.(activity|name|description|result)$/.test(name));
        for (const [, value] of words) expect(printed).toContain(value);
        return;
      }
      for (const section of pilotForm.sections) {
        await elsewhere.goto(`${here}/sections/${section.key}`);
        expect(await valuesOf(elsewhere)).toMatchObject(alone(fieldsOfSection(section, FILLED)));
      }
    },
    400_000,
  );

  /** Types with the line broken, and again after the session has ended: all of it is there on another browser. */
  async function fillWithBrokenLine(page: Page, [one = '', other = '']: string[], yenme: Person) {
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    const status = page.locator('[data-autosave-status]');
    await page.fill(`[name="${one}"]`, 'Typed with a good line.');
    await status.getByText(/\d\d:\d\d/).waitFor({ timeout: 20_000 });
    await page.context().setOffline(true);
    await page.fill(`[name="${one}"]`, 'Typed with a good line. And this without any.');
    await status.getByText(text('keeping.unreachable.kept')).waitFor({ timeout: 30_000 });
    await keepPicture(page, 'yenme-offline');
    await endSessions(yenme.id);
    await page.context().setOffline(false);
    await page.fill(`[name="${other}"]`, 'Typed when the session had ended.');
    await status.getByText(text('keeping.signedOut.kept')).waitFor({ timeout: 60_000 });
    await keepPicture(page, 'yenme-signed-out');

    const address = page.url();
    await page.goto(address);
    await signInBy(page, yenme.email);
    await page.goto(address);
    await page.waitForFunction(
      (name) => document.querySelector<HTMLTextAreaElement>(`[name="${name}"]`)?.value.includes('ended'),
      other,
    );
    await status.getByText(/\d\d:\d\d/).waitFor({ timeout: 20_000 });
    const elsewhere = await openAs(running.portal.baseUrl);
    await elsewhere.goto(address);
    await signInBy(elsewhere, yenme.email);
    await elsewhere.goto(address);
    expect(await elsewhere.inputValue(`[name="${one}"]`)).toBe('Typed with a good line. And this without any.');
    expect(await elsewhere.inputValue(`[name="${other}"]`)).toBe('Typed when the session had ended.');
    expect(broken).toEqual([]);
  }

  /** Presses a button after the session has ended: what was typed is back after signing in. */
  async function fillWithEndedSession(page: Page, [one = '']: string[], yenme: Person) {
    await page.fill(`[name="${one}"]`, 'Typed when the session had ended.');
    await endSessions(yenme.id);
    await page.locator('main button[name=go][value=list]').click();
    await signInBy(page, yenme.email);
    expect(await page.inputValue(`[name="${one}"]`)).toBe('Typed when the session had ended.');
    await page.locator('main button[name=go][value=list]').click();
  }
});

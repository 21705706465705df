import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Application } from '#server/models/application';
import { publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createUser } from '#tests/factories/user';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, fill, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function pageOf(userId: string, reader: Reader) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

async function judge(page: Page, name: string, { locale, width, javaScriptEnabled }: Reader) {
  if (javaScriptEnabled !== false) {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await keepPicture(page, `applications-${name}-${locale}-${width}${javaScriptEnabled === false ? '-plain' : ''}`);
}

it.each([
  { locale: 'en', width: 1280, javaScriptEnabled: true },
  { locale: 'ru', width: 360, javaScriptEnabled: true },
  { locale: 'tk', width: 1280, javaScriptEnabled: false },
] satisfies Reader[])(
  'an application is begun, filled in by two colleagues who meet at one answer, and checked: %o',
  async (reader) => {
    const text = textIn(reader.locale);
    const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    const call = await publishCallToApply(await createCallOffice(new Date()), new Date());
    const signatory = await createUser({ locale: reader.locale });
    const colleague = await createUser({
      home: signatory.actor.home,
      roles: ['representative'],
      name: 'Maral Ataýewa',
      locale: reader.locale,
    });

    const one = await pageOf(signatory.id, reader);
    await one.goto('/applications');
    await judge(one, 'none', reader);
    await one.goto(`/calls/${call.reference}`);
    await judge(one, 'call', reader);
    await one.locator('a[href*="/applications/new"]').first().click();
    await one.getByText(text('applications.begin.can')).waitFor();
    await judge(one, 'begin', reader);
    await press(one, text('applications.begin.submit'));
    await one.getByText(text('notice.told.applicationBegun')).waitFor();
    await judge(one, 'tasks', reader);
    const { _id: id } = await Application.findOne({ callId: call.id }).orFail().lean();
    const section = `/applications/${id}/sections/relevance`;

    // Both open the section before either saves.
    const other = await pageOf(colleague.id, reader);
    await Promise.all([one.goto(section), other.goto(section)]);
    await judge(one, 'section', reader);
    await fill(one, { 'answers.need': 'Many live alone.', 'answers.methods': 'With volunteers.' });
    await press(one, text('applications.save.list'));
    await one.getByText(text('notice.told.saved')).waitFor();
    await fill(other, { 'answers.need': 'Nobody helps them at home.' });
    await press(other, text('applications.save.list'));
    await title(other, text('applications.merge.title'));
    await judge(other, 'merge', reader);
    expect(await other.getByText('Many live alone.').count()).toBe(1);
    await press(other, text('applications.merge.submit'));
    await other.getByRole('alert').waitFor();
    await other.getByLabel(text('applications.merge.takeBoth')).check();
    await other.waitForTimeout(1_100);
    await press(other, text('applications.merge.submit'));
    await other.getByText(text('notice.told.saved')).waitFor();
    await other.goto(section);
    expect(await other.inputValue('[name="answers.need"]')).toBe('Nobody helps them at home.\n\nMany live alone.');
    expect(await other.inputValue('[name="answers.methods"]')).toBe('With volunteers.');

    await other.goto(`/applications/${id}/sections/partnership`);
    await fill(other, { 'answers.staff': 'many' });
    if (reader.javaScriptEnabled !== false) {
      // The mistake is told when the field is left.
      await other.getByRole('heading', { level: 1 }).click();
      await other.locator('#field-answers-staff-error').waitFor();
    }
    await press(other, text('applications.save.next'));
    await other.getByText(text('notice.told.savedAttention')).waitFor();
    expect(await other.inputValue('[name="answers.staff"]')).toBe('many');
    await judge(other, 'attention', reader);
    await press(other, text('applications.save.comment'));
    await fill(other, { text: 'Six or seven?' });
    await judge(other, 'comment', reader);
    await press(other, text('applications.comment.submit'));
    await other.getByText(text('notice.told.commented')).waitFor();

    await one.goto(`/applications/${id}`);
    await judge(one, 'tasks-later', reader);
    await one.goto(`/applications/${id}/check`);
    await judge(one, 'check', reader);
    await one.locator('a[href*="partnership#field-answers-staff"]').click();
    await one.locator('[name="answers.staff"]').waitFor();
    for (const page of ['history', 'copying', 'print', 'deletion']) {
      await one.goto(`/applications/${id}/${page}`);
      await judge(one, page, reader);
    }
    await one.goto('/applications');
    await judge(one, 'list', reader);
  },
  240_000,
);

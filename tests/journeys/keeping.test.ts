import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '~/domain/applications/form-definition';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { CallVersion } from '#server/models/call-version';
import { KeptForm } from '#server/models/kept-form';
import { Session } from '#server/models/session';
import { beginDraft, DRAFT_FORM, publishCallToApply } from '#tests/factories/application';
import { callContent, createCallOffice, draftCall, inAll } from '#tests/factories/call';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createInstitution, createUser } from '#tests/factories/user';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser } from './browser';
import { enterAs, press } from './call-editor-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const SAVED = /^Saved at \d\d:\d\d/;

/** A manager with a call in preparation, on its page of purposes. */
async function prepare(locale: Locale = 'en') {
  const now = new Date();
  const office = await createCallOffice(now);
  const committee = { ...callContent(now, []).committee, seats: [] };
  const { id } = await draftCall(office, now, { committee });
  const page = await openAs(running.portal.baseUrl, { locale });
  await enterAs(page, office.manager.userId, running.portal.baseUrl);
  const path = (section: string) => `/office/calls/${id}/sections/${section}`;
  const saved = async () => (await CallVersion.findById(`${id}:1`).orFail().lean()).content;
  await page.goto(path('purpose'));
  return { office, page, context: page.context(), path, saved, userId: office.manager.userId };
}

const status = (page: Page, said: string | RegExp) =>
  page.locator('[data-autosave-status]').getByText(said).waitFor({ timeout: 20_000 });
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
/** How many texts the browser keeps, and whether any of them can be read there. */
const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('kept text of ')));
const newTab = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  await page.goto(path);
  return page;
};
const endSessions = (userId: string) =>
  Session.updateMany({ userId }, { $set: { ended: { at: new Date(), reason: 'ended-elsewhere' } } });

describe('what is typed while the portal cannot be reached', () => {
  it('is said to be on the device, and goes off by itself when the line is back', async () => {
    const { page, context, saved } = await prepare();
    await context.setOffline(true);
    await field(page, 'background.en').fill('Typed on a train');
    await status(page, text('keeping.unreachable.kept'));
    await expectAccessible(page);
    await keepPicture(page, 'keeping-offline');
    expect(JSON.stringify(await kept(page))).not.toContain('train');
    await press(page, text('callEditor.save'));
    await status(page, text('keeping.unreachable.kept'));
    expect(await field(page, 'background.en').inputValue()).toBe('Typed on a train');
    await context.setOffline(false);
    await status(page, SAVED);
    expect((await saved()).purpose.background.en).toBe('Typed on a train');
    expect(await kept(page)).toEqual([]);
  });

  it('is there again after the page was closed, is saved, and leaves the device', async () => {
    const { page, context, path, saved } = await prepare('ru');
    const said = textIn('ru');
    await context.setOffline(true);
    await field(page, 'background.ru').fill('Набрано без связи');
    await status(page, said('keeping.unreachable.kept'));
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await keepPicture(page, 'keeping-offline-ru-360');
    await page.close();
    await context.setOffline(false);
    const again = await newTab(context, path('purpose'));
    await status(again, /^Восстановлено/);
    expect(await field(again, 'background.ru').inputValue()).toBe('Набрано без связи');
    await keepPicture(again, 'keeping-restored-ru');
    await again.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('kept text of ')));
    expect((await saved()).purpose.background.ru).toBe('Набрано без связи');
  });

  it('comes back with the rows that were added', async () => {
    const { page, context, path, saved, office } = await prepare();
    const [first = '', second = ''] = office.committee;
    const { id: third } = await createInstitution();
    await page.goto(path('committee'));
    for (const row of [1, 2]) {
      await press(page, text('callEditor.add.seats'));
      await field(page, `seats.${row}.seats`).waitFor();
    }
    await context.setOffline(true);
    for (const [row, institution] of [first, second, third].entries()) {
      await field(page, `seats.${row}.institutionId`).selectOption(institution);
      await field(page, `seats.${row}.seats`).fill(String(row + 1));
    }
    await status(page, text('keeping.unreachable.kept'));
    await page.close();
    await context.setOffline(false);
    const again = await newTab(context, path('committee'));
    await again.locator('[name="seats.2.seats"][type=hidden]').waitFor({ state: 'attached' });
    await again.locator('[name="seats.2.seats"][value="3"]:visible').waitFor({ timeout: 20_000 });
    expect((await saved()).committee.seats.map(({ seats }) => seats)).toEqual([1, 2, 3]);
    expect(await kept(again)).toEqual([]);
  });

  it('is not said to be kept where the device has no room', async () => {
    const { page, context } = await prepare();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await context.setOffline(true);
    await field(page, 'background.en').fill('No room for this');
    await status(page, text('keeping.unreachable.open'));
    expect(await kept(page)).toEqual([]);
  });
});

describe('what is typed after the session has ended', () => {
  it('is kept, and saved once its owner has signed in again in another tab', async () => {
    const { page, saved, userId } = await prepare();
    await endSessions(userId);
    await field(page, 'objectives.en').fill('Typed too late');
    await status(page, text('keeping.signedOut.kept'));
    await page.getByRole('link', { name: text('keeping.signIn') }).waitFor();
    await expectAccessible(page);
    await keepPicture(page, 'keeping-signed-out');
    await enterAs(page, userId, running.portal.baseUrl);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await status(page, SAVED);
    expect((await saved()).purpose.objectives.en).toBe('Typed too late');
    expect(await KeptForm.countDocuments({ userId })).toBe(0);
  });

  it('is in the form once after signing in, also when the button was pressed', async () => {
    const { page, path, saved, userId } = await prepare();
    await endSessions(userId);
    await field(page, 'objectives.en').fill('Typed, then pressed');
    await press(page, text('callEditor.save'));
    await page.waitForURL(/sign-in/);
    expect(await KeptForm.countDocuments({ userId })).toBe(1);
    await enterAs(page, userId, running.portal.baseUrl);
    await page.goto(path('purpose'));
    expect(await field(page, 'objectives.en').inputValue()).toBe('Typed, then pressed');
    await status(page, SAVED);
    expect((await saved()).purpose.objectives.en).toBe('Typed, then pressed');
    expect(await KeptForm.countDocuments({ userId })).toBe(0);
    expect(await kept(page)).toEqual([]);
  });

  it('is neither shown to the next person on the same device nor lost to the one who typed it', async () => {
    const { page, path, userId, office } = await prepare();
    const home = { kind: 'institution' as const, id: office.institutionId };
    const next = await createUser({ roles: ['manager'], home, name: 'Maral Myradowa' });
    await endSessions(userId);
    await field(page, 'objectives.en').fill('Mine alone');
    await status(page, text('keeping.signedOut.kept'));
    await enterAs(page, next.id, running.portal.baseUrl);
    await page.goto(path('purpose'));
    await page.waitForTimeout(1_000);
    expect(await field(page, 'objectives.en').inputValue()).toBe('Objectives');
    expect(await kept(page)).toHaveLength(1);
    await enterAs(page, userId, running.portal.baseUrl);
    await page.goto(path('purpose'));
    await status(page, SAVED);
    expect(await field(page, 'objectives.en').inputValue()).toBe('Mine alone');
  });
});

describe('two tabs with one form', () => {
  it('keep each their own, and the later one is told of the other', async () => {
    const { page, context, path, saved } = await prepare();
    const other = await newTab(context, path('purpose'));
    await context.setOffline(true);
    await field(page, 'background.en').fill('In the first tab');
    await field(other, 'background.en').fill('In the second tab');
    await status(page, text('keeping.unreachable.kept'));
    await status(other, text('keeping.unreachable.kept'));
    expect(await kept(page)).toHaveLength(2);
    await other.close();
    await context.setOffline(false);
    await status(page, SAVED);
    expect((await saved()).purpose.background.en).toBe('In the first tab');
    const again = await newTab(context, path('purpose'));
    await status(again, text('callEditor.autosave.conflict'));
    expect(await field(again, 'background.en').inputValue()).toBe('In the second tab');
    await press(again, text('callEditor.save'));
    await again.getByRole('heading', { name: text('callEditor.conflict.title') }).waitFor();
    expect((await saved()).purpose.background.en).toBe('In the first tab');
    await again.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('kept text of ')));
  });
});

describe('a section of an application', () => {
  it('comes back with its rows where React runs the page, and is saved', async () => {
    const now = new Date();
    const staff = { key: 'team', label: inAll('Team'), type: 'people', required: true } as const;
    const form = formDefinitionSchema.parse({
      sections: DRAFT_FORM.sections.map((one, at) =>
        at === 0 ? { ...one, questions: [...one.questions, staff] } : one,
      ),
    });
    const { reference } = await publishCallToApply(await createCallOffice(now), new Date(now.getTime() - 60_000), form);
    const { id, actor } = await beginDraft(reference, now);
    const page = await openAs(running.portal.baseUrl);
    await enterAs(page, actor.userId, running.portal.baseUrl);
    const here = `/applications/${id}/sections/relevance`;
    await page.goto(here);
    await page.locator('html[data-live] form[data-keep]').waitFor();
    await page.context().setOffline(true);
    await field(page, 'answers.need').fill('Typed in the village');
    await page.locator('button[name=add][value=team]').click();
    await page.locator('button[name=add][value=team]').click();
    await page.locator('[name^="answers.team."][name$=".name"]').last().fill('Gulnara');
    await status(page, text('keeping.unreachable.kept'));
    await keepPicture(page, 'keeping-application-offline');
    await page.close();
    await page.context().setOffline(false);
    const again = await newTab(page.context(), here);
    await status(again, /^Put back/);
    expect(await field(again, 'answers.need').inputValue()).toBe('Typed in the village');
    expect(await again.locator('[name^="answers.team."][name$=".name"]').last().inputValue()).toBe('Gulnara');
    await keepPicture(again, 'keeping-application-restored');
    await status(again, /^Put back and saved/);
    expect(await kept(again)).toEqual([]);
    await again.reload();
    expect(await field(again, 'answers.need').inputValue()).toBe('Typed in the village');
    expect(await again.locator('[value="Gulnara"]').count()).toBe(1);
  });
});

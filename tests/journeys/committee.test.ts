import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { Committee } from '#server/models/committee';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { openedCall } from '#tests/factories/evaluation';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { createInstitution, createUser } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { enterAs, fill, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const en = textIn('en');

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

const NAMES = ['Ogulgerek Atajanowa', 'Batyr Gurbanow', 'Jeren Saparowa', 'Döwlet Myradow', 'Näzik Rejepowa'];

/** A call that was opened before its committee was appointed, and the staff of three institutions. */
async function withStaff() {
  const third = (await createInstitution()).id;
  const call = await openedCall({ applications: { 'lot-1': 2, 'lot-2': 1 } });
  const institutions = [call.office.institutionId, call.office.committee[1] ?? '', third];
  const people = [];
  for (const [at, name] of NAMES.entries()) {
    const home = { kind: 'institution' as const, id: institutions[at % 2] ?? '' };
    people.push(await createUser({ roles: ['evaluator'], home, name }));
  }
  const alternate = await createUser({
    roles: ['evaluator'],
    home: { kind: 'institution', id: third },
    name: `Arslan Ýazow ${call.id.slice(0, 4)}`,
  });
  return { call, people, alternate };
}

async function follow(page: Page, name: string, address: string) {
  await page.locator('main a', { hasText: name }).first().click();
  await page.waitForURL(address);
}

async function declareImpartial(page: Page, callId: string, locale: Locale) {
  const text = textIn(locale);
  await page.goto(`/evaluations/${callId}/declaration`);
  await page.check('[name=agreed]');
  await press(page, text('committee.impartial.submit'));
  await page.waitForURL(`**/evaluations/${callId}`);
}

it.each([true, false])(
  'an approver appoints a committee, its members declare, the chair hands over, the secretary begins (script: %s)',
  async (javaScriptEnabled) => {
    const { call, people, alternate } = await withStaff();
    const good = async (page: Page, name: string) => javaScriptEnabled && expectGoodPage(page, `committee-${name}`);
    const [chair, member, other, third, secretary] = people.map(({ id }) => id);
    const office = `/office/calls/${call.id}/committee`;

    const approver = await pageOf(call.office.approver.userId, { javaScriptEnabled });
    await approver.goto(office);
    await good(approver, 'none');
    await follow(approver, en('committee.appoint.title'), `**${office}/appointment`);
    await approver.selectOption(`[name="part.${chair}"]`, 'chair');
    await press(approver, en('committee.appoint.submit'));
    await approver.getByRole('link', { name: en('committee.error.orderNumber') }).waitFor();
    await fill(approver, {
      orderNumber: '14-ş',
      'orderDay-day': '22',
      'orderDay-month': '11',
      'orderDay-year': '2026',
    });
    await approver.fill('[name=search]', alternate.actor.name);
    await press(approver, en('sealing.field.search.submit'));
    await approver.waitForURL('**/appointment?**');
    expect(await approver.inputValue(`[name="part.${chair}"]`)).toBe('chair');
    expect(await approver.inputValue('[name=orderNumber]')).toBe('14-ş');
    await approver.selectOption(`[name="part.${alternate.id}"]`, 'alternate');
    await press(approver, en('committee.appoint.submit'));
    await approver.getByRole('link', { name: en('committee.fault.fewVoting', { least: 3 }) }).waitFor();
    await good(approver, 'appointment-faults');
    await approver.goto(`${office}/appointment`);
    await fill(approver, {
      orderNumber: '14-ş',
      'orderDay-day': '22',
      'orderDay-month': '11',
      'orderDay-year': '2026',
    });
    for (const [userId, part] of [
      [chair, 'chair'],
      [member, 'member'],
      [other, 'member'],
      [third, 'member'],
      [secretary, 'secretary'],
    ]) {
      await approver.selectOption(`[name="part.${userId}"]`, part ?? '');
    }
    await fill(approver, { evenReason: 'The order names four members of two ministries with equal rights.' });
    await press(approver, en('committee.appoint.submit'));
    await approver.waitForURL(`**${office}`);
    await good(approver, 'appointed');

    const russian = await pageOf(member ?? '', { javaScriptEnabled, locale: 'ru' });
    await russian.goto('/evaluations');
    await good(russian, 'own-ru');
    await russian.goto(`/evaluations/${call.id}`);
    await good(russian, 'undeclared-ru');
    await russian.goto(`/evaluations/${call.id}/interests`);
    await russian.waitForURL('**/declaration');
    await press(russian, textIn('ru')('committee.impartial.submit'));
    await russian.getByRole('link', { name: textIn('ru')('committee.error.agree') }).waitFor();
    await good(russian, 'declaration-ru');
    await declareImpartial(russian, call.id, 'ru');
    await russian.goto(`/evaluations/${call.id}/interests`);
    await declareAll(russian, call.applications, {}, 'ru');
    await russian.waitForURL(`**/evaluations/${call.id}`);

    const turkmen = await pageOf(chair ?? '', { javaScriptEnabled, locale: 'tk' });
    const tk = textIn('tk');
    await declareImpartial(turkmen, call.id, 'tk');
    await turkmen.goto(`/evaluations/${call.id}/interests`);
    const [first, ...rest] = call.applications;
    await turkmen.check(`[name="answer.${first?.organisationId}"][value=conflict]`);
    await press(turkmen, tk('committee.interests.submit'));
    await turkmen.locator('.govuk-error-summary').waitFor();
    expect(await turkmen.isChecked(`[name="answer.${first?.organisationId}"][value=conflict]`)).toBe(true);
    await good(turkmen, 'interests-tk');
    await declareAll(turkmen, rest, { [first?.organisationId ?? '']: 'Aýal doganym onda hasapçy' }, 'tk');
    await turkmen.waitForURL(`**/evaluations/${call.id}`);
    await good(turkmen, 'chair-with-conflict-tk');
    await follow(turkmen, tk('committee.chair.title'), `**/evaluations/${call.id}/chair/lot-1`);
    await good(turkmen, 'hand-over-tk');
    await turkmen.check(`[name=userId][value="${member}"]`);
    await press(turkmen, tk('committee.chair.submit'));
    await turkmen.waitForURL(`**/evaluations/${call.id}`);
    expect(await turkmen.locator('main').innerText()).toContain(NAMES[1]);

    const clerk = await pageOf(secretary ?? '', { javaScriptEnabled });
    await declareImpartial(clerk, call.id, 'en');
    await clerk.goto(`/evaluations/${call.id}/interests`);
    await declareAll(clerk, call.applications, {}, 'en');
    await clerk.waitForURL(`**/evaluations/${call.id}`);
    await good(clerk, 'to-begin');
    await press(clerk, en('committee.begin.submit'));
    await clerk.getByText(en('notice.told.screeningBegun')).waitFor();
    await clerk.goto(`/evaluations/${call.id}/interests`);
    await good(clerk, 'declared');
    await clerk.goto(`/evaluations/${call.id}/interests/${first?.organisationId}`);
    await good(clerk, 'later');
    await fill(clerk, { detail: 'My brother joined its board last week' });
    await press(clerk, en('committee.later.submit'));
    await clerk.waitForURL(`**/evaluations/${call.id}`);

    await approver.goto(`${office}/replacement`);
    await press(approver, en('committee.replace.submit'));
    await approver.getByRole('link', { name: en('committee.error.leaving') }).waitFor();
    await good(approver, 'replacement');
    await approver.check(`[name=leaving][value="${third}"]`);
    await approver.fill('[name=search]', alternate.actor.name);
    await press(approver, en('sealing.field.search.submit'));
    await approver.waitForURL('**/replacement?**');
    await approver.check(`[name=joining][value="${alternate.id}"]`);
    await approver.check('[name=sheets][value=kept]');
    await fill(approver, { reason: 'Order 15: moved to another ministry' });
    await press(approver, en('committee.replace.submit'));
    await approver.waitForURL(`**${office}`);
    await detectOne(call.id, other ?? '', call.applications[1]?.organisationId ?? '');
    await approver.reload();
    await good(approver, 'office');
    await follow(approver, en('committee.lift.title'), `**/lifting/**`);
    await good(approver, 'lifting');
    await fill(approver, { reason: 'Another person of that name: the passports were compared' });
    await press(approver, en('committee.lift.submit'));
    await approver.waitForURL(`**${office}`);
    expect(await approver.locator('main').innerText()).toContain('the passports were compared');

    const committee = await Committee.findById(call.id).orFail().lean();
    expect(committee.seats.filter(({ left }) => left === null)).toHaveLength(5);
    expect(committee.actingChairs).toHaveLength(1);
    expect(await InterestDeclaration.countDocuments({ callId: call.id, recused: { $ne: null }, lifted: null })).toBe(2);
  },
  300_000,
);

type Declared = { organisationId: string };

/** Says "no" of all but the conflicts, and of these what they are. */
async function declareAll(page: Page, none: readonly Declared[], conflicts: Record<string, string>, locale: Locale) {
  for (const { organisationId } of none) await page.check(`[name="answer.${organisationId}"][value=none]`);
  for (const [id, detail] of Object.entries(conflicts)) {
    await page.check(`[name="answer.${id}"][value=conflict]`);
    await page.fill(`[name="detail.${id}"]`, detail);
  }
  await press(page, textIn(locale)('committee.interests.submit'));
}

/** As if the portal had found a similar name when the member declared. */
async function detectOne(callId: string, userId: string, organisationId: string) {
  await InterestDeclaration.create({
    _id: `${callId}:${userId}:${organisationId}`,
    callId,
    userId,
    organisationId,
    answer: 'none',
    detected: [{ kind: 'similar-officer', evidence: 'Jeren Saparowna' }],
    declaredAt: new Date(),
    recused: { at: new Date() },
    version: 1,
  });
}

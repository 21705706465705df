import { describe, expect, it } from 'vitest';
import * as call from '~/routes/office.calls.$callId._index';
import * as addendum from '~/routes/office.calls.$callId.addendum._index';
import * as addendumNew from '~/routes/office.calls.$callId.addendum.new';
import * as addendumReason from '~/routes/office.calls.$callId.addendum.reason';
import * as addendumRemoval from '~/routes/office.calls.$callId.addendum.removal';
import * as approval from '~/routes/office.calls.$callId.approval';
import * as cancellation from '~/routes/office.calls.$callId.cancellation';
import * as giveBack from '~/routes/office.calls.$callId.return';
import * as section from '~/routes/office.calls.$callId.sections.$section._index';
import * as submission from '~/routes/office.calls.$callId.submission';
import * as withdrawal from '~/routes/office.calls.$callId.withdrawal';
import { portalLocalTime } from '~/domain/calls/dates';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { callContent, createCallOffice, draftCall, lot, publishCall } from '#tests/factories/call';
import { atCall } from '#tests/factories/office-route';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();
const DAY = 86_400_000;

async function office(wishes: Parameters<typeof draftCall>[2] = {}, publish = false) {
  const people = await createCallOffice(now);
  const { id } = await (publish ? publishCall : draftCall)(people, now, wishes);
  if (!publish) await nameReadyOpeners(id, people.approver.userId, now);
  const manager = await atCall({ id: people.manager.userId }, id);
  const approver = await atCall({ id: people.approver.userId }, id);
  return { ...people, id, here: `/office/calls/${id}`, managerAt: manager, approverAt: approver };
}

const record = (id: string) => Call.findById(id).orFail().lean();

describe('submitting a call', () => {
  it('lists everything missing, each at its section, and hands nothing over', async () => {
    const { id, managerAt } = await office({ lots: { lots: [] }, rubric: { template: '', rubric: null } });
    expect(await managerAt.post(submission.action)).toMatchObject({ status: 400 });
    expect(await managerAt.read(submission.loader)).toMatchObject({
      data: {
        open: {
          faults: [
            { section: 'lots', key: 'calls.fault.noLots' },
            { section: 'rubric', key: 'calls.fault.noRubric' },
          ],
        },
      },
    });
    expect((await record(id)).open?.submitted).toBe(false);
  });

  it('can be done twice by two clicks, and taken back', async () => {
    const { id, here, managerAt } = await office();
    expect(await managerAt.post(submission.action)).toMatchObject({ status: 303, location: here });
    expect(await managerAt.post(submission.action)).toMatchObject({ status: 303, location: here });
    expect(await managerAt.post(withdrawal.action)).toMatchObject({ status: 303 });
    expect((await record(id)).open?.submitted).toBe(false);
  });
});

describe('deciding on a call', () => {
  const decision = { number: '1', version: '2', when: 'now' };

  it('publishes once, however often it is clicked', async () => {
    const { id, here, managerAt, approverAt } = await office();
    await managerAt.post(submission.action);
    expect(await approverAt.read(approval.loader)).toMatchObject({
      data: {
        barred: null,
        faults: [],
        budget: [{ source: 'sdg-fund', budget: 100_000_00, committed: 0, asked: 12_000_00, missing: 0 }],
      },
    });
    const both = await Promise.all([
      approverAt.post(approval.action, decision),
      approverAt.post(approval.action, decision),
    ]);
    const won = both.find(({ status }) => status === 200);
    expect(won?.headers.get('Cache-Control')).toBe('no-store');
    expect(won?.data).toMatchObject({ recovery: { callId: id, code: expect.stringMatching(/^(\w{5} ){17}\w{5}$/) } });
    const lost = both.find((one) => one !== won);
    expect([lost?.status, lost?.location]).toEqual([303, here]);
    expect(await approverAt.read(approval.loader)).toMatchObject({ status: 200, data: { decided: true } });
    expect(both.flatMap(({ setCookie }) => setCookie).join(' ')).toContain('notice.told.callApprovedAlready');
    expect((await record(id)).reference).toMatch(/-001$/);
    expect(await approverAt.read(call.loader)).toMatchObject({
      data: {
        state: 'published',
        open: null,
        published: { number: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    });
  });

  it('can be set for a time to come, and for no other', async () => {
    const { managerAt, approverAt, id } = await office();
    await managerAt.post(submission.action);
    const [day = '', time = ''] = portalLocalTime(new Date(now.getTime() + 2 * DAY)).split('T');
    const [year = '', month = '', date = ''] = day.split('-');
    const at = (to: string) => ({
      'publishAt-day': date,
      'publishAt-month': month,
      'publishAt-year': to,
      'publishAt-time': time,
    });
    const later = { ...decision, when: 'later' };
    expect(await approverAt.post(approval.action, later)).toMatchObject({
      status: 400,
      data: { errors: { publishAt: { key: 'form.error.dateTime' } } },
    });
    expect(await approverAt.post(approval.action, { ...later, ...at('2020') })).toMatchObject({
      status: 400,
      data: { errors: { publishAt: { key: 'calls.error.publishInPast' } } },
    });
    expect(await approverAt.post(approval.action, { ...later, ...at(year) })).toMatchObject({ status: 200 });
    expect(await approverAt.read(call.loader)).toMatchObject({ data: { state: 'scheduled' } });
    expect((await record(id)).approved).not.toBeNull();
  });

  it('beyond the budget needs a reason', async () => {
    const { managerAt, approverAt } = await office({
      lots: { lots: [lot({ ceiling: { amount: 150_000_00, currency: 'USD' } })] },
    });
    await managerAt.post(submission.action);
    expect(await approverAt.read(approval.loader)).toMatchObject({ data: { budget: [{ missing: 50_000_00 }] } });
    expect(await approverAt.post(approval.action, decision)).toMatchObject({
      status: 400,
      data: { errors: { overBudgetReason: { key: 'calls.error.overBudget' } } },
    });
    expect(await approverAt.post(approval.action, { ...decision, overBudgetReason: 'Letter 12' })).toMatchObject({
      status: 200,
      data: { recovery: {} },
    });
  });

  it('is refused to preparers, with the reason on the page, and for a version that has changed', async () => {
    const { id, institutionId, managerAt, approverAt, ...people } = await office();
    const both = await createUser({ roles: ['manager', 'approver'], home: { kind: 'institution', id: institutionId } });
    const bothAt = await atCall(both, id);
    await bothAt.post(section.action, { version: '1', template: 'standard' }, '/sections/form', { section: 'form' });
    await bothAt.post(section.action, { version: '1', template: '' }, '/sections/rubric', { section: 'rubric' });
    await bothAt.post(section.action, { version: '2', template: 'standard' }, '/sections/rubric', {
      section: 'rubric',
    });
    await managerAt.post(submission.action);
    expect(await bothAt.read(approval.loader)).toMatchObject({ data: { barred: 'calls.error.ownCall' } });
    const { version } = await CallVersion.findById(`${id}:1`).orFail().lean();
    const read = { ...decision, version: String(version) };
    expect(await bothAt.post(approval.action, read)).toMatchObject({
      status: 403,
      data: { errors: { '': { key: 'calls.error.ownCall' } } },
    });
    expect(await approverAt.post(approval.action, { ...read, version: '1' })).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'callApproval.error.changed' } } },
    });
    expect(await managerAt.post(approval.action, read)).toMatchObject({ status: 403 });
    expect(await managerAt.read(approval.loader)).toMatchObject({ data: { barred: 'callApproval.barred.reader' } });
    const elsewhere = await atCall(await createUser({ roles: ['approver'] }), id);
    expect(await elsewhere.post(approval.action, read)).toMatchObject({ status: 404 });
    expect(people.manager.userId).not.toBe(both.id);
    expect((await record(id)).approved).toBeNull();
  });

  it('returns with comments that stand at their sections', async () => {
    const { managerAt, approverAt, here } = await office();
    await managerAt.post(submission.action);
    expect(await approverAt.post(giveBack.action, { number: '1', version: '2', general: ' ' })).toMatchObject({
      status: 400,
      data: { errors: { general: { key: 'callApproval.error.comment' } } },
    });
    const comments = { number: '1', version: '2', 'comments.lots': 'Name the etrap', 'comments.dates': '' };
    expect(await approverAt.post(giveBack.action, comments)).toMatchObject({ status: 303, location: here });
    expect(await approverAt.post(giveBack.action, comments)).toMatchObject({ status: 303, location: here });
    expect(await managerAt.read(section.loader, '', { section: 'lots' })).toMatchObject({
      data: { comments: ['Name the etrap'] },
    });
    expect(await managerAt.read(section.loader, '', { section: 'dates' })).toMatchObject({ data: { comments: [] } });
  });
});

describe('changing what is published', () => {
  const reason = { 'reason.en': 'More time', 'reason.ru': 'Больше времени', 'reason.tk': 'Köp wagt' };

  it('goes by an addendum: begun once, settled sections refused, old and new beside each other, approved', async () => {
    const { id, here, managerAt, approverAt, committee } = await office({}, true);
    expect(await managerAt.post(addendumNew.action)).toMatchObject({ status: 303, location: here });
    expect(await managerAt.post(addendumNew.action)).toMatchObject({ status: 303, location: here });
    expect(
      await managerAt.post(section.action, { version: '1', template: '' }, '', { section: 'rubric' }),
    ).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'calls.fault.settled' } } },
    });
    const { lots, dates } = callContent(now, committee);
    await CallVersion.updateOne(
      { _id: `${id}:2` },
      { $set: { 'content.dates': { ...dates, startsOn: '2029-01-01' } } },
    );
    expect(await managerAt.post(submission.action)).toMatchObject({ status: 400 });
    expect(await managerAt.post(addendumReason.action, reason)).toMatchObject({ status: 303 });
    expect(
      await managerAt.post(addendumReason.action, { ...reason, 'reason.en': 'Other', 'shown.en': '' }),
    ).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'calls.error.stale' } }, values: { 'reason.en': 'Other' } },
    });
    expect(await managerAt.read(addendum.loader)).toMatchObject({
      data: {
        number: 1,
        changed: ['dates'],
        reason: { en: 'More time' },
        before: { lots },
        after: { dates: { startsOn: '2029-01-01' } },
      },
    });
    expect(await managerAt.post(submission.action)).toMatchObject({ status: 303 });
    const { version } = await CallVersion.findById(`${id}:2`).orFail().lean();
    expect(await approverAt.post(approval.action, { number: '2', version: String(version) })).toMatchObject({
      status: 303,
    });
    expect((await record(id)).addenda).toMatchObject([{ number: 1, changed: ['dates'], material: false }]);
  });

  it('can be dropped, twice by two clicks', async () => {
    const { id, here, managerAt } = await office({}, true);
    await managerAt.post(addendumNew.action);
    expect(await managerAt.post(addendumRemoval.action)).toMatchObject({ status: 303, location: here });
    expect(await managerAt.post(addendumRemoval.action)).toMatchObject({ status: 303, location: here });
    expect((await record(id)).open).toBeNull();
  });

  it('or by cancelling, an approver’s act with a reason in every language', async () => {
    const { id, managerAt, approverAt } = await office({}, true);
    expect(await managerAt.post(cancellation.action, reason)).toMatchObject({ status: 403 });
    expect(await approverAt.post(cancellation.action, { ...reason, 'reason.ru': '' })).toMatchObject({
      status: 400,
      data: { errors: { 'reason.ru': { key: 'callApproval.error.reason' } } },
    });
    expect(await approverAt.post(cancellation.action, reason)).toMatchObject({ status: 303 });
    expect(await approverAt.post(cancellation.action, reason)).toMatchObject({ status: 303 });
    expect(await managerAt.read(call.loader)).toMatchObject({
      data: { state: 'cancelled', cancelled: { reason: { en: 'More time' } } },
    });
    expect((await record(id)).cancelled).not.toBeNull();
  });
});

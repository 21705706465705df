import { describe, expect, it } from 'vitest';
import * as section from '~/routes/office.calls.$callId.sections.$section._index';
import { submitVersion } from '#server/calls/submit-version';
import { callContent } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { atCall } from '#tests/factories/office-route';
import { aboutForm, prepared } from '#tests/factories/prepared-section';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

describe('a section of a call', () => {
  it('is saved from nested names, dropped items and new ones, and read back into the same form', async () => {
    const { save, stored, id } = await prepared();
    const lots = {
      version: '1',
      'lots.0.key': 'lot-1',
      'lots.0.remove': 'yes',
      'lots.0.people': '60',
      'lots.1.key': 'new-abc1',
      'lots.1.serviceType': 'assistant',
      'lots.1.place': 'ashgabat',
      'lots.1.source': 'sdg-fund',
      'lots.1.ceiling.amount': '10 500,50',
      'lots.1.ceiling.currency': 'USD',
      'lots.1.awards': '2',
      'lots.1.people': '40',
      'lots.1.description.en': 'Assistant',
      'lots.2.key': 'new-abc2',
      'lots.2.ceiling.currency': 'TMT',
    };
    expect(await save('lots', lots)).toMatchObject({ status: 303, location: `/office/calls/${id}` });
    const { content, sections } = await stored();
    expect(content.lots.lots).toMatchObject([
      { key: 'new-abc1', ceiling: { amount: 10_500_50, currency: 'USD' }, awards: 2, ownContribution: null },
    ]);
    expect(sections.lots.version).toBe(2);
    expect(sections.about.version).toBe(1);
  });

  it('keeps everything typed where something is wrong, under the names of its fields', async () => {
    const { save, stored } = await prepared();
    const typed = { version: '1', 'lots.0.people': '', 'lots.3.people': 'many', 'lots.3.key': 'k-3' };
    expect(await save('lots', typed)).toMatchObject({
      status: 400,
      data: { errors: { 'lots.3.people': { key: 'form.error.whole' } }, values: typed },
    });
    expect((await stored()).sections.lots.version).toBe(1);
  });

  it('gives another empty item without saving and without losing what is typed', async () => {
    const { save, stored } = await prepared();
    const typed = { version: '1', 'lots.0.people': 'many' };
    expect(await save('lots', { ...typed, add: 'item' })).toMatchObject({
      status: 200,
      data: { errors: {}, values: typed },
    });
    expect((await stored()).sections.lots.version).toBe(1);
  });

  it('reads days and times as those of Ashgabat', async () => {
    const { save, stored } = await prepared();
    const when = (name: string, day: string, time?: string) => ({
      [`${name}-day`]: day,
      [`${name}-month`]: '6',
      [`${name}-year`]: '2027',
      ...(time === undefined ? {} : { [`${name}-time`]: time }),
    });
    const dates = {
      version: '1',
      ...when('clarificationsUntil', '1', '9.30'),
      ...when('submissionsUntil', '11', '18:00'),
      ...when('openingAt', '12', ''),
      ...when('decisionOn', '20'),
    };
    expect(await save('dates', dates)).toMatchObject({ status: 400, data: { errors: { openingAt: {} } } });
    expect(await save('dates', { ...dates, 'openingAt-time': '10:00' })).toMatchObject({ status: 303 });
    expect((await stored()).content.dates).toEqual({
      clarificationsUntil: '2027-06-01T09:30',
      submissionsUntil: '2027-06-11T18:00',
      openingAt: '2027-06-12T10:00',
      decisionOn: '2027-06-20',
      startsOn: '',
    });
  });

  it('copies the form and rubric of the template that is chosen, and refuses one institution twice', async () => {
    const { save, stored, office } = await prepared();
    expect(await save('rubric', { version: '1', template: 'standard' })).toMatchObject({ status: 303 });
    expect((await stored()).content.rubric.rubric?.criteria).toHaveLength(2);
    const [first = ''] = office.committee;
    const seats = {
      version: '1',
      'seats.0.institutionId': first,
      'seats.0.seats': '2',
      'seats.1.institutionId': first,
    };
    expect(await save('committee', seats)).toMatchObject({
      status: 400,
      data: { errors: { 'seats.1.institutionId': { key: 'calls.error.seatTwice' } } },
    });
  });

  it('keeps the rules of the evaluation as they were chosen, and what was typed where one cannot be', async () => {
    const { save, stored } = await prepared();
    const rules = {
      'evaluation.method': 'median',
      'evaluation.assignment': 'some',
      'evaluation.recusal': 'lot',
      'evaluation.anonymous': 'yes',
      'evaluation.criterionTolerance': '2',
      'evaluation.totalTolerance': '',
      'evaluation.commentUpTo': '0',
      'evaluation.documentDays': '61',
    };
    expect(await save('committee', { version: '1', quorum: '3', ...rules })).toMatchObject({
      status: 400,
      data: { errors: { 'evaluation.documentDays': {} }, values: { 'evaluation.recusal': 'lot' } },
    });
    const form = { version: '1', quorum: '3', ...rules, 'evaluation.documentDays': '0' };
    expect(await save('committee', form)).toMatchObject({ status: 303 });
    expect((await stored()).content.committee.evaluation).toEqual({
      method: 'median',
      assignment: 'some',
      recusal: 'lot',
      anonymous: true,
      furtherEvaluator: false,
      criterionTolerance: 2,
      totalTolerance: null,
      commentUpTo: 0,
      documentDays: 0,
    });
  });

  it('lets no file in that is not the call’s own', async () => {
    const { save, stored } = await prepared();
    expect(
      await save('documents', { version: '1', 'documents.0.fileId': 'somebody-elses', 'documents.0.name.en': 'Form' }),
    ).toMatchObject({
      status: 303,
    });
    expect((await stored()).content.documents.documents).toEqual([]);
  });
});

describe('who may read and change a section', () => {
  it('is the institution’s; an auditor reads, a submitted version stays as it is', async () => {
    const { office, id, save, stored, managerAt } = await prepared();
    const params = { section: 'about' };
    const visitor = routeArgs(`/office/calls/${id}/sections/about`, { params: { callId: id, ...params } });
    expect(await callRoute(section.loader, visitor)).toMatchObject({
      status: 303,
      location: expect.stringContaining('/sign-in'),
    });
    const cases = [
      [await createUser(), 403, 403],
      [await createUser({ roles: ['manager'] }), 404, 404],
      [await createUser({ roles: ['auditor'] }), 200, 403],
      [{ id: office.approver.userId }, 200, 403],
    ] as const;
    for (const [user, reads, writes] of cases) {
      const at = await atCall(user, id);
      expect((await at.read(section.loader, '/sections/about', params)).status).toBe(reads);
      expect((await save('about', aboutForm('Foreign', 1), at)).status).toBe(writes);
    }
    expect(await managerAt.read(section.loader, '/sections/nothing', { section: 'nothing' })).toMatchObject({
      status: 404,
    });
    await submitVersion({ actor: office.manager, callId: id, now });
    expect(await save('about', aboutForm('Late', 1))).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'calls.error.notDraft' } }, values: { 'title.en': 'Late' } },
    });
    expect(await managerAt.read(section.loader, '/sections/about', params)).toMatchObject({
      data: { fixed: 'callEditor.fixed.submitted' },
    });
    expect((await stored()).content.about.title).toEqual(callContent(now, []).about.title);
  });
});

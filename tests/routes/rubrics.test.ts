import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { rubricVersions } from '#server/database/migrations/0004-rubric-versions';
import { AuditEvent } from '#server/models/audit-event';
import { Programme } from '#server/models/programme';
import { RubricTemplate } from '#server/models/rubric-template';
import { RubricTemplateVersion } from '#server/models/rubric-template-version';
import { communityServiceRubric } from '#server/rubric-library/library';
import * as builder from '~/routes/office.programmes.$programmeId.rubrics.$code._index';
import * as criterion from '~/routes/office.programmes.$programmeId.rubrics.$code.criteria.$criterion';
import * as exported from '~/routes/office.programmes.$programmeId.rubrics.$code.export[.]json';
import * as group from '~/routes/office.programmes.$programmeId.rubrics.$code.groups.$group';
import * as history from '~/routes/office.programmes.$programmeId.rubrics.$code.history';
import * as settings from '~/routes/office.programmes.$programmeId.rubrics.$code.settings';
import * as version from '~/routes/office.programmes.$programmeId.rubrics.$code.version';
import * as list from '~/routes/office.programmes.$programmeId.rubrics._index';
import * as imported from '~/routes/office.programmes.$programmeId.rubrics.import';
import * as begin from '~/routes/office.programmes.$programmeId.rubrics.new';
import { createCallOffice, type CallOffice } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

type Route = Parameters<typeof callRoute>[0];
const now = new Date();

describe('the rubrics of a programme', () => {
  let office: CallOffice;
  let cookie: string;

  beforeEach(async () => {
    office = await createCallOffice(now);
    ({ cookie } = await signIn({ id: office.manager.userId }));
  });

  const call = (route: Route, form?: Record<string, string>, more: Record<string, string> = {}, as = cookie) => {
    const params = { programmeId: office.programmeId, code: 'pilot', ...more };
    return callRoute(
      route,
      routeArgs('/office/programmes/x/rubrics', { cookie: as, params, ...(form ? { form } : {}) }),
    );
  };
  const beginPilot = () =>
    call(begin.action, { id: randomUUID(), from: 'library community-service', 'name.en': 'Pilot' });
  const stored = () => RubricTemplate.findOne({ programmeId: office.programmeId, code: 'pilot' }).orFail().lean();
  const revision = async () => String((await stored()).revision);

  it('begin from the library, and go to calls by their first version, which nothing changes later', async () => {
    expect(await beginPilot()).toMatchObject({ status: 303 });
    expect((await stored()).rubric).toEqual(communityServiceRubric);
    const carried = async () =>
      (await Programme.findById(office.programmeId).orFail().lean()).rubricTemplates.find(
        ({ code }) => code === 'pilot',
      );
    expect(await carried()).toBeUndefined();
    expect(await call(version.action, { base: await revision(), note: 'First' })).toMatchObject({ status: 303 });
    await call(builder.action, {
      do: 'weigh',
      revision: await revision(),
      'weight-staff': '19',
      'weight-budget': '16',
    });
    expect(await carried()).toMatchObject({ version: 1, rubric: communityServiceRubric });
    expect((await call(list.loader)).data).toMatchObject({
      rubrics: [
        { code: 'pilot', version: 1, changedSince: true, weight: 100 },
        { code: 'standard', version: 1 },
      ],
    });
    expect(await call(version.action, { base: await revision() })).toMatchObject({ status: 303 });
    expect((await call(history.loader)).data).toMatchObject({
      versions: [{ number: 2 }, { number: 1, note: 'First' }],
    });
    expect(await call(version.action, { base: await revision() })).toMatchObject({ status: 409 });
    expect(await AuditEvent.countDocuments({ action: 'rubrics.version-made' })).toBeGreaterThan(1);
  });

  it('tell the sum of the weights, and make no version that is not sound', async () => {
    await beginPilot();
    const bad = await call(builder.action, { do: 'weigh', revision: '1', 'weight-staff': '101' });
    expect(bad).toMatchObject({
      status: 400,
      data: { errors: { 'weight-staff': {} }, values: { 'weight-staff': '101' } },
    });
    await call(builder.action, { do: 'weigh', revision: '1', 'weight-staff': '30' });
    expect(await call(version.action, { base: await revision() })).toMatchObject({ status: 409 });
    expect(await call(builder.action, { do: 'up:methodology', revision: await revision() })).toMatchObject({
      status: 303,
    });
    expect((await stored()).rubric.criteria[0]?.key).toBe('methodology');
  });

  it('keep what was typed where somebody else was faster, and take the same form once', async () => {
    await beginPilot();
    const form = { revision: '1', 'name.en': 'Risks', weight: '5', 'levels.level0.en': 'None', scored: 'levels' };
    const add = () => call(criterion.action, form, { criterion: 'new' });
    expect(await add()).toMatchObject({ status: 303 });
    expect(await add()).toMatchObject({ status: 409, data: { values: { 'name.en': 'Risks' } } });
    const added = (await stored()).rubric.criteria.at(-1);
    expect(added).toMatchObject({ key: 'risks', weight: 5, group: null });
    expect(added?.levels.map(({ en }) => en)).toEqual(['None', '', '', '', '', '']);
    const again = { ...form, revision: '1' };
    expect(await call(criterion.action, again, { criterion: 'risks' })).toMatchObject({ status: 303 });
    expect(await call(criterion.action, { ...again, weight: '' }, { criterion: 'risks' })).toMatchObject({
      status: 400,
      data: { errors: { weight: { key: 'form.error.required' } } },
    });
  });

  it('are saved once more, after the answer, by who was told that somebody else was faster', async () => {
    await beginPilot();
    await call(builder.action, { do: 'weigh', revision: '1', 'weight-staff': '30' });
    const mine = { 'name.en': 'Risks', weight: '5', scored: 'levels' };
    const told = await call(criterion.action, { ...mine, revision: '1' }, { criterion: 'new' });
    expect(told).toMatchObject({ status: 409, data: { values: mine } });
    // The page then takes the revision that its loader reads.
    expect(told.data).not.toHaveProperty('values.revision');
    const { data } = await call(criterion.loader, undefined, { criterion: 'new' });
    const next = { ...mine, revision: String((data as { revision: number }).revision) };
    expect(await call(criterion.action, next, { criterion: 'new' })).toMatchObject({ status: 303 });
    expect((await stored()).rubric.criteria.find(({ key }) => key === 'staff')?.weight).toBe(30);
  });

  it('have groups, a scale, a minimum and tie-breaks', async () => {
    await beginPilot();
    const made = await call(group.action, { revision: '1', 'name.en': 'Quality', minimum: '50' }, { group: 'new' });
    expect(made).toMatchObject({ status: 303 });
    const said = { 'name.en': 'Pilot, second', scale: '4', minimumTotal: '', 'tieBreaks.tie0': 'requested' };
    const ties = { 'tieBreaks.tie1': '', 'tieBreaks.tie2': 'group:quality' };
    expect(await call(settings.action, { revision: await revision(), ...said, ...ties })).toMatchObject({
      status: 303,
    });
    const { name, rubric } = await stored();
    expect(name.en).toBe('Pilot, second');
    expect(rubric).toMatchObject({ scale: 4, minimumTotal: null, groups: [{ key: 'quality', minimum: 50 }] });
    expect(rubric.tieBreaks).toEqual([{ by: 'requested' }, { by: 'group', key: 'quality' }]);
    expect(rubric.criteria[0]?.levels).toHaveLength(5);
    await call(group.action, { revision: await revision(), do: 'remove' }, { group: 'quality' });
    expect((await stored()).rubric.groups).toEqual([]);
  });

  it('go out as a file and come back as they were; a broken file says where', async () => {
    await beginPilot();
    const params = { programmeId: office.programmeId, code: 'pilot' };
    const response = (await exported.loader(routeArgs('/x', { cookie, params }))) as Response;
    const text = await response.text();
    expect((await call(imported.action, { text })).data).toMatchObject({ preview: { altered: false } });
    expect(await call(imported.action, { text, then: 'save' })).toMatchObject({ status: 303 });
    const copy = await RubricTemplate.findOne({ programmeId: office.programmeId, code: 'pilot-2' }).orFail().lean();
    expect(copy.rubric).toEqual(communityServiceRubric);
    const broken = text.replace('"weight": 20', '"weight": 200');
    expect(await call(imported.action, { text: broken })).toMatchObject({
      status: 400,
      data: { faults: [{ place: 'rubric.criteria[0].weight' }] },
    });
    expect(await call(imported.action, { text: '{}' })).toMatchObject({ status: 400 });
  });

  it('are read by the office and changed by managers of the institution only', async () => {
    await beginPilot();
    const auditor = (await signIn(await createUser({ roles: ['auditor'] }))).cookie;
    const stranger = (await signIn(await createUser({ roles: ['manager'] }))).cookie;
    expect(await call(builder.loader, undefined, {}, auditor)).toMatchObject({ status: 200 });
    for (const as of [auditor, stranger]) {
      const form = { do: 'weigh', revision: '1', 'weight-staff': '5' };
      expect(await call(builder.action, form, {}, as)).toMatchObject({ status: 403 });
      expect(await call(criterion.loader, undefined, { criterion: 'staff' }, as)).toMatchObject({ status: 403 });
    }
    expect(await call(criterion.loader, undefined, { criterion: 'gone' })).toMatchObject({ status: 404 });
    expect(await call(builder.loader, undefined, { code: 'gone' })).toMatchObject({ status: 404 });
  });

  it('of older programmes get a first version, once', async () => {
    await RubricTemplate.deleteMany({ programmeId: office.programmeId });
    const up = () => rubricVersions.up({ context: {}, name: rubricVersions.name });
    await up();
    await up();
    const [template, ...more] = await RubricTemplate.find({ programmeId: office.programmeId }).lean();
    expect(more).toEqual([]);
    expect(template).toMatchObject({ code: 'standard', version: 1 });
    expect(await RubricTemplateVersion.countDocuments({ templateId: template?._id ?? '' })).toBe(1);
  });
});

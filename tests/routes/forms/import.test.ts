import { describe, expect, it } from 'vitest';
import { exportedJson } from '~/domain/form-builder/exported-form';
import * as exported from '~/routes/office.programmes.$programmeId.forms.$code.export[.]json';
import * as version from '~/routes/office.programmes.$programmeId.forms.$code.version';
import * as imported from '~/routes/office.programmes.$programmeId.forms.import';
import { formDigest } from '#server/form-templates/form-digest';
import { FormTemplate } from '#server/models/form-template';
import { bodyAllowance, MAX_IMPORT_BYTES } from '#server/process/body-allowance';
import { inAll } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { BUILT } from '#tests/factories/form-office';
import { atForms } from '#tests/factories/form-pages';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-03-02T06:00:00Z');
const whole = { template: 'youth-grants', version: 3, digest: formDigest(BUILT), name: inAll('Imported'), form: BUILT };
const TEXT = exportedJson(whole);

/** A file that is about to be spoilt. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

/** The text with something put in the place of something else. */
function altered(change: (file: Loose) => void): string {
  const file = JSON.parse(TEXT) as Loose;
  change(file);
  return JSON.stringify(file);
}

describe('a form as JSON', () => {
  it('goes out and comes back as it was', async () => {
    const { read, post, programmeId, cookie, code } = await atForms(now);
    await post(version.action, { base: '1' });
    const response = (await exported.loader(
      routeArgs('/x?version=1', { cookie, params: { programmeId, code } }),
    )) as Response;
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="youth-grants-1.json"');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      format: 'opencall-form',
      version: 1,
      digest: formDigest(BUILT),
      form: BUILT,
    });
    expect(await post(imported.action, { text })).toMatchObject({ status: 200, data: { preview: { altered: false } } });
    expect(await FormTemplate.countDocuments({ programmeId })).toBe(2);
    expect(await post(imported.action, { text, then: 'save' })).toMatchObject({ status: 303 });
    const saved = await FormTemplate.findOne({ programmeId, code: 'youth-grants-2' }).orFail().lean();
    expect(saved).toMatchObject({ form: BUILT, version: null, name: inAll('Youth grants') });
    expect(await read(exported.loader, '/x?version=9')).toMatchObject({ status: 404 });
  });

  it('may be edited on the way, which is told', async () => {
    const { post } = await atForms(now);
    const text = altered((file) => (file.form.sections[0].questions[1].characterLimit = 50));
    expect(await post(imported.action, { text })).toMatchObject({ status: 200, data: { preview: { altered: true } } });
  });

  it.each([
    ['', 'formBuilder.import.nothing'],
    ['{ "format": ', 'formBuilder.import.noJson'],
    ['[]', 'formBuilder.import.noForm'],
    ['null', 'formBuilder.import.noForm'],
    ['{"format": "something"}', 'formBuilder.import.noForm'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'formBuilder.import.noForm'],
  ])('is refused that is none: %#', async (text, key) => {
    const { post, programmeId } = await atForms(now);
    expect(await post(imported.action, { text, then: 'save' })).toMatchObject({
      status: 400,
      data: { errors: { text: { key } }, preview: null },
    });
    expect(await FormTemplate.countDocuments({ programmeId })).toBe(2);
  });

  it.each([
    [
      'a wrong type',
      (file) => (file.form.sections[0].questions[0].required = 'yes'),
      'form.sections[0].questions[0].required',
      'formBuilder.import.type',
    ],
    [
      'a number as text',
      (file) => (file.form.sections[0].questions[1].characterLimit = '50'),
      'form.sections[0].questions[1].characterLimit',
      'formBuilder.import.type',
    ],
    [
      'a part that is missing',
      (file) => delete file.form.sections[0].questions[0].label,
      'form.sections[0].questions[0].label',
      'formBuilder.import.missing',
    ],
    [
      'a kind that there is not',
      (file) => (file.form.sections[0].questions[0].type = 'video'),
      'form.sections[0].questions[0].type',
      'formBuilder.import.value',
    ],
    [
      'a limit beyond the limits',
      (file) => (file.form.sections[0].questions[1].characterLimit = 5_000),
      'form.sections[0].questions[1].characterLimit',
      'form.error.tooLarge',
    ],
    [
      'a key that is none',
      (file) => (file.form.sections[0].key = 'The staff'),
      'form.sections[0].key',
      'formBuilder.import.value',
    ],
    [
      'a member that a form does not have',
      (file) => (file.form.sections[1].questions[0].colour = 'red'),
      'form.sections[1].questions[0].colour',
      'formBuilder.import.unknown',
    ],
    [
      'a member of another kind',
      (file) => (file.form.sections[0].questions[0].options = []),
      'form.sections[0].questions[0].options',
      'formBuilder.import.unknown',
    ],
    ['an unknown member at the top', (file) => (file.script = 'x'), 'script', 'formBuilder.import.unknown'],
    ['a text in a fourth language', (file) => (file.name.de = 'x'), 'name.de', 'formBuilder.import.unknown'],
    [
      'two questions of one key',
      (file) => (file.form.sections[1].questions[0].key = 'trained'),
      'form.sections[1].questions[0]',
      'answers.fault.sameKey',
    ],
    [
      'a condition on a later question',
      (file) => file.form.sections[0].questions.reverse(),
      'form.sections[0].questions[0]',
      'answers.fault.laterCondition',
    ],
    [
      'a condition on itself',
      (file) => (file.form.sections[0].questions[1].visibleWhen.question = 'training'),
      'form.sections[0].questions[1]',
      'answers.fault.laterCondition',
    ],
    [
      'a condition on nothing',
      (file) => (file.form.sections[0].questions[1].visibleWhen.question = 'none'),
      'form.sections[0].questions[1]',
      'answers.fault.unknownCondition',
    ],
    [
      'an answer that nobody can give',
      (file) => (file.form.sections[0].questions[1].visibleWhen.equals = 'maybe'),
      'form.sections[0].questions[1]',
      'answers.fault.conditionValue',
    ],
    [
      'two sections of one key',
      (file) => (file.form.sections[1].key = 'staff'),
      'form.sections[1]',
      'answers.fault.sameSection',
    ],
  ] satisfies [string, (file: Loose) => unknown, string, string][])(
    'is refused with the place of %s',
    async (_, change, place, key) => {
      const { post } = await atForms(now);
      expect(await post(imported.action, { text: altered(change), then: 'save' })).toMatchObject({
        status: 400,
        data: { errors: { text: { key: 'formBuilder.import.refused' } }, faults: [{ place, error: { key } }] },
      });
    },
  );

  it('is refused where it is longer than any form, and does not come back', async () => {
    const { post, cookie, programmeId } = await atForms(now);
    const text = altered((file) => (file.form.sections[0].title.en = 'x'.repeat(5_000_000)));
    expect(await post(imported.action, { text })).toMatchObject({
      status: 413,
      data: { errors: { text: { key: 'formBuilder.import.tooLong' } }, values: { text: '' } },
    });
    const args = routeArgs(`/office/programmes/${programmeId}/forms/import`, { cookie, params: { programmeId } });
    const form = new FormData();
    form.set('file', new File(['[', '1,'.repeat(6_000_000)], 'form.json'));
    const request = new Request(args.request.url, { method: 'POST', headers: { cookie }, body: form });
    expect(await callRoute(imported.action, { ...args, request })).toMatchObject({ status: 413 });
    const path = `/office/programmes/${programmeId}/forms/import`;
    expect(bodyAllowance(path, 'multipart/form-data; boundary=x')).toBe(MAX_IMPORT_BYTES);
    expect(bodyAllowance(`/office/programmes/${programmeId}/forms`, 'multipart/form-data; boundary=x')).toBeNull();
  });

  it('is taken from a file, with a byte order mark too', async () => {
    const { cookie, programmeId } = await atForms(now);
    const args = routeArgs(`/office/programmes/${programmeId}/forms/import`, { cookie, params: { programmeId } });
    const form = new FormData();
    form.set('text', 'not this one');
    form.set('file', new File(['\uFEFF', TEXT], 'form.json', { type: 'application/json' }));
    const request = new Request(args.request.url, { method: 'POST', headers: { cookie }, body: form });
    expect(await callRoute(imported.action, { ...args, request })).toMatchObject({
      status: 200,
      data: { preview: { exported: { name: inAll('Imported') } } },
    });
  });

  it('comes in through managers of the institution only', async () => {
    const { as, programmeId } = await atForms(now);
    for (const roles of [['manager'], ['auditor'], ['representative']] as const) {
      const { post } = await as(await createUser({ roles: [...roles] }));
      expect(await post(imported.action, { text: TEXT, then: 'save' })).toMatchObject({ status: 403 });
    }
    expect(await FormTemplate.countDocuments({ programmeId })).toBe(2);
  });
});

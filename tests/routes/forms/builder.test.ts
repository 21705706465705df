import { describe, expect, it } from 'vitest';
import type { Role } from '~/domain/accounts/roles';
import { questionsOf } from '~/domain/applications/conditions';
import * as builder from '~/routes/office.programmes.$programmeId.forms.$code._index';
import * as comparison from '~/routes/office.programmes.$programmeId.forms.$code.comparison';
import * as history from '~/routes/office.programmes.$programmeId.forms.$code.history._index';
import * as rename from '~/routes/office.programmes.$programmeId.forms.$code.name';
import * as preview from '~/routes/office.programmes.$programmeId.forms.$code.preview';
import * as question from '~/routes/office.programmes.$programmeId.forms.$code.questions.$question._index';
import * as questionRemoval from '~/routes/office.programmes.$programmeId.forms.$code.questions.$question.removal';
import * as newSection from '~/routes/office.programmes.$programmeId.forms.$code.section';
import * as section from '~/routes/office.programmes.$programmeId.forms.$code.sections.$section._index';
import * as newQuestion from '~/routes/office.programmes.$programmeId.forms.$code.sections.$section.question';
import * as sectionRemoval from '~/routes/office.programmes.$programmeId.forms.$code.sections.$section.removal';
import * as version from '~/routes/office.programmes.$programmeId.forms.$code.version';
import * as list from '~/routes/office.programmes.$programmeId.forms._index';
import * as added from '~/routes/office.programmes.$programmeId.forms.new';
import { FormTemplate } from '#server/models/form-template';
import { inAll } from '#tests/factories/call';
import { atForms } from '#tests/factories/form-pages';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-03-02T06:00:00Z');
const typed = (name: string, said: string) =>
  Object.fromEntries(Object.entries(inAll(said)).map(([locale, text]) => [`${name}.${locale}`, text]));
const TRAINED = { question: 'trained' };

/** The fields of a question's page as a browser sends them back. */
const TRAINING = { ...typed('label', 'When?'), required: 'yes', condition: 'trained=no', characterLimit: '100' };

describe('the pages of forms', () => {
  it.each([
    ['auditor', 200],
    ['finance', 200],
    ['approver', 200],
    ['evaluator', 403],
    ['representative', 403],
  ] satisfies [Role, number][])('let a %s read (%i) and change nothing', async (role, status) => {
    const { as, keys } = await atForms(now);
    const { read, post } = await as(await createUser({ roles: [role] }));
    for (const loader of [list.loader, builder.loader, history.loader, preview.loader]) {
      expect(await read(loader)).toMatchObject({ status });
    }
    for (const action of [builder.action, questionRemoval.action, version.action, rename.action, newSection.action]) {
      const form = {
        ...typed('name', 'X'),
        ...typed('title', 'X'),
        do: 'up:training',
        version: '1',
        base: '1',
        revision: '1',
      };
      expect(await post(action, form, '', TRAINED)).toMatchObject({ status: 403 });
    }
    expect(await keys()).toEqual(['trained', 'training', 'approach']);
  });

  it('are those of the own institution only, for managers too', async () => {
    const { as } = await atForms(now);
    const { read, post } = await as(await createUser({ roles: ['manager'] }));
    expect(await read(builder.loader)).toMatchObject({ status: 200, data: { programme: { mayChange: false } } });
    expect(await read(added.loader)).toMatchObject({ status: 403 });
    expect(await read(question.loader, '', TRAINED)).toMatchObject({ status: 403 });
    expect(await post(builder.action, { do: 'up:training', revision: '1' })).toMatchObject({ status: 403 });
    expect(await post(question.action, TRAINING, '', TRAINED)).toMatchObject({ status: 403 });
  });

  it('answer 404 where there is nothing', async () => {
    const { read, post } = await atForms(now);
    expect(await read(builder.loader, '', { code: 'none' })).toMatchObject({ status: 404 });
    expect(await read(builder.loader, '', { programmeId: 'none' })).toMatchObject({ status: 404 });
    expect(await read(question.loader, '', { question: 'none' })).toMatchObject({ status: 404 });
    expect(await read(section.loader, '', { section: 'none' })).toMatchObject({ status: 404 });
    expect(await read(comparison.loader, '/x/comparison?from=1&to=2')).toMatchObject({ status: 404 });
    expect(await post(builder.action, { do: 'up:none', revision: '1' })).toMatchObject({ status: 404 });
  });

  it('begin a form from a ready one, once', async () => {
    const { post, programmeId } = await atForms(now);
    const form = { id: '7d1f6c1e-4b0a-4b6e-9d59-0a5b7f1c2d3e', from: 'library small-grant', ...typed('name', '') };
    const empty = { ...form, from: 'empty', 'name.en': '', 'name.ru': '', 'name.tk': '' };
    expect(await post(added.action, empty)).toMatchObject({ status: 400, data: { errors: { 'name.en': {} } } });
    const ready = { ...form, 'name.en': '', 'name.ru': '', 'name.tk': '' };
    expect(await post(added.action, ready)).toMatchObject({ status: 303 });
    expect(await post(added.action, ready)).toMatchObject({ status: 303 });
    const begun = await FormTemplate.find({ programmeId, code: 'small-grant' }).lean();
    expect(begun).toHaveLength(1);
    expect(questionsOf(begun[0]!.form)).toHaveLength(9);
  });

  it('add a section and a question, and keep what was typed beside a mistake', async () => {
    const { post, keys } = await atForms(now);
    const address = { section: 'about-the-team' };
    expect(await post(newSection.action, { base: '1', 'title.ru': '' })).toMatchObject({ status: 400 });
    const sent = { base: '1', ...typed('title', 'About the team') };
    expect(await post(newSection.action, sent)).toMatchObject({
      status: 303,
      location: expect.stringContaining('#section-about-the-team'),
    });
    expect(await post(newSection.action, sent)).toMatchObject({ status: 409 });
    const added = { base: '2', ...typed('label', 'How many?') };
    expect(await post(newQuestion.action, added, '', address)).toMatchObject({
      status: 400,
      data: { errors: { type: { key: 'form.error.required' } }, values: { 'label.en': 'How many?' } },
    });
    expect(await post(newQuestion.action, { ...added, type: 'number' }, '', address)).toMatchObject({ status: 303 });
    expect(await keys()).toEqual(['trained', 'training', 'approach', 'how-many']);
  });

  it('change the order for browsers and for scripts, on the form as it was shown', async () => {
    const { post, keys } = await atForms(now);
    const up = { do: 'up:approach', revision: '1' };
    expect(await post(builder.action, { ...up, script: 'yes' })).toMatchObject({
      status: 200,
      data: { done: { kind: 'moved', key: 'approach' } },
    });
    expect(await post(builder.action, up)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'formBuilder.error.stale' } } },
    });
    expect(await post(builder.action, { do: 'duplicate:trained', revision: '2' })).toMatchObject({
      status: 303,
      location: expect.stringContaining('#question-are-all-of-them-trained'),
    });
    expect(await post(builder.action, { do: 'place:approach', place: 'staff 0', revision: '3' })).toMatchObject({
      status: 303,
    });
    expect(await keys()).toEqual(['approach', 'trained', 'are-all-of-them-trained', 'training']);
    for (const wrong of [
      { do: 'place:approach', place: 'staff x' },
      { do: 'place:approach' },
      { do: 'explode:approach' },
      {},
    ]) {
      expect(await post(builder.action, { ...wrong, revision: '4' })).toMatchObject({ status: 400 });
    }
  });

  it('save a question with its settings, condition and keys', async () => {
    const { read, post, read: page } = await atForms(now);
    const address = { question: 'training' };
    const { data } = (await page(question.loader, '', address)) as { data: { base: string } };
    expect(
      await post(question.action, { ...TRAINING, base: data.base, characterLimit: '900' }, '', address),
    ).toMatchObject({
      status: 400,
      data: { errors: { characterLimit: {} }, values: { characterLimit: '900', 'label.en': 'When?' } },
    });
    for (const condition of ['approach=yes', 'trained=maybe', 'training=yes', 'x']) {
      expect(await post(question.action, { ...TRAINING, base: data.base, condition }, '', address)).toMatchObject({
        status: 400,
        data: { errors: { condition: { key: 'formBuilder.error.condition' } } },
      });
    }
    const sent = { ...TRAINING, base: data.base, identifiesApplicant: 'yes' };
    expect(await post(question.action, sent, '', address)).toMatchObject({ status: 303 });
    expect(await read(question.loader, '', address)).toMatchObject({
      data: { question: { key: 'training', characterLimit: 100, identifiesApplicant: true, label: inAll('When?') } },
    });
    // The same form again, as a second press sends it, is saved already; another one meets the conflict page.
    expect(await post(question.action, sent, '', address)).toMatchObject({ status: 303 });
    expect(await post(question.action, { ...sent, required: '' }, '', address)).toMatchObject({
      status: 409,
      data: { mine: { required: false }, values: { 'label.en': 'When?' } },
    });
    const edit = await post(question.action, { ...sent, choice: 'edit' }, '', address);
    expect(edit).toMatchObject({ status: 200, data: { mine: null, values: { base: data.base } } });
  });

  it('tell a section that two people changed, and take the one that is chosen', async () => {
    const { read, post } = await atForms(now);
    const address = { section: 'staff' };
    const { data } = (await read(section.loader, '', address)) as { data: { base: string } };
    const save = (title: string, base: string) => post(section.action, { base, ...typed('title', title) }, '', address);
    expect(await save('Team', data.base)).toMatchObject({ status: 303 });
    expect(await save('People', data.base)).toMatchObject({ status: 409, data: { mine: { title: inAll('People') } } });
    const again = (await read(section.loader, '', address)) as { data: { base: string } };
    expect(await save('People', again.data.base)).toMatchObject({ status: 303 });
  });

  it('remove a question and a section after telling what depends on them', async () => {
    const { read, post, keys, read: page } = await atForms(now);
    expect(await read(questionRemoval.loader, '', TRAINED)).toMatchObject({
      data: { dependants: [inAll('When will they be?')], revision: 1 },
    });
    expect(await post(questionRemoval.action, { version: '1' }, '', TRAINED)).toMatchObject({ status: 303 });
    expect(await post(questionRemoval.action, { version: '1' }, '', TRAINED)).toMatchObject({ status: 409 });
    expect(await page(sectionRemoval.loader, '', { section: 'staff' })).toMatchObject({ data: { questions: 1 } });
    expect(await post(sectionRemoval.action, { version: '2' }, '', { section: 'staff' })).toMatchObject({
      status: 303,
    });
    expect(await keys()).toEqual(['approach']);
  });

  it('make versions, list and compare them', async () => {
    const { read, post, code } = await atForms(now);
    expect(await post(version.action, { base: '1', note: 'First' })).toMatchObject({ status: 303 });
    expect(await post(builder.action, { do: 'down:training', revision: '2' })).toMatchObject({ status: 303 });
    expect(await post(version.action, { base: '3', note: 'x'.repeat(1_001) })).toMatchObject({ status: 400 });
    expect(await post(version.action, { base: '3', note: '' })).toMatchObject({ status: 303 });
    expect(await post(version.action, { base: '4', note: '' })).toMatchObject({ status: 409 });
    expect(await read(history.loader)).toMatchObject({
      data: { versions: [{ number: 2 }, { number: 1, note: 'First' }] },
    });
    const compared = await read(comparison.loader, `/${code}/comparison?from=1&to=2`);
    expect(compared).toMatchObject({ status: 200, data: { from: { number: 1 }, to: { number: 2 } } });
    expect(await read(comparison.loader, `/${code}/comparison?from=x`)).toMatchObject({ status: 404 });
  });

  it('try a form out as an applicant fills it in, and store nothing', async () => {
    const { post, read, code } = await atForms(now);
    const before = await FormTemplate.findOne({ code }).lean();
    expect(await post(preview.action, { check: 'yes', 'answers.trained': 'no', language: 'ru' })).toMatchObject({
      status: 200,
      data: {
        language: 'ru',
        checked: { answers: { trained: 'no' }, errors: { 'answers.training': {}, 'answers.approach': {} } },
      },
    });
    const form = { check: 'yes', 'answers.trained': 'yes', 'answers.approach': ' With care ', 'answers.none': 'x' };
    expect(await post(preview.action, form)).toMatchObject({
      data: {
        typed: { 'answers.approach': ' With care ' },
        checked: { answers: { trained: 'yes', approach: 'With care' }, errors: {} },
      },
    });
    expect(await post(preview.action, { show: 'service', say: 'tk' })).toMatchObject({
      data: { section: 'service', language: 'tk', checked: null },
    });
    expect(await read(preview.loader)).toMatchObject({ status: 200 });
    expect(await FormTemplate.findOne({ code }).lean()).toEqual(before);
  });
});

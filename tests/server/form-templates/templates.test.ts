import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { beginTemplate } from '#server/form-templates/begin-template';
import { changeTemplate, questionDigest } from '#server/form-templates/change-template';
import { listTemplates } from '#server/form-templates/list-templates';
import { getVersion, listVersions } from '#server/form-templates/list-versions';
import { makeVersion } from '#server/form-templates/make-version';
import { renameTemplate } from '#server/form-templates/rename-template';
import { AuditEvent } from '#server/models/audit-event';
import { FormTemplate } from '#server/models/form-template';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { Programme } from '#server/models/programme';
import { inAll } from '#tests/factories/call';
import { BUILT, createFormOffice, newQuestionOf } from '#tests/factories/form-office';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');

describe('a form of a programme', () => {
  useDatabase();

  it('is begun once, however often its page is sent', async () => {
    const { manager, programmeId } = await createFormOffice(now);
    const input = { id: '0b2f8a4e-9d3c-4f5a-8f0e-1c2d3e4f5a6b', name: inAll('Sent twice'), form: BUILT, from: 'empty' };
    const first = await beginTemplate({ actor: manager, programmeId, input, now });
    expect(await beginTemplate({ actor: manager, programmeId, input, now })).toEqual(first);
    expect(await FormTemplate.countDocuments({ programmeId, _id: input.id })).toBe(1);
    const other = await createFormOffice(now);
    const elsewhere = { actor: other.manager, programmeId: other.programmeId, input, now };
    expect(await refusalOf(beginTemplate(elsewhere))).toBe('invalid');
  });

  it('is changed step by step, each step on what was there before', async () => {
    const { change, keys, read, manager, code } = await createFormOffice(now);
    await change(newQuestionOf('service', inAll('What else?')));
    await change({ kind: 'shift-question', key: 'what-else', step: 'up' });
    expect(await keys()).toEqual(['trained', 'training', 'what-else', 'approach']);
    const { revision, changed, id } = await read();
    expect(revision).toBe(3);
    expect(changed.by).toBe(manager.name);
    const events = await AuditEvent.find({ 'subject.id': id }).sort({ at: 1 }).lean();
    expect(events.map(({ action }) => action).sort()).toEqual([
      'form-templates.begun',
      'form-templates.changed',
      'form-templates.changed',
    ]);
    expect(code).toBe('youth-grants');
  });

  it('writes nothing where a step changes nothing', async () => {
    const { change, read } = await createFormOffice(now);
    await change({ kind: 'shift-question', key: 'trained', step: 'up' });
    expect((await read()).revision).toBe(1);
  });

  it('is changed by one of two who do something at once, and by nobody from an old page', async () => {
    const { change, keys } = await createFormOffice(now);
    const both = await Promise.all(
      ['One', 'Two'].map((label) => explanationOf(change(newQuestionOf('staff', inAll(label)), 1))),
    );
    expect(both.sort()).toEqual(['formBuilder.error.stale', null].sort());
    expect(await keys()).toHaveLength(4);
    expect(await refusalOf(change({ kind: 'remove-question', key: 'trained' }, 1))).toBe('stale');
  });

  it('takes changes of two questions by two people, and not of one', async () => {
    const { manager, programmeId, code, read } = await createFormOffice(now);
    const { form } = await read();
    const [trained, training] = questionsOf(form);
    const save = (key: string, question: NonNullable<typeof trained>) =>
      changeTemplate({
        actor: manager,
        programmeId,
        code,
        operation: { kind: 'change-question', key, question },
        expected: { digest: questionDigest(form, key) ?? '' },
        now,
      });
    await save('trained', { ...trained!, label: inAll('Is everybody trained?') });
    await save('training', { ...training!, required: false });
    expect(await explanationOf(save('trained', { ...trained!, required: false }))).toBe('formBuilder.error.stale');
    const after = questionsOf((await read()).form);
    expect(after[0]).toMatchObject({ label: inAll('Is everybody trained?'), required: true });
    expect(after[1]).toMatchObject({ required: false });
  });

  it.each(['manager', 'approver', 'auditor', 'administrator', 'representative'] as const)(
    'is not changed by the %s of another house',
    async (role) => {
      const { change, programmeId, code } = await createFormOffice(now);
      const { actor } = await createUser({ roles: [role] });
      expect(await refusalOf(change({ kind: 'remove-question', key: 'trained' }, 1, actor))).toBe('not-permitted');
      const input = { name: inAll('Mine'), form: BUILT, from: 'empty' };
      expect(await refusalOf(beginTemplate({ actor, programmeId, input, now }))).toBe('not-permitted');
      const version = { actor, programmeId, code, note: '', expected: 1, now };
      expect(await refusalOf(makeVersion(version))).toBe('not-permitted');
      const rename = { actor, programmeId, code, name: inAll('Mine'), expected: 1, now };
      expect(await refusalOf(renameTemplate(rename))).toBe('not-permitted');
      expect(await FormTemplateVersion.countDocuments({ name: inAll('Mine') })).toBe(0);
    },
  );

  it('belongs to its programme', async () => {
    const [one, other] = [await createFormOffice(now), await createFormOffice(now)];
    const input = { name: inAll('Only there'), form: BUILT, from: 'empty' };
    const { code } = await beginTemplate({ actor: other.manager, programmeId: other.programmeId, input, now });
    const operation = { kind: 'remove-question', key: 'trained' } as const;
    const address = { actor: one.manager, programmeId: one.programmeId, code };
    expect(await refusalOf(changeTemplate({ ...address, operation, expected: { revision: 1 }, now }))).toBe(
      'not-found',
    );
    expect(await refusalOf(listVersions(one.manager, one.programmeId, code))).toBe('not-found');
  });
});

describe('a version of a form', () => {
  useDatabase();

  const made = async () => {
    const office = await createFormOffice(now);
    const { manager, programmeId, code, read } = office;
    const make = async (note = '', expected?: number) =>
      makeVersion({ actor: manager, programmeId, code, note, expected: expected ?? (await read()).revision, now });
    return { ...office, make };
  };

  it('goes into the programme, and stays as it is while work goes on', async () => {
    const { make, change, programmeId, code, manager, read } = await made();
    expect(await make('The first')).toEqual({ number: 1 });
    const inProgramme = async () =>
      (await Programme.findById(programmeId).orFail().lean()).formTemplates.find((entry) => entry.code === code);
    expect(await inProgramme()).toMatchObject({ version: 1, form: BUILT });
    await change({ kind: 'remove-question', key: 'trained' });
    expect((await inProgramme())?.form).toEqual(BUILT);
    expect((await read()).changedSince).toBe(true);
    expect(await make('Without training')).toEqual({ number: 2 });
    expect((await read()).changedSince).toBe(false);
    const { versions } = await listVersions(manager, programmeId, code);
    expect(versions.map(({ number, note, by }) => [number, note, by])).toEqual([
      [2, 'Without training', manager.name],
      [1, 'The first', manager.name],
    ]);
    expect((await getVersion(manager, programmeId, code, 1)).version.form).toEqual(BUILT);
    expect((await inProgramme())?.version).toBe(2);
    const { templates } = await listTemplates(manager, programmeId);
    expect(templates.find((one) => one.code === code)).toMatchObject({ version: 2, changedSince: false, questions: 2 });
  });

  it('is made once of one state, and not of nothing new', async () => {
    const { make } = await made();
    const both = await Promise.all([refusalOf(make('', 1)), refusalOf(make('', 1))]);
    expect(both.sort()).toEqual(['stale', null].sort());
    expect(await explanationOf(make())).toBe('formBuilder.error.nothingNew');
  });

  it('is not made of a form with faults', async () => {
    const { make, change } = await made();
    await change({ kind: 'move-question', key: 'trained', place: { section: 'service', at: 0 } });
    expect(await explanationOf(make())).toBe('formBuilder.error.faults');
  });

  it('keeps its keys for its own questions', async () => {
    const { make, change, keys } = await made();
    await make();
    await change({ kind: 'remove-question', key: 'trained' });
    await change(newQuestionOf('staff', { en: 'Trained', ru: '', tk: '' }));
    expect(await keys()).toContain('trained-2');
  });

  it('takes the new name along', async () => {
    const { make, manager, programmeId, code, read } = await made();
    await make();
    const rename = (expected: number) =>
      renameTemplate({ actor: manager, programmeId, code, name: inAll('Renamed'), expected, now });
    await rename((await read()).revision);
    expect(await refusalOf(rename(1))).toBe('stale');
    expect(await make()).toEqual({ number: 2 });
    expect((await getVersion(manager, programmeId, code, 2)).version.name).toEqual(inAll('Renamed'));
    expect((await getVersion(manager, programmeId, code, 1)).version.name).toEqual(inAll('Youth grants'));
    expect(await refusalOf(getVersion(manager, programmeId, code, 3))).toBe('not-found');
  });

  it('is there from the beginning for the forms that a programme is made with', async () => {
    const { manager, programmeId } = await made();
    expect((await listVersions(manager, programmeId, 'standard')).versions).toMatchObject([{ number: 1 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { saveTypedSection } from '#server/calls/save-typed-section';
import { makeVersion } from '#server/form-templates/make-version';
import { CallVersion } from '#server/models/call-version';
import { draftCall, publishCall } from '#tests/factories/call';
import { createFormOffice } from '#tests/factories/form-office';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date('2026-03-02T06:00:00Z');

describe('the form of a call', () => {
  useDatabase();

  async function preparing() {
    const office = await createFormOffice(now);
    const { manager, programmeId, code, read, change } = office;
    const version = async () =>
      makeVersion({ actor: manager, programmeId, code, note: '', expected: (await read()).revision, now });
    await version();
    const { id: callId } = await draftCall(office, now, { form: { template: '', definition: null } });
    const save = (values: Record<string, string>) =>
      saveTypedSection({ actor: manager, callId, section: 'form', typed: { template: code, ...values }, now });
    const ofCall = async () => (await CallVersion.findOne({ callId }).orFail().lean()).content.form;
    const next = async () => {
      await change({ kind: 'duplicate-question', key: 'trained' });
      return version();
    };
    return { ...office, callId, save, ofCall, next };
  }

  it('is a copy of the version that was current when it was chosen', async () => {
    const { save, ofCall, next, code } = await preparing();
    expect(await save({ version: '1' })).toEqual({ saved: { version: 2 } });
    const copied = await ofCall();
    expect(copied).toMatchObject({ template: code, version: 1 });
    await next();
    expect(await ofCall()).toEqual(copied);
    // Saving the section again, as autosave does, takes nothing over.
    await save({ version: '2' });
    expect(await ofCall()).toEqual(copied);
  });

  it('takes a newer version over when that is asked for, once', async () => {
    const { save, ofCall, next } = await preparing();
    await save({ version: '1' });
    await next();
    expect(await save({ version: '2', renew: 'yes' })).toEqual({ saved: { version: 3 } });
    const taken = await ofCall();
    expect(taken.version).toBe(2);
    expect(questionsOf(taken.definition!)).toHaveLength(4);
    expect(await save({ version: '2', renew: 'yes' })).toEqual({ saved: { version: 3 } });
    expect(await ofCall()).toEqual(taken);
  });

  it('is copied anew when another form is chosen, and none where there is none of that name', async () => {
    const { save, ofCall } = await preparing();
    await save({ version: '1' });
    await save({ version: '2', template: 'standard' });
    expect(await ofCall()).toMatchObject({ template: 'standard', version: 1 });
    await save({ version: '3', template: 'nonsense' });
    expect(await ofCall()).toEqual({ template: '', definition: null });
  });

  it('stays as it was published, whatever becomes of its template', async () => {
    const { manager, programmeId, code, change, read, ...office } = await createFormOffice(now);
    const { form } = await read();
    const call = { form: { template: code, version: 1, definition: form } };
    const { id: callId } = await publishCall({ manager, programmeId, ...office }, now, call);
    await makeVersion({ actor: manager, programmeId, code, note: '', expected: 1, now });
    await change({ kind: 'remove-question', key: 'trained' });
    await makeVersion({ actor: manager, programmeId, code, note: '', expected: (await read()).revision, now });
    const { content } = await CallVersion.findOne({ callId }).orFail().lean();
    expect(content.form).toEqual(call.form);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { FormValues } from '~/forms/form-reply';
import type { Choice } from '~/forms/application/join-answers';
import { getDraft } from '#server/applications/get-draft';
import { saveSection, type Base } from '#server/applications/save-section';
import { ApplicationChange } from '#server/models/application-change';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const deadline = new Date('2026-03-22T06:00:00Z');

describe('saving a section', () => {
  useDatabase();
  let draft: Awaited<ReturnType<typeof beginDraft>>;
  const save = (typed: FormValues, base: Base = {}, wishes: Partial<Parameters<typeof saveSection>[0]> = {}) =>
    saveSection({
      actor: draft.actor,
      applicationId: draft.id,
      section: 'relevance',
      typed,
      base,
      now,
      ...wishes,
    });
  const savedBase = async (...args: Parameters<typeof save>): Promise<Base> => {
    const outcome = await save(...args);
    if ('conflict' in outcome) throw new Error(`Conflict about ${outcome.conflict.questions.join()}`);
    return outcome.saved.base;
  };
  const typedNow = async () => (await getDraft({ actor: draft.actor, applicationId: draft.id, now })).typed;
  let reference: string;

  beforeAll(async () => {
    ({ reference } = await publishCallToApply(await createCallOffice(now), now));
  });

  it('keeps what was typed, right or wrong, and drops what the section does not ask', async () => {
    draft = await beginDraft(reference, now);
    await save({ 'answers.need': 'Because', 'answers.with-partners': 'perhaps', 'answers.staff': '3', state: 'x' });
    expect(await typedNow()).toEqual({ 'answers.need': 'Because', 'answers.with-partners': 'perhaps' });
    await save({ 'answers.staff': 'ten people' }, {}, { section: 'partnership' });
    expect(await typedNow()).toMatchObject({ 'answers.staff': 'ten people' });
  });

  it('keeps what two colleagues typed into different answers of one section', async () => {
    draft = await beginDraft(reference, now);
    const base = await savedBase({ 'answers.need': 'old', 'answers.methods': 'old' });
    await save({ 'answers.need': 'mine', 'answers.methods': 'old' }, base);
    const after = await savedBase({ 'answers.need': 'old', 'answers.methods': 'theirs' }, base, {
      actor: draft.colleague,
    });
    expect(await typedNow()).toEqual({ 'answers.need': 'mine', 'answers.methods': 'theirs' });
    // The colleague's page still shows the old answer; saving it again must not bring it back.
    await save({ 'answers.need': 'old', 'answers.methods': 'theirs again' }, after, { actor: draft.colleague });
    expect(await typedNow()).toEqual({ 'answers.need': 'mine', 'answers.methods': 'theirs again' });
  });

  it('tells two different changes of one answer and stores neither over the other', async () => {
    draft = await beginDraft(reference, now);
    const base = await savedBase({ 'answers.need': 'old' });
    await save({ 'answers.need': 'mine' }, base);
    const outcome = await save({ 'answers.need': 'theirs', 'answers.methods': 'new' }, base, {
      actor: draft.colleague,
    });
    expect(outcome).toMatchObject({
      conflict: { questions: ['need'], mine: { 'answers.need': 'theirs' }, theirs: { 'answers.need': 'mine' } },
    });
    expect(await typedNow()).toEqual({ 'answers.need': 'mine' });
    if (!('conflict' in outcome)) return;
    // Who has seen both may choose.
    const seen = outcome.conflict.seen.need ?? '';
    const choose = (take: Choice) =>
      save({ 'answers.need': 'theirs', 'answers.methods': 'new' }, base, {
        actor: draft.colleague,
        choices: { need: { take, seen } },
      });
    await choose('both');
    expect(await typedNow()).toEqual({ 'answers.need': 'theirs\n\nmine', 'answers.methods': 'new' });
    // What they chose from is no longer what stands there: nothing is overwritten unseen.
    expect(await choose('mine')).toHaveProperty('conflict');
  });

  it('loses nothing when ten people save different answers at once', async () => {
    draft = await beginDraft(reference, now);
    const fields = ['answers.need', 'answers.methods', 'answers.with-partners'];
    await Promise.all(fields.map((field) => save({ [field]: `typed into ${field}` })));
    expect(await typedNow()).toEqual(Object.fromEntries(fields.map((field) => [field, `typed into ${field}`])));
  });

  it('tells the history once for a sitting, with the questions that changed', async () => {
    draft = await beginDraft(reference, now);
    const base = await savedBase({ 'answers.need': 'a' });
    await save({ 'answers.need': 'a', 'answers.methods': 'b' }, base);
    await save({ 'answers.need': 'a', 'answers.methods': 'b' }, base);
    expect(await ApplicationChange.countDocuments({ applicationId: draft.id, kind: 'saved' })).toBe(1);
  });

  it('does not find the draft of another organisation, nor a section that the form does not have', async () => {
    draft = await beginDraft(reference, now);
    const { actor: stranger } = await createUser();
    expect(await refusalOf(save({ 'answers.need': 'x' }, {}, { actor: stranger }))).toBe('not-found');
    expect(await refusalOf(save({ 'answers.need': 'x' }, {}, { section: 'nothing' }))).toBe('not-found');
    expect(await refusalOf(getDraft({ actor: stranger, applicationId: draft.id, now }))).toBe('not-found');
    expect(await typedNow()).toEqual({});
  });

  it('is late from the deadline on', async () => {
    draft = await beginDraft(reference, now);
    expect(await refusalOf(save({ 'answers.need': 'x' }, {}, { now: deadline }))).toBe('late');
    expect(await typedNow()).toEqual({});
  });
});

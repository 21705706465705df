import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { compareForms, isSameForm } from '~/domain/form-builder/compare-forms';
import { applyOperation, type FormOperation } from '~/domain/form-builder/operations';
import { smallGrantForm } from '#server/form-library/small-grant';

const form = smallGrantForm;
const after = (...operations: FormOperation[]) =>
  operations.reduce((now, operation) => applyOperation(now, operation).definition, form);
const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key);
const said = (en: string) => ({ en, ru: '', tk: '' });

describe('two versions of a form', () => {
  it('are the same where nothing differs', () => {
    expect(isSameForm(form, structuredClone(form))).toBe(true);
    const { sections, questions, sectionsMoved } = compareForms(form, form);
    expect([sections.added, sections.removed, sections.changed].flat()).toEqual([]);
    expect([questions.added, questions.removed, questions.changed, questions.moved].flat()).toEqual([]);
    expect(sectionsMoved).toBe(false);
  });

  it('differ by what came and went', () => {
    const other = after(
      { kind: 'add-section', title: said('More'), introduction: said('') },
      { kind: 'add-question', section: 'more', type: 'yes-no', label: said('Anything else?') },
      { kind: 'remove-section', key: 'declaration' },
    );
    const { sections, questions } = compareForms(form, other);
    expect([keys(sections.added), keys(sections.removed)]).toEqual([['more'], ['declaration']]);
    expect([keys(questions.added), keys(questions.removed)]).toEqual([['anything-else'], ['true-and-complete']]);
  });

  it('differ by settings and texts', () => {
    const [title] = questionsOf(form);
    const other = after(
      { kind: 'change-question', key: 'title', question: { ...title!, required: false } },
      { kind: 'change-section', key: 'money', title: said('Budget'), introduction: said('') },
    );
    const { sections, questions } = compareForms(form, other);
    expect(questions.changed.map(({ before, after: now }) => [before.key, before.required, now.required])).toEqual([
      ['title', true, false],
    ]);
    expect(sections.changed.map(({ after: now }) => now.title.en)).toEqual(['Budget']);
  });

  it('tell the one question that was moved, however many it passed', () => {
    const within = compareForms(
      form,
      after({ kind: 'move-question', key: 'title', place: { section: 'project', at: 4 } }),
    );
    expect(within.questions.moved.map(({ question }) => question.key)).toEqual(['title']);
    const across = compareForms(
      form,
      after({ kind: 'move-question', key: 'need', place: { section: 'money', at: 1 } }),
    );
    expect(across.questions.moved).toMatchObject([{ question: { key: 'need' }, to: { section: 'money', at: 1 } }]);
    expect(compareForms(form, after({ kind: 'shift-section', key: 'money', step: 'up' })).sectionsMoved).toBe(true);
  });

  it('in the other order tell the opposite', () => {
    const removed = fc.subarray(questionsOf(form).map(({ key }) => key));
    fc.assert(
      fc.property(removed, (gone) => {
        const other = after(...gone.map((key): FormOperation => ({ kind: 'remove-question', key })));
        const [there, back] = [compareForms(form, other), compareForms(other, form)];
        expect(keys(there.questions.removed).sort()).toEqual([...gone].sort());
        expect(keys(back.questions.added).sort()).toEqual([...gone].sort());
        expect([there.questions.added, there.questions.moved, back.questions.removed].flat()).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { amendedContent, amendedFields, amendedSchema } from '~/domain/agreements/amended-content';
import type { AgreementContent, PlannedMilestone } from '~/domain/agreements/content';
import type { FormValues } from '~/forms/form-reply';
import { readNested } from '~/forms/read-nested';
import { fold } from '~/forms/unfold';

const said = (en: string, tk = `${en} (tk)`) => ({ en, ru: '', tk });

const milestone: PlannedMilestone = {
  ...{
    key: 'm1',
    kind: 'final',
    title: said('All'),
    deliverables: said('Service'),
    dueOn: '2026-06-30',
    amount: 1_000,
  },
  evidence: [
    { key: 'photos', text: said('Photographs') },
    { key: 'e1', text: said('List of people') },
    { key: 'e2', text: said('', 'Diňe türkmençe') },
  ],
  ...{ after: [], visit: false },
};

const inForce: AgreementContent = {
  ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', amount: { amount: 1_000, currency: 'TMT' }, retention: 0 },
  milestones: [milestone],
  budget: [{ key: 'b1', category: 'staff', categoryLabel: said('Staff'), description: 'Nurses', amount: 1_000 }],
  ...{ workPlan: [], indicators: [], specialTerms: said('') },
};

/** What the form says of the content in force, with other fields. */
function amended(wishes: FormValues = {}): AgreementContent {
  // The form shows no category.
  const { 'budget.0.category': _, ...fields } = fold(amendedFields(inForce));
  const form = readNested(amendedSchema, { ...fields, ...wishes });
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  const read = amendedContent(form.value, { shown: inForce, inForce });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.content;
}

const evidence = (wishes: FormValues) => amended(wishes).milestones[0]?.evidence.map(({ key, text }) => [key, text.en]);

describe('an amendment as it is typed', () => {
  it('changes nothing where nothing was typed, also what the form does not show', () => {
    expect(amended()).toEqual(inForce);
  });

  it('keeps the keys of evidence by its text, in whatever order, and gives a new one to what is new', () => {
    expect(
      evidence({
        'milestones.0.evidence.en': 'Diary\nList of people\nPhotographs',
        'milestones.0.evidence.tk': 'Gündelik\nList of people (tk)\nPhotographs (tk)',
      }),
    ).toEqual([
      ['e3', 'Diary'],
      ['e1', 'List of people'],
      ['photos', 'Photographs'],
    ]);
  });

  it('keeps the key of evidence that is worded anew in one of its languages', () => {
    const tk = 'Suratlar\nList of people (tk)';
    const en = 'Photographs\nList of people';
    expect(evidence({ 'milestones.0.evidence.en': en, 'milestones.0.evidence.tk': tk })).toEqual([
      ['photos', 'Photographs'],
      ['e1', 'List of people'],
    ]);
  });

  it('forgets the category of a line that is called something else', () => {
    expect(amended({ 'budget.0.amount': '9.00' }).budget[0]?.category).toBe('staff');
    expect(amended({ 'budget.0.categoryLabel.en': 'Rent' }).budget[0]?.category).toBe('');
  });
});

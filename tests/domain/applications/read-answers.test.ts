import { describe, expect, it } from 'vitest';
import { pilotForm } from '#server/demo/pilot/form';
import { answersSchema } from '~/domain/applications/answers-schema';
import type { FormContext } from '~/domain/applications/answers';
import { cleanTyped, isFieldOf, questionOf, readAnswers } from '~/forms/application/read-answers';

const context: FormContext = { ceiling: { amount: 12_000_00, currency: 'USD' }, ownContribution: 5 };
const line = (at: number, cells: Record<string, string>) =>
  Object.fromEntries(Object.entries(cells).map(([column, value]) => [`answers.budget.${at}.${column}`, value]));
const whole = { category: 'staff', description: 'Coordinator', unit: 'month', quantity: '12', unitCost: '250,50' };

describe('reading what was typed', () => {
  const read = (typed: Record<string, string | string[]>, demand: 'complete' | 'typed' = 'typed') =>
    readAnswers({ definition: pilotForm, context, typed, files: { registration: ['f1'] }, demand });

  it('makes canonical answers of typed values', () => {
    const { answers, errors } = read({
      'answers.experience': '  Ten years  ',
      'answers.people-served': '1 250',
      ...line(3, { ...whole, own: '1000' }),
      'answers.work-plan.0.activity': 'Training',
      'answers.work-plan.0.months': ['2', '1'],
    });
    expect(errors).toEqual({});
    expect(answers).toEqual({
      experience: 'Ten years',
      registration: ['f1'],
      'people-served': 1250,
      budget: [{ ...whole, quantity: '12', unitCost: 250_50, own: 1000_00 }],
      'work-plan': [{ activity: 'Training', responsible: '', result: '', months: [1, 2] }],
    });
  });

  it('tells each mistake under the name of its field, also behind rows that are left out', () => {
    const { errors } = read({
      'answers.people-served': 'many',
      ...line(0, { remove: 'yes', quantity: 'x' }),
      ...line(1, { category: '', own: '' }),
      ...line(2, { ...whole, quantity: '1.2345' }),
      'answers.work-plan.0.months': '13',
      'answers.nobody-asked': 'x',
    });
    expect(Object.entries(errors).map(([name, { key }]) => [name, key])).toEqual([
      ['answers.nobody-asked', 'answers.error.unknown'],
      ['answers.people-served', 'answers.error.number'],
      ['answers.work-plan.0.months', 'answers.error.month'],
      ['answers.budget.2.quantity', 'answers.error.decimals'],
    ]);
  });

  it('wants what is missing only of a complete application', () => {
    const { errors } = read({ 'answers.trained': 'yes', ...line(0, { ...whole, unitCost: '' }) }, 'complete');
    expect(errors['answers.experience']).toEqual({ key: 'answers.error.wanted.text', values: {} });
    expect(errors['answers.budget.0.unitCost']?.key).toBe('answers.error.wanted.text');
    expect(errors['answers.training-plan']).toBeUndefined();
    expect(errors['answers.registration']).toBeUndefined();
  });

  it('is what the schema says, which refuses what is beside the answers', () => {
    const schema = answersSchema(pilotForm, context, 'typed');
    expect(schema.parse({ answers: { 'people-served': '3' } })).toEqual({ 'people-served': 3 });
    expect(schema.safeParse({ answers: { x: '3' } }).error?.issues[0]?.path).toEqual(['answers', 'x']);
    expect(schema.safeParse({ answers: {}, more: 1 }).success).toBe(false);
  });
});

describe('the fields of a section', () => {
  const section = pilotForm.sections.find(({ key }) => key === 'budget');
  it('are those that its form sends', () => {
    const names = [
      'answers.other-funding',
      'answers.budget.299.unitCost',
      'answers.budget.0.remove',
      'answers.other-funder',
    ];
    const others = [
      'answers.experience',
      'answers.budget',
      'answers.budget.0.x',
      'answers.other-funding.0.name',
      'base',
      'answers.budget.1000.unit',
    ];
    expect(names.filter((name) => section && !isFieldOf(section, name))).toEqual([]);
    expect(others.filter((name) => section && isFieldOf(section, name))).toEqual([]);
    expect(questionOf('answers.budget.0.own')).toBe('budget');
    expect(questionOf('version')).toBeNull();
  });

  it('are kept without empty and removed rows, counted from 0', () => {
    expect(
      cleanTyped({
        ...line(2, { unit: 'b\u00adc' }),
        ...line(0, { unit: ' ' }),
        ...line(1, { unit: 'a', remove: 'yes' }),
        base: 'x',
      }),
    ).toEqual({ 'answers.budget.0.unit': 'bc', base: 'x' });
  });
});

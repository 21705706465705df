import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { newQuestion } from '~/domain/form-builder/new-question';
import { QUESTION_TYPES, type FormDefinition } from '~/domain/applications/form-definition';
import { possibleConditions } from '~/domain/form-builder/conditions';
import { emptyLocalized } from '~/domain/shared/localized';
import { questionValues } from '~/forms/form-builder/question-values';
import { readQuestion, withOptionMoved } from '~/forms/form-builder/read-question';
import { FORM_LIBRARY } from '#server/form-library/library';

const said = (en: string) => ({ en, ru: '', tk: '' });
const forms = FORM_LIBRARY.map(({ form }) => form);

describe("a question's page", () => {
  it.each(forms.flatMap((form) => questionsOf(form).map((question) => [question.key, form, question] as const)))(
    'shows %s as it is: what it shows reads as the same question',
    (_, form, question) => {
      expect(readQuestion(form, question, questionValues(question))).toEqual({ ok: true, question });
    },
  );

  it.each(QUESTION_TYPES)('begins a %s that reads as itself', (type) => {
    const question = newQuestion(type, 'new', said('New'));
    const form: FormDefinition = {
      sections: [{ key: 'one', title: said('One'), introduction: emptyLocalized(), questions: [question] }],
    };
    expect(readQuestion(form, question, questionValues(question))).toEqual({ ok: true, question });
  });

  const ONE = newQuestion('single-choice', 'which', said('Which?'));
  const FORM: FormDefinition = {
    sections: [{ key: 'one', title: said('One'), introduction: emptyLocalized(), questions: [ONE] }],
  };
  const read = (values: Record<string, string>) => {
    const result = readQuestion(FORM, ONE, { 'label.en': 'Which?', ...values });
    return result.ok && result.question.type === 'single-choice' ? result.question : null;
  };

  it('gives new options keys, keeps those that are there, leaves out what is removed or empty', () => {
    const question = read({
      'options.0.key': 'red',
      'options.0.label.en': 'Scarlet',
      'options.1.key': '',
      'options.1.label.en': 'Red',
      'options.2.key': 'blue',
      'options.2.label.en': 'Blue',
      'options.2.remove': 'yes',
      'options.3.key': 'red',
      'options.3.label.en': 'Red again',
      'options.4.key': '',
      'options.4.label.en': ' ',
      'options.5.key': 'Not a key',
      'options.5.label.ru': 'Зелёный',
    });
    expect(question?.options.map(({ key }) => key)).toEqual(['red', 'red-2', 'red-again', 'zelyony']);
  });

  it('moves an option up and down, and not beyond the ends', () => {
    const question = read({
      'options.0.key': 'a',
      'options.0.label.en': 'A',
      'options.1.key': 'b',
      'options.1.label.en': 'B',
    });
    const keysAfter = (move: string) => {
      const moved = withOptionMoved(question!, move);
      return moved.type === 'single-choice' ? moved.options.map(({ key }) => key).join('') : '';
    };
    expect(['down:a', 'up:b', 'up:a', 'down:b', 'down:x', 'stay'].map(keysAfter)).toEqual([
      'ba',
      'ba',
      'ab',
      'ab',
      'ab',
      'ab',
    ]);
  });

  it.each([
    ['number', { minimum: '5', maximum: '4' }, 'maximum', 'formBuilder.error.order'],
    ['number', { minimum: 'five' }, 'minimum', 'formBuilder.error.number'],
    ['number', { decimals: '9' }, 'decimals', 'form.error.tooLarge'],
    ['money', { minimum: 'much' }, 'minimum', 'form.error.amount'],
    ['date', { 'earliest-day': '31', 'earliest-month': '2', 'earliest-year': '2027' }, 'earliest', 'form.error.date'],
    ['people', { minRows: '7', maxRows: '3' }, 'maxRows', 'formBuilder.error.order'],
    ['work-plan', { months: '61' }, 'months', 'form.error.tooLarge'],
    ['budget', { overheadPercent: '101' }, 'overheadPercent', 'form.error.tooLarge'],
    ['files', { megabytes: '26' }, 'megabytes', 'form.error.tooLarge'],
    ['long-text', { wordLimit: '1.5' }, 'wordLimit', 'form.error.whole'],
    ['short-text', { characterLimit: '0' }, 'characterLimit', 'form.error.tooSmall'],
    ['yes-no', { 'label.en': '' }, 'label.en', 'form.error.required'],
  ] as const)('tells of a %s %o what is wrong at %s', (type, values, field, key) => {
    const question = newQuestion(type, 'new', said('New'));
    const result = readQuestion(FORM, question, { ...questionValues(question), ...values });
    expect(result).toMatchObject({ ok: false, errors: { [field]: { key } } });
  });

  it('offers conditions on earlier questions with few answers only', () => {
    const [form] = forms;
    for (const { key } of questionsOf(form!)) {
      const all = questionsOf(form!).map((question) => question.key);
      for (const { question } of possibleConditions(form!, key)) {
        expect(all.indexOf(question.key)).toBeLessThan(all.indexOf(key));
        expect(['yes-no', 'single-choice', 'multiple-choice']).toContain(question.type);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { pilotForm } from '#server/demo/pilot/form';
import { questionsOf } from '~/domain/applications/conditions';
import {
  formDefinitionSchema,
  questionSchema,
  QUESTION_TYPES,
  type Question,
} from '~/domain/applications/form-definition';
import { formFaults } from '~/domain/applications/form-faults';
import { LOCALES } from '~/domain/shared/locale';
import { emptyLocalized } from '~/domain/shared/localized';
import { inAll } from '#tests/factories/call';

const asked = (key: string, type: Question['type'], wishes: object = {}): Question =>
  questionSchema.parse({ key, type, label: inAll(key), required: true, ...wishes });
const options = (...keys: string[]) => keys.map((key) => ({ key, label: inAll(key) }));
const formOf = (...questions: Question[]) => ({
  sections: [{ key: 's', title: inAll('S'), introduction: emptyLocalized(), questions }],
});
const when = (question: string, equals: string) => ({ visibleWhen: { question, equals } });
const yesNo = asked('first', 'yes-no');

describe('a form', () => {
  it.each<[string, Question[]]>([
    ['sameKey', [yesNo, yesNo]],
    ['noLabel', [asked('a', 'yes-no', { label: emptyLocalized() })]],
    ['unknownCondition', [asked('a', 'yes-no', when('nowhere', 'yes'))]],
    ['laterCondition', [asked('a', 'yes-no', when('first', 'yes')), yesNo]],
    ['laterCondition', [asked('a', 'yes-no', when('a', 'yes'))]],
    ['conditionType', [asked('a', 'number'), asked('b', 'yes-no', when('a', '1'))]],
    ['conditionValue', [yesNo, asked('b', 'yes-no', when('first', 'maybe'))]],
    ['fewOptions', [asked('a', 'single-choice', { options: options('x') })]],
    ['sameOption', [asked('a', 'multiple-choice', { options: options('x', 'y', 'x') })]],
    [
      'noOptionLabel',
      [asked('a', 'single-choice', { options: [...options('x'), { key: 'y', label: emptyLocalized() }] })],
    ],
    ['noCategory', [asked('a', 'budget')]],
    [
      'secondBudget',
      [asked('a', 'budget', { categories: options('x') }), asked('b', 'budget', { categories: options('x') })],
    ],
    ['range', [asked('a', 'number', { minimum: 2, maximum: 1 })]],
    ['range', [asked('a', 'money', { minimum: 2, maximum: 1 })]],
    ['range', [asked('a', 'date', { earliest: '2021-02-01', latest: '2021-01-31' })]],
    ['range', [asked('a', 'people', { minRows: 2, maxRows: 1 })]],
    ['maxChosen', [asked('a', 'multiple-choice', { options: options('x', 'y'), maxChosen: 3 })]],
  ])('is told of %s at the question', (fault, questions) => {
    const faults = formFaults(formOf(...questions));
    expect(faults.map(({ key }) => key)).toEqual([`answers.fault.${fault}`]);
    expect(faults[0]?.section).toBe(0);
    expect(questions[faults[0]?.question ?? -1]).toBeDefined();
  });

  it('is told of empty forms, empty sections and sections alike', () => {
    const told = (form: Parameters<typeof formFaults>[0]) => formFaults(form).map(({ key, section }) => [key, section]);
    expect(told({ sections: [] })).toEqual([['answers.fault.empty', null]]);
    const [one] = formOf(yesNo).sections;
    const sections = one ? [one, { ...one, title: emptyLocalized(), questions: [] }] : [];
    expect(told({ sections })).toEqual([
      ['answers.fault.sameSection', 1],
      ['answers.fault.noTitle', 1],
      ['answers.fault.emptySection', 1],
    ]);
  });
});

describe('the pilot form', () => {
  const questions = questionsOf(pilotForm);
  it('is sound, asks every kind of question, and is there in three languages', () => {
    expect(formFaults(pilotForm)).toEqual([]);
    expect(QUESTION_TYPES.filter((type) => !questions.some((question) => question.type === type))).toEqual([]);
    const texts = questions.flatMap(({ label, help }) => [label, ...(help.en ? [help] : [])]);
    expect(texts.filter((text) => LOCALES.some((locale) => text[locale] === ''))).toEqual([]);
  });

  it('is the same after it went through JSON', () => {
    expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(pilotForm)))).toEqual(pilotForm);
  });
});

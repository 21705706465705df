import fc from 'fast-check';
import type { FormContext } from '~/domain/applications/answers';
import { conditionValues } from '~/domain/applications/conditions';
import {
  questionSchema,
  QUESTION_TYPES,
  type FormDefinition,
  type Question,
} from '~/domain/applications/form-definition';
import { FILE_MEDIA_TYPES } from '~/domain/files/file-types';
import { CURRENCIES } from '~/domain/shared/money';
import { emptyLocalized } from '~/domain/shared/localized';
import { inAll } from './call';

/** A number or nothing, as limits are. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const day = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

function range<Value extends number | string>(values: fc.Arbitrary<Value>) {
  return fc
    .tuple(maybe(values), maybe(values))
    .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]));
}

const optionsArbitrary = fc
  .uniqueArray(fc.constantFrom('a', 'b-1', 'c', 'd', 'e-long-key'), { minLength: 2 })
  .map((keys) => keys.map((key) => ({ key, label: inAll(`Option ${key}`) })));

/** The limits that a question of each type may have. */
const wishes: Record<Question['type'], fc.Arbitrary<object>> = {
  'short-text': fc.record({ characterLimit: fc.integer({ min: 1, max: 60 }) }),
  'long-text': fc.record({
    wordLimit: maybe(fc.integer({ min: 1, max: 20 })),
    characterLimit: fc.integer({ min: 80, max: 400 }),
  }),
  number: fc
    .tuple(range(fc.integer({ min: -500, max: 5_000 })), fc.integer({ min: 0, max: 4 }))
    .map(([[minimum, maximum], decimals]) => ({ minimum, maximum, decimals })),
  money: range(fc.integer({ min: 0, max: 10_000_000 })).map(([minimum, maximum]) => ({ minimum, maximum })),
  date: range(day).map(([earliest, latest]) => ({ earliest, latest })),
  'yes-no': fc.constant({}),
  'single-choice': fc.record({ options: optionsArbitrary }),
  'multiple-choice': optionsArbitrary.chain((options) =>
    fc.record({ options: fc.constant(options), maxChosen: maybe(fc.integer({ min: 1, max: options.length })) }),
  ),
  people: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 5 }))
    .map(([minRows, maxRows]) => ({ minRows, maxRows })),
  'work-plan': fc.record({ months: fc.integer({ min: 1, max: 24 }), maxRows: fc.integer({ min: 1, max: 5 }) }),
  budget: fc.record({
    categories: optionsArbitrary.map((options) =>
      options.map((option, at) => ({ ...option, overhead: at > 0 && at % 2 === 0 })),
    ),
    overheadPercent: maybe(fc.integer({ min: 0, max: 100 })),
    maxRows: fc.integer({ min: 1, max: 6 }),
  }),
  files: fc.record({ maxFiles: fc.integer({ min: 1, max: 4 }), types: fc.subarray([...FILE_MEDIA_TYPES]) }),
  declaration: fc.constant({}),
};

const questionArbitrary = fc.constantFrom(...QUESTION_TYPES).chain((type) =>
  fc.record({
    type: fc.constant(type),
    limits: wishes[type],
    required: fc.boolean(),
    identifiesApplicant: fc.boolean(),
    condition: fc.nat(),
  }),
);

/** Any sound form of up to 16 questions in up to 3 sections; a third of the questions depend on an earlier one. */
export const formArbitrary: fc.Arbitrary<FormDefinition> = fc
  .tuple(fc.array(questionArbitrary, { minLength: 1, maxLength: 16 }), fc.integer({ min: 1, max: 3 }))
  .map(([drafts, wanted]) => {
    const questions: Question[] = [];
    for (const { type, limits, required, identifiesApplicant, condition } of drafts) {
      if (type === 'budget' && questions.some((question) => question.type === 'budget')) continue;
      const sources = condition % 3 === 0 ? questions.filter((question) => conditionValues(question).length > 0) : [];
      const source = sources[condition % Math.max(1, sources.length)];
      const values = source ? conditionValues(source) : [];
      const visibleWhen = source ? { question: source.key, equals: values[condition % values.length] } : null;
      const key = `q${questions.length}-${type}`;
      questions.push(
        questionSchema.parse({ ...limits, key, type, label: inAll(key), required, identifiesApplicant, visibleWhen }),
      );
    }
    const size = Math.ceil(questions.length / wanted);
    const sections = Array.from({ length: Math.ceil(questions.length / size) }, (_, at) => ({
      key: `section-${at}`,
      title: inAll(`Section ${at}`),
      introduction: emptyLocalized(),
      questions: questions.slice(at * size, (at + 1) * size),
    }));
    return { sections };
  });

export const contextArbitrary: fc.Arbitrary<FormContext> = fc.record({
  ceiling: fc.record({ amount: fc.constant(100_000_000_00), currency: fc.constantFrom(...CURRENCIES) }),
  ownContribution: maybe(fc.integer({ min: 0, max: 50 })),
});

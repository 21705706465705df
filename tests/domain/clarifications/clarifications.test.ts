import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askerLetter } from '~/domain/clarifications/letter';
import { answerRefusal, questionRefusal, type QuestionTimes } from '~/domain/clarifications/rules';
import { answerSchema, questionSchema } from '~/domain/clarifications/schema';

const at = (iso: string) => new Date(iso);

const call: QuestionTimes = {
  open: null,
  approved: { publishAt: at('2026-03-01T06:00:00Z') },
  cancelled: null,
  clarificationsUntil: at('2026-03-11T06:00:00Z'),
  closesAt: at('2026-03-21T06:00:00Z'),
};

describe('letters of askers', () => {
  it('go on behind Z', () => {
    expect([1, 2, 26, 27, 52, 53, 702, 703].map(askerLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('are never given twice', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 2 });
    fc.assert(fc.property(numbers, ([one = 0, other = 0]) => askerLetter(one) !== askerLetter(other)));
  });
});

describe('the time for questions and answers', () => {
  it('ends for questions at the very millisecond of their deadline', () => {
    expect(questionRefusal(call, at('2026-03-11T05:59:59.999Z'))).toBeNull();
    expect(questionRefusal(call, at('2026-03-11T06:00:00.000Z'))?.code).toBe('late');
  });

  it('goes on for answers until the deadline for applications', () => {
    expect(answerRefusal(call, at('2026-03-11T06:00:00Z'))).toBeNull();
    expect(answerRefusal(call, at('2026-03-21T05:59:59.999Z'))).toBeNull();
    expect(answerRefusal(call, at('2026-03-21T06:00:00.000Z'))?.code).toBe('late');
  });

  it('is over with a cancellation, and has not begun before the publication', () => {
    const cancelled = { ...call, cancelled: {} };
    expect(questionRefusal(cancelled, at('2026-03-05T00:00:00Z'))?.code).toBe('wrong-state');
    expect(answerRefusal(cancelled, at('2026-03-05T00:00:00Z'))?.code).toBe('wrong-state');
    expect(questionRefusal(call, at('2026-02-28T00:00:00Z'))?.code).toBe('late');
    expect(answerRefusal(call, at('2026-02-28T00:00:00Z'))?.code).toBe('wrong-state');
  });
});

describe('the forms', () => {
  const formKey = 'a8f9b1c2-0d3e-4f5a-8b7c-9d0e1f2a3b4c';

  it('count a line end once, as the counter on the page does', () => {
    const text = `${'a'.repeat(1_999)}\r\n`;
    expect(questionSchema.safeParse({ text: `${text}`, language: 'tk', formKey }).success).toBe(true);
    expect(questionSchema.safeParse({ text: `${text}b`, language: 'tk', formKey }).success).toBe(false);
    expect(questionSchema.safeParse({ text: ' \r\n', language: 'tk', formKey }).success).toBe(false);
  });

  it('want each language of the call, and the questions as they were seen', () => {
    const questions = [`${formKey}:3`];
    const whole = {
      questions,
      'question.en': 'May we?',
      'answer.en': 'Yes',
      'question.tk': 'Bolarmy?',
      'answer.tk': 'Hawa',
    };
    expect(answerSchema(['en', 'tk']).parse(whole)).toEqual({
      questions: [{ id: formKey, version: 3 }],
      question: { en: 'May we?', ru: '', tk: 'Bolarmy?' },
      answer: { en: 'Yes', ru: '', tk: 'Hawa' },
    });
    const failed = answerSchema(['en', 'ru', 'tk']).safeParse({ ...whole, questions: undefined });
    expect(failed.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      'answer.ru',
      'question.ru',
      'questions',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetContent } from '~/domain/evaluation/score-sheet';
import { scoringRubric } from '~/domain/rubrics/scoring-rubric';
import { needsComment, sheetFaults } from '~/domain/scoring/sheet-faults';
import { sheetFormSchema, sheetFormValues } from '~/domain/scoring/sheet-form';
import { emptyLocalized } from '~/domain/shared/localized';

const criterion = (key: string, more = {}) => ({
  key,
  name: emptyLocalized(),
  guidance: emptyLocalized(),
  weight: 50,
  minimum: null,
  levels: [],
  ...more,
});
const rubric = scoringRubric({
  criteria: [
    criterion('relevance'),
    criterion('budget', { mayNotApply: true }),
    criterion('price', { scored: 'price' }),
  ],
  scale: 5,
  minimumTotal: null,
});
const read = (typed: Record<string, string>) => sheetFormSchema(rubric).safeParse(typed);
const rules = { rubric, commentUpTo: 1 };

describe('the form of a score sheet', () => {
  it('reads what was said and leaves out what was not', () => {
    expect(read({ 'levels.relevance': '4', 'comments.relevance': ' Good ', notes: 'mine' }).data).toEqual({
      scores: { relevance: { level: 4, doesNotApply: false, comment: 'Good' } },
      strengths: '',
      weaknesses: '',
      notes: 'mine',
    });
  });

  it('takes no level beyond the scale, none for the price, and no "does not apply" where the rubric does not offer it', () => {
    expect(read({ 'levels.relevance': '6' }).success).toBe(false);
    expect(read({ 'levels.relevance': 'none' }).success).toBe(false);
    expect(read({ 'levels.budget': 'none' }).data?.scores.budget).toMatchObject({ level: null, doesNotApply: true });
    expect(read({ 'levels.price': '3' }).data?.scores).toEqual({});
  });

  it('reads again whatever it shows', () => {
    const level = fc.constantFrom('', '0', '1', '2', '3', '4', '5');
    const words = fc.string({ maxLength: 30 }).map((text) => text.trim());
    fc.assert(
      fc.property(level, words, words, words, (given, comment, strengths, notes) => {
        const typed = { 'levels.relevance': given, 'comments.relevance': comment, strengths, notes };
        const content = read(typed).data as SheetContent;
        expect(read(sheetFormValues(content)).data).toEqual(content);
      }),
    );
  });
});

describe('what a sheet lacks', () => {
  it('wants a comment at the lowest, the highest and low levels, and where a criterion does not apply', () => {
    const wants = [0, 1, 2, 3, 4, 5].filter((level) => needsComment({ level, doesNotApply: false }, rules));
    expect(wants).toEqual([0, 1, 5]);
    expect(needsComment({ level: null, doesNotApply: true }, rules)).toBe(true);
    expect(needsComment({ level: 0, doesNotApply: false }, { rubric, commentUpTo: 0 })).toBe(true);
  });

  it('names every criterion without a level and every comment that is owed, in the order of the rubric', () => {
    expect(sheetFaults(read({}).data!, rules).map(({ field, error }) => [field, error])).toEqual([
      ['levels.relevance', 'scoring.fault.level'],
      ['levels.budget', 'scoring.fault.level'],
    ]);
    const owing = read({ 'levels.relevance': '5', 'levels.budget': 'none' }).data!;
    expect(sheetFaults(owing, rules).map(({ field }) => field)).toEqual(['comments.relevance', 'comments.budget']);
    const whole = read({ 'levels.relevance': '5', 'comments.relevance': 'x', 'levels.budget': '3' }).data!;
    expect(sheetFaults(whole, rules)).toEqual([]);
  });
});

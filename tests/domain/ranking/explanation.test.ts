import { describe, expect, it } from 'vitest';
import { explainPosition } from '~/domain/ranking/explanation';
import { LOCALES } from '~/domain/shared/locale';
import { sayIn } from '~/locales/sentence';
import { textIn } from '~/locales/text-in';
import { aRubric, anApplication, inputsOf, ranked } from '#tests/factories/ranking-inputs';

const rubric = aRubric(
  [
    { key: 'relevance', weight: 50, minimum: 2 },
    { key: 'method', weight: 30, mayNotApply: true, group: 'work' },
    { key: 'price', weight: 20, scored: 'price' },
  ],
  {
    groups: [{ key: 'work', name: { en: 'Work', ru: 'Работа', tk: 'Iş' }, minimum: 40 }],
    minimumTotal: 50,
    tieBreaks: [{ by: 'criterion', key: 'relevance' }],
  },
);
const asks = (amount: number) => ({ requested: { amount, currency: 'TMT' as const } });
const inputs = inputsOf(
  rubric,
  [
    anApplication('first', [{ relevance: 4, method: 4 }], { ...asks(400_000), consensus: { relevance: 5 } }),
    anApplication('equal-1', [{ relevance: 4, method: 4 }], asks(500_000)),
    anApplication('equal-2', [{ relevance: 4, method: 4 }], asks(500_000)),
    anApplication('dear', [{ relevance: 4, method: null }], asks(900_000)),
    anApplication('weak', [{ relevance: 1, method: 1 }], asks(800_000)),
    anApplication('out', [], { eligible: false, ...asks(100) }),
  ],
  { lot: { key: 'lot-1', ceiling: { amount: 1_000_000, currency: 'TMT' }, awards: 2 } },
);
const result = ranked(inputs);

const said = (id: string, locale: (typeof LOCALES)[number] = 'en') => {
  const position = result.positions.find(({ applicationId }) => applicationId === id);
  if (!position) throw new Error(`There is no ${id}`);
  return explainPosition(position, result, rubric).map(sayIn(locale, textIn(locale), (other) => `«${other}»`));
};

describe('the words for a position', () => {
  it('tell its points, what was agreed, its price and its award', () => {
    expect(said('first')).toEqual([
      'Place 1 of 4: 94.00 of 100 points.',
      '50.00 + 24.00 + 20.00 = 94.00: the points of its criteria added up.',
      'relevance: the committee agreed on 5.00; the sheets gave 4.',
      'price: the lowest amount 4,000.00 TMT ÷ 4,000.00 TMT × 20.00 = 20.00 points.',
      'Recommended: it asks for 4,000.00 TMT, and 10,000.00 TMT and 2 awards were left.',
    ]);
  });

  it('tell both of a tie how it was decided', () => {
    const [ahead, behind] = result.positions.slice(1, 3).map(({ applicationId }) => applicationId) as [string, string];
    expect(said(ahead).join(' ')).toContain(`«${behind}» has as many points and comes after it.`);
    expect(said(behind).join(' ')).toContain(`Equal to «${ahead}» in everything; the lot put that one first.`);
    expect(said(behind).at(-1)).toBe('Reserve list, place 1: all 2 awards went to those before it.');
  });

  it('tell what does not apply and every minimum that was missed', () => {
    expect(said('dear')).toContain(
      'method does not apply: its weight is spread over the other criteria in proportion.',
    );
    expect(said('weak').slice(3)).toEqual([
      'relevance: 1.00 where at least 2 is needed.',
      'Work: 20.00 % of the group’s points where at least 40 % are needed.',
      'Total: 26.00 points where at least 50 are needed.',
    ]);
    expect(said('out')).toEqual(['Not scored: the screening found it not eligible.']);
  });

  it('are there in every language, with every place filled', () => {
    for (const { applicationId } of result.positions) {
      const lengths = LOCALES.map((locale) => {
        const sentences = said(applicationId, locale);
        expect(sentences.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
        return sentences.length;
      });
      expect(new Set(lengths).size).toBe(1);
    }
    expect(said('first', 'ru')[0]).toBe('Место 1 из 4: 94,00 из 100 баллов.');
    expect(said('first', 'tk')[0]).toBe('4 ýüztutmadan 1-nji orun: 100-den 94,00 bal.');
  });
});

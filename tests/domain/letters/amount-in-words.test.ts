import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '~/domain/letters/amount-in-words';
import { englishNumber } from '~/domain/letters/english-number';
import { russianNumber } from '~/domain/letters/russian-number';
import { turkmenNumber } from '~/domain/letters/turkmen-number';
import type { Locale } from '~/domain/shared/locale';
import type { Currency } from '~/domain/shared/money';

describe('an amount in words', () => {
  it.each<[Locale, Currency, number, string]>([
    ['en', 'TMT', 90_000_000, 'nine hundred thousand manats 00 tenge'],
    ['en', 'TMT', 100, 'one manat 00 tenge'],
    ['en', 'USD', 1_000_101, 'ten thousand and one US dollars 01 cent'],
    [
      'en',
      'EUR',
      123_456_789,
      'one million two hundred and thirty-four thousand five hundred and sixty-seven euros 89 cents',
    ],
    ['en', 'USD', 5, 'zero US dollars 05 cents'],
    ['ru', 'TMT', 100, 'один манат 00 тенге'],
    ['ru', 'TMT', 200, 'два маната 00 тенге'],
    ['ru', 'TMT', 1_100, 'одиннадцать манатов 00 тенге'],
    ['ru', 'TMT', 2_100, 'двадцать один манат 00 тенге'],
    ['ru', 'TMT', 212_200_050, 'два миллиона сто двадцать две тысячи манатов 50 тенге'],
    ['ru', 'USD', 100_101, 'одна тысяча один доллар США 01 цент'],
    ['ru', 'USD', 2_400_022, 'двадцать четыре тысячи долларов США 22 цента'],
    ['ru', 'EUR', 311_511, 'три тысячи сто пятнадцать евро 11 евроцентов'],
    ['tk', 'TMT', 90_000_000, 'dokuz ýüz müň manat 00 teňňe'],
    ['tk', 'TMT', 111_199, 'bir müň bir ýüz on bir manat 99 teňňe'],
    ['tk', 'TMT', 845_672_000, 'sekiz million dört ýüz elli alty müň ýedi ýüz ýigrimi manat 00 teňňe'],
    ['tk', 'USD', 4_005, 'kyrk ABŞ-nyň dollary 05 sent'],
    ['tk', 'EUR', 0, 'nol ýewro 00 ýewrosent'],
  ])('%s, %s, %i', (locale, currency, amount, words) => {
    expect(amountInWords({ amount, currency }, locale)).toBe(words);
  });

  it('refuses what no document spells out', () => {
    expect(() => amountInWords({ amount: -1, currency: 'TMT' }, 'en')).toThrow(RangeError);
    expect(() => amountInWords({ amount: 0.5, currency: 'TMT' }, 'en')).toThrow(RangeError);
  });
});

const sayers = { en: englishNumber, ru: russianNumber, tk: turkmenNumber };
const THOUSANDS = /^(thousand|million|billion|trillion|тысяч.?|миллион.*|миллиард.*|триллион.*|müň|milliard)$/;
const POWER: [RegExp, number][] = [
  [/^(thousand|тысяч|müň)/, 1e3],
  [/^(million|миллион)/, 1e6],
  [/^(billion|milliard|миллиард)/, 1e9],
  [/^(trillion|триллион)/, 1e12],
];

/** Reads a spelt number back: its groups by what `sayer` says for each number below a thousand. */
function readBack(locale: Locale, words: string): number {
  const below = belowThousand[locale];
  let [whole, group] = [0, [] as string[]];
  const closed = (power: number) => {
    whole += (below.get(group.join(' ')) ?? NaN) * power;
    group = [];
  };
  for (const word of words.split(' ')) {
    if (word === 'and' && group.length === 0) continue;
    const power = THOUSANDS.test(word) ? POWER.find(([pattern]) => pattern.test(word))?.[1] : undefined;
    if (power) closed(power);
    else group.push(word);
  }
  if (group.length > 0) closed(1);
  return whole;
}

const belowThousand = Object.fromEntries(
  Object.entries(sayers).map(([locale, say]) => {
    const said = Array.from({ length: 1000 }, (_, number) => [say(number), number] as const);
    const feminine = said.map(
      ([word, number]) => [word.replace(/один$/, 'одна').replace(/два$/, 'две'), number] as const,
    );
    return [locale, new Map([...feminine, ...said])];
  }),
) as Record<Locale, Map<string, number>>;

describe.each(['en', 'ru', 'tk'] as const)('a number in words of %s', (locale) => {
  it('says each number below a thousand in its own way', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, number) => sayers[locale](number))).size).toBe(1000);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.integer({ min: 0, max: 90_071_992_547_409 })), (whole) => {
        expect(readBack(locale, sayers[locale](whole))).toBe(whole);
      }),
    );
  });
});

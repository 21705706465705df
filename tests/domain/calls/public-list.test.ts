import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNarrowedList, parsePublicList, publicListSearch } from '~/domain/calls/public-list';
import { wordsLookedFor, wordsToFind } from '~/domain/calls/search-words';
import { timeLeft } from '~/domain/calls/time-left';

const parse = (address: string) => parsePublicList(new URLSearchParams(address));

describe('the address of the public list', () => {
  it('is read back as it was written', () => {
    const address =
      '?q=care+home&service=home-care&place=mary&state=closed&currency=USD&least=5000&most=12000.50&page=3';
    expect(publicListSearch(parse(address))).toBe(address);
  });

  it.each([
    'state=draft',
    'state=scheduled',
    'currency=BTC',
    'least=-1',
    'most=much',
    'page=0',
    'page=x',
    'service=$ne',
  ])('leaves out %s', (address) => {
    expect(publicListSearch(parse(address))).toBe('');
  });

  it('is stable for whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'service', 'place', 'state', 'least', 'page'), fc.string()),
        (typed) => {
          const once = publicListSearch(parsePublicList(new URLSearchParams(typed)));
          expect(publicListSearch(parse(once))).toBe(once);
        },
      ),
    );
  });

  it('is narrowed by filters, not by its page', () => {
    expect([isNarrowedList(parse('page=2')), isNarrowedList(parse('q=a&page=2'))]).toEqual([false, true]);
  });
});

describe('searching', () => {
  it.each([
    ['отменен', 'Отменённый конкурс'],
    ['отменён', 'Отмененный конкурс'],
    ['yolka', 'Ёлка'],
    ['Хизмат', 'Hyzmat'],
    ['sosial', 'Социальный'],
  ])('%s finds «%s»', (typed, text) => {
    const words = wordsToFind([text]);
    expect(wordsLookedFor(typed).filter((word) => !words.some((known) => known.startsWith(word)))).toEqual([]);
  });
});

describe('the time left', () => {
  const now = new Date('2026-03-02T06:00:00Z');
  it.each([
    [72 * 60, { unit: 'days', count: 3 }],
    [72 * 60 - 1, { unit: 'days', count: 2 }],
    [24 * 60, { unit: 'days', count: 1 }],
    [24 * 60 - 1, { unit: 'hours', count: 23 }],
    [60, { unit: 'hours', count: 1 }],
    [59, { unit: 'minutes', count: 59 }],
    [0.01, { unit: 'minutes', count: 1 }],
    [0, null],
    [-5, null],
  ])('of %f minutes', (minutes, expected) => {
    expect(timeLeft(new Date(now.getTime() + minutes * 60_000), now)).toEqual(expected);
  });
});

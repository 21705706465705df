import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '~/domain/shared/locale';

describe('the language of a visitor', () => {
  it.each([
    ['tk-TM,tk;q=0.9,en;q=0.5', 'tk'],
    ['de,ru;q=0.4', 'ru'],
    ['ru;q=0.2, en;q=0.8', 'en'],
    ['ru;q=0, de', 'en'],
    ['', 'en'],
    [null, 'en'],
    [';;,=,q=', 'en'],
  ] as const)('is read from «%s» as %s', (header, locale) => {
    expect(negotiateLocale(header, 'en')).toBe(locale);
  });
});

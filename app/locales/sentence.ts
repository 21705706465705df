import type { Sentence, SentenceValue } from '~/domain/ranking/explanation';
import { roundedDecimal, type Fraction } from '~/domain/ranking/rational';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney, formatNumber } from './formats';
import type { Text } from './text';

/** Points as pages and documents show them: rounded here and nowhere else. */
export const formatPoints = (locale: Locale, points: Fraction, digits = 2): string =>
  formatNumber(locale, roundedDecimal(points, digits), digits);

/** Says sentences of a ranking in a language; `nameOf` tells how the reader may know an application. */
export function sayIn(locale: Locale, text: Text, nameOf: (applicationId: string) => string) {
  const written = (value: SentenceValue): string | number => {
    if (typeof value !== 'object') return value;
    if ('points' in value) return formatPoints(locale, value.points);
    if ('sum' in value) return value.sum.map((points) => formatPoints(locale, points)).join(' + ') || '0';
    if ('money' in value) return formatMoney(locale, value.money);
    return 'name' in value ? inLanguage(value.name, locale) : nameOf(value.application);
  };
  return ({ key, values }: Sentence): string =>
    text(key, Object.fromEntries(Object.entries(values).map(([place, value]) => [place, written(value)])));
}

import { LOCALES } from '../shared/locale';
import { emptyLocalized, isBlankText, type Localized } from '../shared/localized';

const MARK = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(MARK, '').trim())
    .filter(Boolean);

/**
 * The criteria of a call in words, one for each line. Where the languages have different numbers of lines nobody can tell
 * which belong together, and all are one criterion.
 */
export function criteriaLines(criteria: Localized): Localized[] {
  if (isBlankText(criteria)) return [];
  const lines = new Map(LOCALES.map((locale) => [locale, linesOf(criteria[locale])] as const));
  const counts = new Set([...lines.values()].map(({ length }) => length).filter((length) => length > 0));
  const [count = 0] = counts;
  if (counts.size !== 1) return [criteria];
  return Array.from({ length: count }, (_, at) => {
    const line = emptyLocalized();
    for (const locale of LOCALES) line[locale] = lines.get(locale)?.[at] ?? '';
    return line;
  });
}

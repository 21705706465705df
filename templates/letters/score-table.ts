import type { LetterFacts } from '~/domain/letters/facts';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { formatPoints } from '~/locales/sentence';
import type { Text } from '~/locales/text';

const NOTHING = '–';

/** The scores of an application against maximum and minimum, as the call allows: without rows, the total alone. */
export function scoreTable(
  { rows, total, minimumTotal, scale }: NonNullable<LetterFacts['scores']>,
  locale: Locale,
  text: Text,
): NonNullable<PrintedLetter['scores']> {
  const least = minimumTotal === null ? [] : [text('letters.scores.least', { minimum: minimumTotal })];
  return {
    columns: [
      text('letters.scores.criterion'),
      text('letters.scores.points'),
      text('letters.scores.maximum'),
      text('letters.scores.level', { scale }),
      text('letters.scores.minimum'),
    ],
    rows: rows.map(({ name, points, maximum, level, minimum }) => [
      inLanguage(name, locale),
      formatPoints(locale, points),
      formatPoints(locale, maximum),
      level === null ? NOTHING : formatPoints(locale, level),
      minimum === null ? NOTHING : String(minimum),
    ]),
    total: [text('letters.scores.total', { total: formatPoints(locale, total) }), ...least].join(' '),
  };
}

import type { RubricToScore } from '#server/scoring/get-sheet';
import type { SheetContent } from '~/domain/evaluation/score-sheet';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from '~/locales/text';
import type { SectionRow } from '../section-rows';
import { levelText } from './level-text';

/** What a sheet says, answer by answer, so that two versions of it can be laid side by side. */
export function sheetRows(
  { scores, strengths, weaknesses, notes }: SheetContent,
  { criteria }: Pick<RubricToScore, 'criteria'>,
  { text, locale }: { text: Text; locale: Locale },
): SectionRow[] {
  const given = criteria.flatMap(({ key, name }) => {
    const criterion = inLanguage(name, locale);
    return [
      { id: `levels.${key}`, label: criterion, value: levelText(scores[key], text) },
      {
        id: `comments.${key}`,
        label: text('scoring.desk.comment', { criterion }),
        value: scores[key]?.comment ?? '',
      },
    ];
  });
  return [
    ...given,
    { id: 'strengths', label: text('scoring.desk.strengths'), value: strengths },
    { id: 'weaknesses', label: text('scoring.desk.weaknesses'), value: weaknesses },
    { id: 'notes', label: text('scoring.desk.notes'), value: notes },
  ];
}

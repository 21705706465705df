import type { Rubric, TieBreak } from '~/domain/rubrics/schema';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from './text';

/** What a tie-break looks at, in words. */
export function tieBreakText(
  tieBreak: TieBreak,
  { criteria, groups = [] }: Rubric,
  { text, locale }: { text: Text; locale: Locale },
): string {
  if (tieBreak.by === 'requested') return text('rubrics.tieBreak.requested');
  const named = (tieBreak.by === 'group' ? groups : criteria).find(({ key }) => key === tieBreak.key);
  return text(`rubrics.tieBreak.${tieBreak.by}`, { name: named ? inLanguage(named.name, locale) : tieBreak.key });
}

import type { ErrorValues } from '../shared/errors';
import type { Locale } from '../shared/locale';
import { inLanguage } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';
import type { Rubric, TieBreak } from './schema';

type Say = (key: MessageKey, values?: ErrorValues) => string;

/** What a tie-break looks at, in words. */
export function tieBreakText(
  tieBreak: TieBreak,
  { criteria, groups = [] }: Rubric,
  { text, locale }: { text: Say; locale: Locale },
): string {
  if (tieBreak.by === 'requested') return text('rubrics.tieBreak.requested');
  const named = (tieBreak.by === 'group' ? groups : criteria).find(({ key }) => key === tieBreak.key);
  return text(`rubrics.tieBreak.${tieBreak.by}`, { name: named ? inLanguage(named.name, locale) : tieBreak.key });
}

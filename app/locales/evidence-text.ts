import type { Check, Evidence, EvidenceValue } from '~/domain/screening/checklist';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatMoney } from './formats';
import type { Text } from './text';

/** What the portal found of a check, said in the reader's language. */
export const evidenceWords = ({ evidence }: Pick<Check, 'evidence'>, text: Text, locale: Locale): string =>
  evidence.map((one) => evidenceText(one, text, locale)).join(' ');

function evidenceText({ says, values }: Evidence, text: Text, locale: Locale): string {
  const said = Object.entries(values).map(([name, value]) => [name, valueText(value, locale)] as const);
  return text(says, Object.fromEntries(said));
}

function valueText(value: EvidenceValue, locale: Locale): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return formatDate(locale, startOfPortalDay(value.day));
  return 'at' in value ? formatDateTime(locale, new Date(value.at)) : formatMoney(locale, value.money);
}

/** What a check is called. */
export function checkText({ label, about }: Pick<Check, 'label' | 'about'>, text: Text, locale: Locale): string {
  return text(label, { about: about ? inLanguage(about, locale) : '' });
}

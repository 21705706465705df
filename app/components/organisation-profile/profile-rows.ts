import type { ProfileContent, ProfileSection } from '~/domain/organisations/profile-schema';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { isMoney } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney, formatNumber } from '~/locales/formats';
import type { Text } from '~/locales/text';
import { fieldNameText, rowsOf, type SectionRow } from '../section-rows';

export interface ProfileContext {
  text: Text;
  locale: Locale;
  names: { services: Record<string, Localized>; places: Record<string, Localized>; files: Record<string, string> };
}

/** Everything that a section of a profile says; texts in all of these languages, or in the reader's. */
export function profileRows<S extends ProfileSection>(
  said: ProfileContent[S],
  context: ProfileContext,
  languages: readonly Locale[] | 'reader',
): SectionRow[] {
  return rowsOf(said, {
    ...namingOf(context.text),
    locale: context.locale,
    languages,
    words: (key, value) => wordsOf(key, value, context),
    whole: WHOLE,
  });
}

/** What a field of a section's form is called: `members.0.name` is "Member 1: Name". */
export const profileFieldText = (name: string, text: Text): string => fieldNameText(name, namingOf(text));

const namingOf = (text: Text) => ({
  text,
  fieldText: (key: string) => (key === 'policies' ? '' : text(`profile.field.${key}` as MessageKey)),
  itemText: (list: string, number: number) => text(`profile.item.${list}` as MessageKey, { number }),
});

/** Lists that say something by being empty. */
const WHOLE = [
  'signatories', 'members', 'officers', 'targetGroups', 'services', 'places', 'projects', 'references', 'years',
  'separateDuties', 'staff', 'premises',
]; // prettier-ignore

/** Answers that are one or several of given choices, named `profile.<field>.<choice>`. */
const CHOSEN = ['legalForm', 'power', 'targetGroups', 'band', 'accounting', 'separateDuties', 'profession', 'held'];
/** Years are numbers without a thousands separator. */
const YEARS = ['since', 'from', 'until', 'year'];

function wordsOf(key: string, value: unknown, { text, locale, names }: ProfileContext): string {
  if (value === null || value === undefined || value === '') return '';
  if (isMoney(value)) return formatMoney(locale, value);
  if (typeof value === 'boolean') return text(value ? 'profile.yes' : 'profile.no');
  if (typeof value === 'number') return YEARS.includes(key) ? String(value) : formatNumber(locale, value);
  if (Array.isArray(value)) return value.map((one) => wordsOf(key, one, { text, locale, names })).join('; ');
  const said = value as string;
  if (CHOSEN.includes(key)) return text(`profile.${key}.${said}` as MessageKey);
  if (key === 'services' || key === 'places') return inLanguage(names[key][said] ?? sameInAll(said), locale);
  if (key === 'fileId') return names.files[said] ?? said;
  if (said === 'yes' || said === 'no') return text(`profile.${said}`);
  return /(?:On|validUntil)$/.test(key) ? formatDate(locale, startOfPortalDay(said)) : said;
}

const sameInAll = (code: string): Localized => ({ en: code, ru: code, tk: code });

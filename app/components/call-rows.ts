import type { CodeNames } from '~/domain/calls/call-choices';
import { portalInstant } from '~/domain/calls/dates';
import type { CallContent, Section } from '~/domain/calls/schema';
import { isLocale, type Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { isMessageKey, type MessageKey } from '~/domain/shared/message-key';
import { isMoney } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '~/locales/formats';
import type { Text } from '~/locales/text';
import { fieldNameText, rowsOf, type SectionRow } from './section-rows';

export interface RowContext {
  text: Text;
  locale: Locale;
  names: CodeNames;
  /** The languages of the call: texts in others are not shown. */
  languages: readonly Locale[];
}

/** Everything that a section says, answer by answer, in the reader's words. */
export function callRows(section: Section, said: CallContent[Section], context: RowContext): SectionRow[] {
  if (section === 'form') return formRows(said as CallContent['form'], context);
  if (section === 'rubric') return rubricRows(said as CallContent['rubric'], context);
  return rowsOf(said, {
    ...namingOf(context.text),
    locale: context.locale,
    languages: context.languages,
    words: (key, value) => wordsOf(key, value, context),
    identity: ['key', 'fileId', 'institutionId'],
    hidden: ['key'],
  });
}

/** What a field of a section's form is called: `lots.0.description.en` is "Lot 1: Description (English)". */
export const callFieldText = (name: string, text: Text): string => fieldNameText(name, namingOf(text));

const namingOf = (text: Text) => ({
  text,
  fieldText: (key: string) => fieldText(key, text),
  itemText: (list: string, number: number) => text(`callEditor.item.${list}` as MessageKey, { number }),
});

const DATES = ['clarificationsUntil', 'submissionsUntil', 'openingAt', 'decisionOn', 'startsOn'];

/** What a field of a call is called. */
function fieldText(key: string, text: Text): string {
  const name = DATES.includes(key) ? `calls.date.${key}` : `callEditor.field.${key}`;
  return isMessageKey(name) ? text(name) : key;
}

function wordsOf(key: string, value: unknown, { text, locale, names }: RowContext): string {
  if (value === null || value === '' || value === undefined) return '';
  if (isMoney(value)) return formatMoney(locale, value);
  if (typeof value === 'boolean') return text(value ? 'callEditor.yes' : 'callEditor.no');
  if (typeof value === 'number') return formatNumber(locale, value);
  if (Array.isArray(value))
    return value.map((item) => (isLocale(item) ? text(`language.${item}`) : String(item))).join(', ');
  const said = String(value);
  const catalogue = NAMED[key];
  if (catalogue) return inLanguage(names[catalogue][said] ?? { en: said, ru: said, tk: said }, locale);
  if (key === 'fileId') return names.files[said] ?? said;
  if (key === 'scoresPublished') return text(`callEditor.scores.${said}` as MessageKey);
  if (key === 'decisionOn' || key === 'startsOn') return formatDate(locale, startOfPortalDay(said));
  const rule = `evaluation.${key}.${said}`;
  if (isMessageKey(rule)) return text(rule);
  const instant = DATES.includes(key) ? portalInstant(said) : null;
  return instant ? formatDateTime(locale, instant) : said;
}

const NAMED: Record<string, 'services' | 'places' | 'sources' | 'institutions'> = {
  serviceType: 'services',
  place: 'places',
  source: 'sources',
  institutionId: 'institutions',
};

function templateRow(template: string, names: Record<string, Localized>, { text, locale }: RowContext): SectionRow {
  const name = names[template];
  return {
    id: 'template',
    label: text('callEditor.field.template'),
    value: name ? inLanguage(name, locale) : template,
  };
}

function formRows({ template, version, definition }: CallContent['form'], context: RowContext): SectionRow[] {
  const { text, locale, names } = context;
  const questions = (definition?.sections ?? []).flatMap(({ key, title, questions: asked }) =>
    asked.map((question): SectionRow => {
      const label = text('callEditor.within', {
        item: inLanguage(title, locale),
        field: text(`callEditor.question.${question.type}`),
      });
      return { id: `${key}.${question.key}`, label, value: inLanguage(question.label, locale) };
    }),
  );
  const row = templateRow(template, names.forms, context);
  const value = version ? text('callEditor.template.version', { name: row.value, number: version }) : row.value;
  return [{ ...row, value }, ...questions];
}

function rubricRows({ template, rubric }: CallContent['rubric'], context: RowContext): SectionRow[] {
  const { text, locale, names } = context;
  const criteria = (rubric?.criteria ?? []).map(({ key, name, weight }): SectionRow => ({
    id: key,
    label: inLanguage(name, locale),
    value: text('callEditor.weight', { weight }),
  }));
  return [templateRow(template, names.rubrics, context), ...criteria];
}
